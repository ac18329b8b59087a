/**
 * An offence as the law engine runs it: the definition, and how surely it is in force on the day asked about.
 * It comes from statements that reply to `trafficking-offences`; each part is one offence of the state.
 */
import type { Speaker, StateCode } from '../../basics/ids.ts';
import { covers, type Bound, type Covers, type Period } from '../../basics/period.ts';
import type { PlainDate } from '../../basics/plain-date.ts';
import type { Confidence, Offence } from '../../content/offence.ts';
import type { Statement } from '../../record/statement.ts';
import type { Cube } from '../cube.ts';
import { withMovementOfActs } from './movement-of-acts.ts';
import type { Terms } from './terms.ts';

/** The question whose replies are offences. */
export const OFFENCES_QUESTION = 'trafficking-offences';

/** The question whether the offences that a speaker tells of a state are all that its law holds. */
export const LIST_WHOLE_QUESTION = 'offences-list-whole';

export interface EncodedOffence {
  readonly id: string;
  readonly offence: Offence;
  /** `uncertain`: it may be in force on the day. `no`: only with its dates taken as unknown; it is not run otherwise. */
  readonly inForce: Covers;
  /** The same with the dates that are told from memory taken as unknown. */
  readonly inForceAsRead: Covers;
  /** What the text says of movement was not read; the acts tell it (see `movement-of-acts.ts`). */
  readonly movementFromActs?: true;
  /** Where it comes from; none for the Protocol's own definition. */
  readonly statement?: Statement;
}

/**
 * The offences that one speaker tells of a state and that are, or may be, in force on the cube's day. A definition made
 * for policy and services is not an offence (22 U.S.C. 7102; Uruguay, Law 19.643, art. 4(A)) and is left out: nobody
 * is punished under it.
 */
export function offencesHeld(cube: Cube, state: StateCode, speaker: Speaker, terms: Terms): readonly EncodedOffence[] {
  return cube
    .answers(state, OFFENCES_QUESTION, 'law')
    .filter((answer) => answer.speaker === speaker)
    .flatMap(({ holding }) => {
      if (holding.kind === 'value') return encodedOf(holding.statement, cube.on, 'yes', terms);
      if (holding.kind !== 'date-not-established') return [];
      return holding.candidates.flatMap((candidate) =>
        candidate ? encodedOf(candidate, cube.on, 'uncertain', terms) : [],
      );
    });
}

/** The laws of a state as the first of its speakers tells them: the state itself where it does, else the next in order. */
export interface LawHeld {
  readonly speaker: Speaker;
  readonly offences: readonly EncodedOffence[];
}

/** `null`: nobody tells of an offence that is, or may be, in force on the cube's day. Speakers are never mixed. */
export function lawHeld(cube: Cube, state: StateCode, terms: Terms): LawHeld | null {
  const speakers = new Set(cube.answers(state, OFFENCES_QUESTION, 'law').map(({ speaker }) => speaker));
  for (const speaker of speakers) {
    const offences = offencesHeld(cube, state, speaker, terms);
    if (offences.length > 0) return { speaker, offences };
  }
  return null;
}

/** Does the speaker say that the offences it tells of the state on the cube's day are all? Without a yes it is not known. */
export function listKnownWhole(cube: Cube, state: StateCode, speaker: Speaker): boolean {
  return cube
    .answers(state, LIST_WHOLE_QUESTION, 'law')
    .some(
      ({ speaker: told, holding }) =>
        told === speaker && holding.kind === 'value' && holding.value.kind === 'yes-no' && holding.value.yes,
    );
}

/** The offence that a statement tells, ready to be run; none if it tells none that one can be punished under. */
export function encodedOf(
  statement: Statement,
  on: PlainDate,
  inForce: 'yes' | 'uncertain',
  terms: Terms,
): readonly EncodedOffence[] {
  const offence = offenceOf(statement);
  if (!offence) return [];
  const inForceAsRead = inForce === 'yes' ? coversAsRead(statement, on) : 'uncertain';
  const told = { id: statement.part ?? statement.id, offence, inForce, inForceAsRead, statement };
  const moved = withMovementOfActs(offence, terms);
  return [moved ? { ...told, offence: moved, movementFromActs: true } : told];
}

/** The offence that a statement tells, if it tells one that somebody can be punished under. */
export function offenceOf(statement: Statement): Offence | undefined {
  const told = definitionOf(statement);
  return told?.isDefinitionOnly === true ? undefined : told;
}

/** The definition that a statement tells, an offence or for policy only, each element as sure as its least sure field. */
export function definitionOf(statement: Statement): Offence | undefined {
  const { content } = statement;
  if (content.kind !== 'value' || content.value.kind !== 'offence') return undefined;
  return withConfidence(content.value.offence, (element, confidence) =>
    isPartlyRecalled(statement, element) ? 'recalled' : confidence,
  );
}

/** An element is as sure as its least sure field: the statement may tell one from memory (`offence.means.codes`). */
function isPartlyRecalled(statement: Statement, element: keyof Offence): boolean {
  const path = `offence.${element}`;
  return Object.entries(statement.fieldConfidence).some(
    ([field, confidence]) => confidence === 'recalled' && (field === path || field.startsWith(`${path}.`)),
  );
}

/** Does the statement's period cover the day, its dates told from memory taken as unknown? */
export function coversAsRead(statement: Statement, on: PlainDate): Covers {
  const { period } = statement;
  if (!period) return 'yes';
  return covers({ from: boundAsRead(statement, period, 'from'), to: boundAsRead(statement, period, 'to') }, on);
}

/** A bound's own confidence (`period.from`, `period.to`) goes before that of the whole statement. */
function boundAsRead(statement: Statement, period: Period, side: 'from' | 'to'): Bound {
  const bound = period[side];
  const own = statement.fieldConfidence[`period.${side}`];
  // Where nothing is said of the bound itself, an end that is not known of was told by nobody, from memory or not.
  const recalled =
    own === undefined ? statement.confidence === 'recalled' && bound.precision !== 'open' : own === 'recalled';
  return recalled ? { precision: 'unknown' } : bound;
}

/** The elements that the engine runs. */
export const OFFENCE_ELEMENTS = [
  'acts',
  'means',
  'meansForAdults',
  'meansForChildren',
  'purposes',
  'consent',
  'childAge',
  'movement',
] as const satisfies readonly (keyof Offence)[];
type OffenceElement = (typeof OFFENCE_ELEMENTS)[number];

function withConfidence(offence: Offence, of: (element: OffenceElement, told: Confidence) => Confidence): Offence {
  const changed = OFFENCE_ELEMENTS.flatMap((name) => {
    const element = offence[name];
    if (!element) return [];
    const confidence = of(name, element.confidence);
    return confidence === element.confidence ? [] : [[name, { ...element, confidence }]];
  });
  return changed.length === 0 ? offence : { ...offence, ...(Object.fromEntries(changed) as Partial<Offence>) };
}

/** The offence as it would be had its elements told from memory not been read. */
export function asRead(offence: Offence): Offence {
  const unread = OFFENCE_ELEMENTS.filter((element) => offence[element]?.confidence === 'recalled');
  return { ...offence, ...Object.fromEntries(unread.map((element) => [element, null])) };
}
