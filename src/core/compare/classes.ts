/**
 * Into which class a state falls on one question: it gave a value, chose a silence, its date is not established, or
 * there is nothing to show. Each state is in exactly one (design, idea 2).
 */
import { speakerKind, type Speaker, type StateCode } from '../basics/ids.ts';
import type { Value } from '../content/value.ts';
import type { Holding } from '../record/holding.ts';
import type { CubeAnswer } from './cube-answer.ts';

/** `nothing`: no answer that the viewer may see, or nothing on record where reference sources are asked. */
export const CLASSES = ['given', 'unknown', 'declined', 'not-applicable', 'date-not-established', 'nothing'] as const;
export type ClassName = (typeof CLASSES)[number];

/** The class, and for a given answer the codes it names, where it has codes. */
export interface AnswerClass {
  readonly name: ClassName;
  readonly codes: readonly string[];
}

/** Whose answers are asked: the state's own, what reference sources say of it, or everybody's. */
export type Voices = 'own' | 'reference' | 'all';

/** Does the state speak of itself? Asked of every answer of a region, so without building the speaker's text anew. */
export function isOwn({ speaker, state }: { readonly speaker: Speaker; readonly state: StateCode }): boolean {
  return speaker.startsWith('state:') && speaker.endsWith(state);
}

/** Is it one of the answers asked for? */
function isVoice(voices: Voices, answer: CubeAnswer): boolean {
  switch (voices) {
    case 'own':
      return isOwn(answer);
    case 'reference':
      return speakerKind(answer.speaker) === 'reference';
    case 'all':
      return true;
    default:
      return neverVoices(voices);
  }
}

/** Of these answers, those of the voices. */
export function answersOf(voices: Voices, heard: readonly CubeAnswer[]): readonly CubeAnswer[] {
  return heard.every((answer) => isVoice(voices, answer)) ? heard : heard.filter((answer) => isVoice(voices, answer));
}

/**
 * The one class of several answers (parts of one speaker, or several speakers). A value outweighs the rest, and values
 * are told together; then what is undecided comes before 'not applicable', which is settled, so that a share's upper
 * bound is never too low.
 */
export function classOf(holdings: readonly Holding[]): AnswerClass {
  const [only] = holdings;
  if (only === undefined) return NOTHING;
  if (holdings.length === 1) return classOfOne(only);
  const classes = holdings.map(classOfOne);
  const given = classes.filter(({ name }) => name === 'given');
  if (given.length > 0) return { name: 'given', codes: [...new Set(given.flatMap(({ codes }) => codes))] };
  const weight: readonly ClassName[] = ['date-not-established', 'unknown', 'declined', 'not-applicable'];
  const name = weight.find((heavy) => classes.some((found) => found.name === heavy));
  return name === undefined ? NOTHING : { name, codes: [] };
}

const NOTHING: AnswerClass = { name: 'nothing', codes: [] };

function classOfOne(holding: Holding): AnswerClass {
  if (holding.kind !== 'value') return { name: nameOf(holding), codes: [] };
  const codes = codesOf(holding.value);
  return { name: 'given', codes: codes.length > 1 ? [...new Set(codes)] : codes };
}

export type ClassCounts = Readonly<Record<ClassName, number>>;

/** How many states are in each class, where so many are in each of these; the counts add up to the states. */
export function countClasses(classes: readonly AnswerClass[], states: ArrayLike<number>): ClassCounts {
  const counts: Record<ClassName, number> = {
    given: 0,
    unknown: 0,
    declined: 0,
    'not-applicable': 0,
    'date-not-established': 0,
    nothing: 0,
  };
  for (let n = 0; n < classes.length; n += 1) counts[classes[n]!.name] += states[n]!;
  return counts;
}

/** The counts of each group of states (their subregion), in the order in which the first state of each comes. */
export function countByGroup(
  classes: ReadonlyMap<StateCode, AnswerClass>,
  groupOf: (state: StateCode) => string,
): ReadonlyMap<string, ClassCounts> {
  const members = new Map<string, AnswerClass[]>();
  for (const [state, found] of classes) {
    const group = groupOf(state);
    members.set(group, [...(members.get(group) ?? []), found]);
  }
  return new Map(
    [...members].map(([group, found]) => [
      group,
      countClasses(
        found,
        found.map(() => 1),
      ),
    ]),
  );
}

function nameOf(holding: Exclude<Holding, { readonly kind: 'value' }>): ClassName {
  switch (holding.kind) {
    case 'silence':
      return holding.silence;
    case 'date-not-established':
      return 'date-not-established';
    case 'withdrawn':
    case 'no-answer':
      return 'nothing';
    default:
      return neverHolding(holding);
  }
}

/** The codes that a value names, as distributions count them; none for texts, figures, dates and what is not coded. */
export function codesOf(value: Value): readonly string[] {
  switch (value.kind) {
    case 'yes-no':
      return [value.yes ? 'yes' : 'no'];
    case 'one-of':
      return [value.code];
    case 'several-of':
      return value.codes;
    case 'measure':
      return [value.measure.measure];
    case 'agreement':
      return [value.agreement.level];
    case 'text':
    case 'number':
    case 'date':
    case 'provision':
    case 'table':
    case 'offence':
    case 'file':
      return [];
    default:
      return neverValue(value);
  }
}

function neverVoices(voices: never): never {
  throw new Error(`not voices: ${JSON.stringify(voices)}`);
}

function neverHolding(holding: never): never {
  throw new Error(`not a holding: ${JSON.stringify(holding)}`);
}

function neverValue(value: never): never {
  throw new Error(`not a value: ${JSON.stringify(value)}`);
}
