/** Whether one law's list says what an entry of another law's list says. */
import type { Term } from '../../content/offence.ts';
import { sharedLines, type Terms } from './terms.ts';

/**
 * The same term, or terms that mean the same shared code exactly. A term that is narrower or broader than a code is another
 * thing than the code.
 */
export function isSaidIn(entry: Term, list: readonly Term[], terms: Terms): boolean {
  const meant = meaningsOf(entry, terms);
  return list.some((other) => meaningsOf(other, terms).some((meaning) => meant.includes(meaning)));
}

function meaningsOf(entry: Term, terms: Terms): readonly string[] {
  const exact = sharedLines(entry, terms).filter(({ match }) => match === 'exact');
  return [entry, ...exact.map(({ code }) => code)];
}
