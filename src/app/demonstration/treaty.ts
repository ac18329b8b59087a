/**
 * How the invented states stand to the treaty. The Palermo Protocol is real; that these states signed it, and the days on
 * which they are said to have bound themselves, are invented.
 */
import { plainDate } from '../../core/basics/plain-date.ts';
import type { Bound } from '../../core/basics/period.ts';
import type { Content, NewStatement } from '../../core/record/statement.ts';
import { CYCLES } from './cycles.ts';
import { dateBetween } from './periods.ts';
import { randomFor } from './random.ts';
import { cite, statementOf, valued, type Teller } from './teller.ts';

/** It was open for signature from 12 to 15 December 2000 in Palermo, then in New York until 12 December 2002 (art. 16). */
const SIGNED_FROM = plainDate('2000-12-12');
const SIGNED_UNTIL = plainDate('2002-12-12');

/** Told once, at the time of the first meeting. */
export function treatyStatements(teller: Teller): readonly NewStatement[] {
  const { catalog, state, cycle, speaker } = teller;
  if (cycle.year !== CYCLES[0].year) return [];
  const treaties = [...catalog.instruments.values()].filter(({ kind }) => kind === 'treaty');
  return treaties.flatMap(({ id }) => {
    const random = randomFor('treaty', state.code, id);
    const didSign = random.chance(0.6);
    const signed: Bound = { precision: 'day', at: day(dateBetween(random, SIGNED_FROM, SIGNED_UNTIL)) };
    const deposited = dateBetween(random, SIGNED_UNTIL, plainDate('2014-01-01'));
    const isBound = random.chance(0.9);
    const told = randomFor('treaty', speaker, state.code);
    const say = (question: string, content: Content, from: Bound): NewStatement =>
      statementOf(teller, {
        question,
        basis: 'law',
        part: id,
        content,
        period: { from, to: { precision: 'open' } },
        sources: [cite(catalog, 'depositary')],
        confidence: told.chance(0.25) ? 'recalled' : 'sourced',
      });
    const how = didSign ? random.pick(['ratification', 'ratification', 'acceptance', 'approval']) : 'accession';
    const signature: Content = didSign
      ? valued({ kind: 'date', date: signed })
      : { kind: 'silence', silence: 'not-applicable' };
    return [
      say('treaty-signed', signature, didSign ? signed : { precision: 'day', at: SIGNED_UNTIL }),
      ...(isBound
        ? [
            say('treaty-bound-how', valued({ kind: 'one-of', code: how }), deposited),
            say('treaty-deposited', valued({ kind: 'date', date: deposited }), deposited),
          ]
        : []),
    ];
  });
}

/** A signature has a day; of a month or a year, the middle. */
function day(bound: Bound): string {
  if (bound.precision === 'day') return bound.at;
  if (bound.precision === 'month') return `${bound.at}-15`;
  return '2001-06-30';
}
