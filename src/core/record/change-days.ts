/** The days on which what holds may change: where periods surely or perhaps begin or end. */
import { boundRange } from '../basics/period.ts';
import { AFTER_ALL, BEFORE_ALL, type PlainDate } from '../basics/plain-date.ts';
import type { Statement } from './statement.ts';

/** In order, each once; a bound of which nothing is known gives no day. */
export function changeDays(statements: readonly Pick<Statement, 'period'>[]): readonly PlainDate[] {
  const days = statements.flatMap(({ period }) => {
    if (period === null) return [];
    const from = boundRange(period.from, 'from');
    const to = boundRange(period.to, 'to');
    return [from.first, from.last, to.first, to.last];
  });
  return [...new Set(days)].filter((day) => day !== BEFORE_ALL && day !== AFTER_ALL).sort();
}
