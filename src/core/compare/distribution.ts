/**
 * How the states asked answered one question, as one audience may see it. What an audience may not see falls, silences
 * too, into one class, so that the counts give nothing away; each state asked is in exactly one class (design, ideas 2
 * and 5). The rules are those of the counting cases.
 */
import type { Speaker, StateCode } from '../basics/ids.ts';
import type { ChosenSilence } from '../content/value.ts';
import { AUDIENCES, type Audience } from '../record/audience.ts';
import { countClasses, isOwn, type AnswerClass } from './classes.ts';

/** For whom is counted. */
export type Readers = Exclude<Audience, 'state'>;

/** What the class of the unseen is called for each audience; only the desk is told why. */
export const UNSEEN = {
  public: 'no-public-answer',
  'member-states': 'no-shared-answer',
  secretariat: 'no-answer',
} as const satisfies Record<Readers, string>;

/** One speaker's answer, before it is decided who may see it. `seenBy` is the widest circle that may. */
export interface CountedAnswer {
  readonly state: StateCode;
  readonly speaker: Speaker;
  readonly seenBy: Audience;
  /** `nothing` for an answer that was withdrawn. */
  readonly said: AnswerClass;
}

export interface NotAsked {
  readonly state: StateCode;
  readonly reason: string;
}

export interface CountInput {
  readonly audience: Readers;
  readonly asked: readonly StateCode[];
  readonly notAsked: readonly NotAsked[];
  /** The codes that can be answered, so that those that nobody named count 0. */
  readonly codes: readonly string[];
  readonly answers: readonly CountedAnswer[];
}

/** Why the desk has no released answer of a state. */
export interface DeskSplit {
  readonly notAnswered: number;
  readonly notSubmitted: number;
  readonly notReleased: number;
}

export interface Distribution {
  readonly kind: 'distribution';
  readonly asked: number;
  readonly given: number;
  /** States that named each code; a state may name several, and counts once among the given. */
  readonly values: Readonly<Record<string, number>>;
  readonly silence: Readonly<Record<ChosenSilence, number>>;
  readonly unseen: { readonly called: (typeof UNSEEN)[Readers]; readonly states: number };
  readonly dateNotEstablished: number;
  /** At the desk only. */
  readonly desk: DeskSplit | null;
  readonly notAsked: readonly NotAsked[];
  /** Named apart and counted nowhere. */
  readonly answeredThoughNotAsked: readonly StateCode[];
}

export type CountRefusal = 'two-answers-of-one-state' | 'asked-and-not-asked' | 'asked-twice';
export interface Refused {
  readonly kind: 'refused';
  readonly because: CountRefusal;
}
export type Counted = Distribution | Refused;

/** Counts the states' own answers; what other speakers say never fills a state's silence. */
export function distribution(input: CountInput): Counted {
  const own = input.answers.filter(isOwn);
  const because = refusal(input, own);
  if (because) return { kind: 'refused', because };
  const byState = new Map(own.map((answer) => [answer.state, answer]));
  const asked = new Set(input.asked);
  const groups = input.asked.map((state): DeskGroup => ({ ...SILENT, ...byState.get(state), states: 1 }));
  return countStates({
    audience: input.audience,
    asked: asked.size,
    codes: input.codes,
    classes: groups.map((group) => seenClass(group, input.audience)),
    states: groups.map((group) => group.states),
    desk: input.audience === 'secretariat' ? deskSplit(groups) : null,
    notAsked: input.notAsked,
    answeredThoughNotAsked: own
      .filter((answer) => !asked.has(answer.state) && seenClass(answer, input.audience).name !== 'nothing')
      .map((answer) => answer.state),
  });
}

/** States asked once each, by what the audience sees them say. */
export interface StateCount extends Pick<Distribution, 'asked' | 'desk' | 'notAsked' | 'answeredThoughNotAsked'> {
  readonly audience: Readers;
  readonly codes: readonly string[];
  readonly classes: readonly AnswerClass[];
  /** How many states are in each of the classes. */
  readonly states: ArrayLike<number>;
}

export function countStates({ audience, codes, classes, states, ...told }: StateCount): Distribution {
  const counted = countClasses(classes, states);
  return {
    kind: 'distribution',
    given: counted.given,
    values: countCodes(codes, classes, states),
    silence: {
      unknown: counted.unknown,
      'not-applicable': counted['not-applicable'],
      declined: counted.declined,
    },
    unseen: { called: UNSEEN[audience], states: counted.nothing },
    dateNotEstablished: counted['date-not-established'],
    ...told,
  };
}

/** Why these cannot be counted, or `null`. */
export function askedRefusal({ asked, notAsked }: Pick<CountInput, 'asked' | 'notAsked'>): CountRefusal | null {
  const states = new Set(asked);
  if (notAsked.some(({ state }) => states.has(state))) return 'asked-and-not-asked';
  return states.size < asked.length ? 'asked-twice' : null;
}

function refusal(input: CountInput, own: readonly CountedAnswer[]): CountRefusal | null {
  if (new Set(own.map((answer) => answer.state)).size < own.length) return 'two-answers-of-one-state';
  return askedRefusal(input);
}

const NOTHING: AnswerClass = { name: 'nothing', codes: [] };
const SILENT = { said: NOTHING, seenBy: 'public' } as const;

function seenClass({ said, seenBy }: Pick<CountedAnswer, 'said' | 'seenBy'>, audience: Readers): AnswerClass {
  return AUDIENCES.indexOf(seenBy) >= AUDIENCES.indexOf(audience) ? said : NOTHING;
}

function countCodes(
  codes: readonly string[],
  classes: readonly AnswerClass[],
  states: ArrayLike<number>,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = 0;
  for (let n = 0; n < classes.length; n += 1) {
    const named = states[n] ? classes[n]!.codes : [];
    for (const code of named.length > 1 ? new Set(named) : named) counts[code] = (counts[code] ?? 0) + states[n]!;
  }
  return counts;
}

/** So many states of which the same is said to the same circle. */
export interface DeskGroup extends Pick<CountedAnswer, 'said' | 'seenBy'> {
  readonly states: number;
}

export function deskSplit(groups: readonly DeskGroup[]): DeskSplit {
  const statesWhere = (holds: (group: DeskGroup) => boolean) =>
    groups.filter(holds).reduce((sum, group) => sum + group.states, 0);
  return {
    notAnswered: statesWhere(({ said }) => said.name === 'nothing'),
    notSubmitted: statesWhere(({ said, seenBy }) => said.name !== 'nothing' && seenBy === 'state'),
    notReleased: statesWhere(
      ({ said, seenBy }) => said.name !== 'nothing' && seenBy !== 'state' && seenBy !== 'public',
    ),
  };
}
