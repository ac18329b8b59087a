/** Where two laws part, as open data: one row a box of patterns, its values in codes and in words. */
import type { Language } from '../core/basics/language.ts';
import type { Cube } from '../core/compare/cube.ts';
import { decidingOver } from '../core/compare/law/deciding.ts';
import { countOf } from '../core/compare/law/space.ts';
import { termsOf } from '../core/compare/law/terms.ts';
import type { Catalog } from '../core/content/catalog.ts';
import { sayPatterns } from '../words/pattern-words.ts';
import { csvText } from './answer-csv.ts';
import type { AskedLaws } from './law/compared-laws.ts';
import { diffLaws } from './law/diff-laws.ts';
import { lawOfState } from './law/law-of-state.ts';

const COLUMNS = [
  'a',
  'a_on',
  'b',
  'b_on',
  'answer_a',
  'answer_b',
  'patterns_in_box',
  'ages',
  'means',
  'acts',
  'purposes',
  'consent',
  'movement',
  'words',
  'decides_a',
  'decides_b',
  'rests_on_memory',
  'record',
] as const;

/** Boxes of one pair of answers may share patterns; none can be left out. Nothing asked for: no rows. */
export function compareCsv(
  asked: AskedLaws | null,
  cubes: readonly [Cube, Cube] | null,
  catalog: Catalog,
  language: Language,
): string {
  return csvText(COLUMNS, asked && cubes ? rowsOf(asked, cubes, catalog, language) : []);
}

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

function rowsOf(
  [first, second]: AskedLaws,
  cubes: readonly [Cube, Cube],
  catalog: Catalog,
  language: Language,
): readonly Row[] {
  const terms = termsOf(catalog);
  const { a, b, space, difference } = diffLaws(
    lawOfState(cubes[0], first.state, terms),
    lawOfState(cubes[1], second.state, terms),
    terms,
  );
  return difference.partings.flatMap((parting) =>
    parting.boxes.map((box) => {
      const [ofA, ofB] = [decidingOver(a.offences, box, terms), decidingOver(b.offences, box, terms)];
      return {
        a: a.state,
        a_on: a.on,
        b: b.state,
        b_on: b.on,
        answer_a: parting.a,
        answer_b: parting.b,
        patterns_in_box: String(countOf(box)),
        ages: box.age.join(' '),
        means: box.means.join(' '),
        acts: box.act.join(' '),
        purposes: box.purpose.join(' '),
        consent: box.consent.join(' '),
        movement: box.movement.join(' '),
        words: sayPatterns(box, space, catalog, language),
        decides_a: decides(ofA),
        decides_b: decides(ofB),
        rests_on_memory: ofA.restsOnRecalled || ofB.restsOnRecalled ? 'yes' : 'no',
        record: String(a.sequence),
      };
    }),
  );
}

/** 'arg-trafficking=means'. */
function decides({ offences }: ReturnType<typeof decidingOver>): string {
  return offences.map(({ id, elements }) => `${id}=${elements.join('+')}`).join(' ');
}
