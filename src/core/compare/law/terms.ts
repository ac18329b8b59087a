/**
 * From a law's own words to the codes that laws share. A law lists shared codes (`recruit`) and national terms
 * (`nat:entice`); a term's entry says, line by line, how it stands to shared codes: it means the code (*exact*), covers
 * a part of it (*narrower*), or covers it and more (*broader*). A term with no line (*none*) matches itself only.
 *
 * A term may have several lines. Each line is a finding of its own about the term and that code, so each is used by
 * itself, and no line says anything of another code: 'intimidation' means `intimidation` and covers `threat`, which
 * does not make a law that names threats cover all that `intimidation` is.
 */
import type { Catalog } from '../../content/catalog.ts';
import { MovementNeed, type ListKind, type NationalTerm, type Term, type TermMatch } from '../../content/offence.ts';
import type { FourAnswer } from '../derived.ts';

export type TermKind = NationalTerm['list'];

/** How a term is written where an offence or facts use it. */
const NATIONAL = 'nat:';

/**
 * A list of acts or of means that carries one of these goes on beyond what it names ('by any means'). They are no codes
 * of facts: nobody was trafficked by 'other'.
 */
const GOES_ON: readonly string[] = ['other', 'any'];

/** One line of a term: the shared code, and how the term stands to it. */
interface TermLine {
  readonly code: string;
  readonly match: Exclude<TermMatch, 'none'>;
}

/** The shared codes of each kind, and the lines of each national term. */
export interface Terms {
  readonly codes: Readonly<Record<TermKind, ReadonlySet<string>>>;
  /** What a shared act tells of movement, where it tells anything. */
  readonly movementOf: ReadonlyMap<string, MovementNeed>;
  /** Keyed by the term as written (`nat:entice`). */
  readonly national: ReadonlyMap<string, { readonly list: TermKind; readonly lines: readonly TermLine[] }>;
}

/** A list in a law, and whether it ends where it ends; `null`: that was not read. */
export interface LawList {
  readonly codes: readonly Term[];
  readonly list: ListKind | null;
}

/** The terms by which laws are run: the shared codes of each kind, and the national terms. */
export function makeTerms(
  codes: Readonly<Record<TermKind, Iterable<string>>>,
  national: Iterable<NationalTerm>,
  movementOf: Terms['movementOf'] = new Map(),
): Terms {
  const facts = (kind: TermKind) => new Set([...codes[kind]].filter((code) => !GOES_ON.includes(code)));
  return {
    codes: { act: facts('act'), means: facts('means'), purpose: facts('purpose') },
    movementOf,
    national: new Map([...national].map((term) => [NATIONAL + term.id, { list: term.list, lines: linesOf(term) }])),
  };
}

function linesOf(term: NationalTerm): readonly TermLine[] {
  return term.to.flatMap(({ code, match }) => (match === 'none' ? [] : [{ code, match }]));
}

const ofCatalog = new WeakMap<Catalog, Terms>();

/** The terms of a catalogue: its lists `act`, `means` and `purpose`, and its national terms. Made once for each. */
export function termsOf(catalog: Catalog): Terms {
  const known = ofCatalog.get(catalog);
  if (known) return known;
  const codes = (kind: TermKind) => (catalog.codeLists.get(kind)?.codes ?? []).map((code) => code.id);
  const made = makeTerms(
    { act: codes('act'), means: codes('means'), purpose: codes('purpose') },
    catalog.terms.values(),
    new Map(
      (catalog.codeLists.get('act')?.codes ?? []).flatMap(({ id, movement }) => {
        const need = MovementNeed.safeParse(movement);
        return need.success ? [[id, need.data] as const] : [];
      }),
    ),
  );
  ofCatalog.set(catalog, made);
  return made;
}

/** Is this a code or a term of that kind that facts may name? */
export function isKnownTerm(kind: TermKind, term: Term, terms: Terms): boolean {
  return terms.codes[kind].has(term) || terms.national.get(term)?.list === kind;
}

/** The shared codes that a term has a line to; a shared code is its own exact line. */
export function sharedLines(term: Term, terms: Terms): readonly TermLine[] {
  return terms.national.get(term)?.lines ?? (term.startsWith(NATIONAL) ? [] : [{ code: term, match: 'exact' }]);
}

/** A law's list of acts or of means: closed unless it names 'other' or 'any', by itself or through a national term. */
export function listOfActsOrMeans(entry: { readonly codes: readonly Term[] } | null, terms: Terms): LawList | null {
  if (!entry) return null;
  const goesOn = entry.codes.some((term) =>
    sharedLines(term, terms).some((line) => GOES_ON.includes(line.code) && line.match !== 'narrower'),
  );
  return { codes: entry.codes, list: goesOn ? 'open' : 'closed' };
}

/** Does an entry of a list only say that the list goes on? Such an entry names nothing. */
export function onlyGoesOn(term: Term): boolean {
  return GOES_ON.includes(term);
}

/**
 * Does a law's list cover a code (or a term) of the facts? Named, yes. Partly named, open: the term of the law is
 * narrower than the code, or the term of the facts is narrower or broader than the code it shares with the law and may
 * lie outside what the law names. Not named: no if the list is closed, open if it is open, not established if that was
 * not read. A list that was not read (`null`): not established.
 */
export function listCovers(list: LawList | null, term: Term, terms: Terms): FourAnswer {
  if (!list) return 'not-established';
  let partly = false;
  for (const entry of list.codes) {
    const stands = entryCovers(entry, term, terms);
    if (stands === 'yes') return 'yes';
    if (stands === 'open') partly = true;
  }
  if (partly) return 'open';
  if (list.list === null) return 'not-established';
  return list.list === 'open' ? 'open' : 'no';
}

/** How one entry of a law stands to a code of the facts: it covers it, may cover it, or says nothing of it (`no`). */
function entryCovers(entry: Term, term: Term, terms: Terms): 'yes' | 'open' | 'no' {
  if (entry === term) return 'yes';
  let partly = false;
  for (const fact of sharedLines(term, terms)) {
    for (const law of sharedLines(entry, terms)) {
      if (law.code !== fact.code) continue;
      if (fact.match === 'exact' && law.match !== 'narrower') return 'yes';
      partly = true;
    }
  }
  return partly ? 'open' : 'no';
}
