/**
 * What one speaker tells of a state in reply to a question that has parts (offences, measures, mechanisms, agreements),
 * as far as it holds or may hold on the cube's day. Derived answers rest on this, speaker by speaker.
 */
import type { Basis, Speaker, StateCode } from '../../basics/ids.ts';
import type { Statement } from '../../record/statement.ts';
import type { Cube } from '../cube.ts';
import { coversAsRead } from '../law/encoded-offence.ts';

/**
 * One part: exactly one of these statements holds, or (where `null` is among them) perhaps none; newest first. A part
 * that surely holds has one.
 */
export type Part = readonly (Statement | null)[];

export interface Heard {
  readonly speaker: Speaker;
  readonly parts: readonly Part[];
}

/** What each speaker tells, in the order of speakers; a speaker who tells nothing usable is left out. */
export function heard(
  cube: Cube,
  state: StateCode,
  question: string,
  basis: Basis,
  usable: (statement: Statement) => boolean,
): readonly Heard[] {
  const bySpeaker = new Map<Speaker, Part[]>();
  for (const { speaker, holding } of cube.answers(state, question, basis)) {
    const told =
      holding.kind === 'value'
        ? [holding.statement]
        : holding.kind === 'date-not-established'
          ? holding.candidates
          : [];
    const part = told.map((statement) => (statement && usable(statement) ? statement : null));
    if (part.every((statement) => statement === null)) continue;
    const parts = bySpeaker.get(speaker);
    if (parts) parts.push(part);
    else bySpeaker.set(speaker, [part]);
  }
  return [...bySpeaker].map(([speaker, parts]) => ({ speaker, parts }));
}

/** The parts as they would be had the dates told from memory not been known. */
export function partsAsRead(parts: readonly Part[], cube: Cube): readonly Part[] {
  return parts.map((part) => {
    const doubtful = part.some((statement) => statement && coversAsRead(statement, cube.on) !== 'yes');
    return doubtful && !part.includes(null) ? [...part, null] : part;
  });
}

/** The statements of the parts, the last recorded first. */
export function statementsOf(parts: readonly Part[]): readonly Statement[] {
  return parts
    .flat()
    .filter((statement) => statement !== null)
    .sort((a, b) => b.sequence - a.sequence);
}
