/**
 * A state's answers over a whole space of patterns, as bitmaps. Each offence is run once for each kind of pattern that
 * the state's laws tell apart, element by element, with the rules of `apply.ts`; the answers are then spread over all
 * patterns of the kind, whole blocks at a time. Held against the plain engine on every pattern by tests.
 */
import type { FourAnswer } from '../derived.ts';
import { alikeIn, type Alike } from './alike.ts';
import { byAge, inForceOn, meansUsed, movementMet } from './apply.ts';
import type { EncodedOffence } from './encoded-offence.ts';
import { bitInBlock, blockAt, setBit, type Bitmap, type Layout } from './layout.ts';
import { NONE_USED, type Space } from './space.ts';
import { listCovers, listOfActsOrMeans, type Terms } from './terms.ts';

/** What is in none of the three is answered no. */
export interface PatternAnswers {
  readonly yes: Bitmap;
  readonly open: Bitmap;
  readonly 'not-established': Bitmap;
}

/** The answers to each kind of act with each kind of means (`blocks[act][means]`), and where those kinds stand. */
export interface BlockAnswers {
  readonly acts: readonly (readonly number[])[];
  readonly means: readonly (readonly number[])[];
  readonly blocks: readonly (readonly PatternAnswers[])[];
}

/** The answers of a state with these offences to every pattern of the layout's space. */
export function patternAnswers(offences: readonly EncodedOffence[], layout: Layout, terms: Terms): PatternAnswers {
  const answers = noPatterns(layout.words);
  const { acts, means, blocks } = blockAnswers(offences, layout, terms);
  for (const [act, actPlaces] of acts.entries())
    for (const [mean, meansPlaces] of means.entries())
      for (const actPlace of actPlaces)
        for (const meansPlace of meansPlaces)
          writeBlock(answers, blocks[act]![mean]!, blockAt(layout, actPlace, meansPlace));
  return answers;
}

/** The same answers, one block for each kind of act and of means. */
export function blockAnswers(offences: readonly EncodedOffence[], layout: Layout, terms: Terms): BlockAnswers {
  const held = inForceOn(offences);
  const alike = alikeIn(layout.space, held, terms);
  const tables = held.map((offence) => tableOf(offence, alike.space, terms));
  const spread = spreadOf(layout, alike);
  const blocks = alike.space.act.map((_, act) =>
    alike.space.means.map((__, means) => blockOf(tables, act, means, layout, spread)),
  );
  return {
    acts: placesByKind(layout.space.act, alike.kinds.act),
    means: placesByKind(layout.space.means, alike.kinds.means),
    blocks,
  };
}

function noPatterns(words: number): PatternAnswers {
  return { yes: new Uint32Array(words), open: new Uint32Array(words), 'not-established': new Uint32Array(words) };
}

function writeBlock(answers: PatternAnswers, block: PatternAnswers, at: number): void {
  answers.yes.set(block.yes, at);
  answers.open.set(block.open, at);
  answers['not-established'].set(block['not-established'], at);
}

/** For each kind, the places of its values in the dimension. */
function placesByKind<T>(values: readonly T[], kinds: readonly (readonly T[])[]): readonly (readonly number[])[] {
  const place = new Map(values.map((value, at) => [value, at]));
  return kinds.map((kind) => kind.map((value) => place.get(value)!));
}

/** Answers by weight: of all that must hold the heaviest decides (no, then not established, then open, then yes). */
const WEIGHT: Readonly<Record<FourAnswer, number>> = { yes: 0, open: 1, 'not-established': 2, no: 3 };
const [YES, OPEN, NO] = [WEIGHT.yes, WEIGHT.open, WEIGHT.no];

/** One is enough: yes, then not established, then open, then no. */
function either(a: number, b: number): number {
  if (a === NO) return b;
  if (b === NO || a === YES) return a;
  return b === YES ? YES : Math.max(a, b);
}

/** One offence's weights: by act (with whether it is in force), by movement, and by all else. */
interface OffenceTable {
  readonly act: readonly number[];
  /** By means, then purpose, age and consent, the last turning fastest: means, purpose and consent together. */
  readonly rest: readonly Uint8Array[];
  readonly movement: readonly number[];
}

function tableOf(encoded: EncodedOffence, kinds: Space, terms: Terms): OffenceTable {
  const { offence, inForce } = encoded;
  const acts = listOfActsOrMeans(offence.acts, terms);
  const date = WEIGHT[inForce === 'yes' ? 'yes' : 'not-established'];
  const purposes = kinds.purpose.map((purpose) => WEIGHT[listCovers(offence.purposes, purpose, terms)]);
  const rest = kinds.means.map((means) => {
    const used = meansUsed(offence, means === NONE_USED ? [] : [means], terms);
    return Uint8Array.from(
      kinds.purpose.flatMap((purpose, at) =>
        kinds.age.flatMap((age) =>
          kinds.consent.map((consent) => {
            const found = byAge(offence, { age, consent }, purpose, used, terms);
            return Math.max(WEIGHT[found.means], WEIGHT[found.consent], purposes[at]!);
          }),
        ),
      ),
    );
  });
  return {
    act: kinds.act.map((act) => Math.max(date, WEIGHT[listCovers(acts, act, terms)])),
    rest,
    movement: kinds.movement.map((moved) => WEIGHT[movementMet(offence, moved)]),
  };
}

/** For each kind of purpose, age and consent, the bits of its patterns in a block, movement by movement. */
type Spread = readonly (readonly (readonly number[])[])[];

function spreadOf(layout: Layout, { kinds }: Alike): Spread {
  const { purpose, age, consent, movement } = layout.space;
  return placesByKind(purpose, kinds.purpose).flatMap((purposes) =>
    placesByKind(age, kinds.age).flatMap((ages) =>
      consent.map((_, c) =>
        movement.map((__, m) => purposes.flatMap((p) => ages.map((a) => bitInBlock(layout, p, a, c, m)))),
      ),
    ),
  );
}

function blockOf(
  tables: readonly OffenceTable[],
  act: number,
  means: number,
  layout: Layout,
  spread: Spread,
): PatternAnswers {
  const block = noPatterns(layout.wordsInBlock);
  for (const [at, byMovement] of spread.entries()) {
    for (const [movement, bits] of byMovement.entries()) {
      let answer = tables.length === 0 ? WEIGHT['not-established'] : NO;
      for (const table of tables)
        answer = either(answer, Math.max(table.act[act]!, table.rest[means]![at]!, table.movement[movement]!));
      if (answer === NO) continue;
      const set = answer === YES ? block.yes : answer === OPEN ? block.open : block['not-established'];
      for (const bit of bits) setBit(set, bit);
    }
  }
  return block;
}
