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
  readonly classes: ReadonlyMap<StateCode, AnswerClass>;
}

export type CountRefusal = 'two-answers-of-one-state' | 'asked-and-not-asked' | 'asked-twice';
export type Counted = Distribution | { readonly kind: 'refused'; readonly because: CountRefusal };

/** Counts the states' own answers; what other speakers say never fills a state's silence. */
export function distribution(input: CountInput): Counted {
  const own = input.answers.filter(isOwn);
  const because = refusal(input, own);
  if (because) return { kind: 'refused', because };
  const byState = new Map(own.map((answer) => [answer.state, answer]));
  const classes = new Map(input.asked.map((state) => [state, seenClass(byState.get(state), input.audience)]));
  const asked = new Set(input.asked);
  const counted = countClasses(classes.values());
  return {
    kind: 'distribution',
    asked: asked.size,
    given: counted.given,
    values: countCodes(input.codes, [...classes.values()]),
    silence: {
      unknown: counted.unknown,
      'not-applicable': counted['not-applicable'],
      declined: counted.declined,
    },
    unseen: { called: UNSEEN[input.audience], states: counted.nothing },
    dateNotEstablished: counted['date-not-established'],
    desk: input.audience === 'secretariat' ? deskSplit(input.asked, byState) : null,
    notAsked: input.notAsked,
    answeredThoughNotAsked: own
      .filter((answer) => !asked.has(answer.state) && seenClass(answer, input.audience).name !== 'nothing')
      .map((answer) => answer.state),
    classes,
  };
}

function refusal(input: CountInput, own: readonly CountedAnswer[]): CountRefusal | null {
  const asked = new Set(input.asked);
  if (new Set(own.map((answer) => answer.state)).size < own.length) return 'two-answers-of-one-state';
  if (input.notAsked.some(({ state }) => asked.has(state))) return 'asked-and-not-asked';
  return asked.size < input.asked.length ? 'asked-twice' : null;
}

const NOTHING: AnswerClass = { name: 'nothing', codes: [] };

function seenClass(answer: CountedAnswer | undefined, audience: Readers): AnswerClass {
  return answer && maySeeIt(audience, answer.seenBy) ? answer.said : NOTHING;
}

function maySeeIt(audience: Readers, seenBy: Audience): boolean {
  return AUDIENCES.indexOf(seenBy) >= AUDIENCES.indexOf(audience);
}

function countCodes(codes: readonly string[], classes: readonly AnswerClass[]): Readonly<Record<string, number>> {
  const counts = new Map(codes.map((code) => [code, 0]));
  for (const named of classes) {
    for (const code of new Set(named.codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

function deskSplit(asked: readonly StateCode[], byState: ReadonlyMap<StateCode, CountedAnswer>): DeskSplit {
  const answers = asked.map((state) => byState.get(state)).filter((answer) => answer && answer.said.name !== 'nothing');
  const submitted = answers.filter((answer) => answer?.seenBy !== 'state');
  return {
    notAnswered: asked.length - answers.length,
    notSubmitted: answers.length - submitted.length,
    notReleased: submitted.filter((answer) => answer?.seenBy !== 'public').length,
  };
}
