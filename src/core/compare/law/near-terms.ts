/** Codes and terms that are spelled nearly like one that nobody knows: what was meant, most likely. */
import type { Term } from '../../content/offence.ts';
import type { TermKind, Terms } from './terms.ts';

const MOST = 5;

/** Of the codes and national terms of a kind, those near to this one. */
export function nearTerms(kind: TermKind, term: Term, terms: Terms): readonly Term[] {
  const national = [...terms.national].filter(([, { list }]) => list === kind).map(([written]) => written);
  return nearTo(term, [...terms.codes[kind], ...national]);
}

/** The nearest first, at most five; those that differ in more than a third of their letters are not near. */
export function nearTo(text: string, known: readonly string[]): readonly string[] {
  return known
    .map((one) => ({ known: one, apart: lettersApart(text, one) }))
    .filter((one) => one.apart <= Math.max(text.length, one.known.length) / 3)
    .sort((a, b) => a.apart - b.apart || (a.known < b.known ? -1 : 1))
    .slice(0, MOST)
    .map(({ known }) => known);
}

/** How many letters must be put in, taken out or changed to make one text the other (Levenshtein's distance). */
function lettersApart(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(changed, above[j]! + 1, row[j - 1]! + 1));
    }
    above = row;
  }
  return above[b.length]!;
}
