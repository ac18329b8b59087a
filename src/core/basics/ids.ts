/** The ids that bind the record together. All are text; ids of content are words that last. */
import { z } from 'zod';

/** A word of small letters, digits and hyphens, as used for questions, codes, sources, instruments and parts. */
export const Slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:[-.()a-zA-Z0-9])*$/, 'not-an-id');

/** ISO 3166-1 alpha-3 of a member state (`ARG`); the demonstration's invented region uses codes of its own. */
export const StateCode = z.string().regex(/^[A-Z]{3}$/, 'not-a-state-code');
export type StateCode = z.infer<typeof StateCode>;

/** Law: what a rule says. Practice: what is done. Always two answers, never one. */
export const Basis = z.enum(['law', 'practice']);
export type Basis = z.infer<typeof Basis>;

export const SPEAKER_KINDS = ['state', 'secretariat', 'civil-society', 'reference'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** Who says it: `state:ARG`, `secretariat`, `civil-society:<id>`, `reference:<id>`. */
export const Speaker = z
  .string()
  .max(140)
  .regex(
    /^(?:state:[A-Z]{3}|secretariat(?::[a-z0-9-]+)?|civil-society:[a-z0-9-]+|reference:[a-z0-9-]+)$/,
    'not-a-speaker',
  );
export type Speaker = z.infer<typeof Speaker>;

export function speakerKind(speaker: Speaker): SpeakerKind {
  return speaker.split(':')[0] as SpeakerKind;
}

/** The order in which speakers are heard: the state, the secretariat, civil society, reference sources, then by id. */
export function compareSpeakers(a: Speaker, b: Speaker): number {
  const byKind = SPEAKER_KINDS.indexOf(speakerKind(a)) - SPEAKER_KINDS.indexOf(speakerKind(b));
  return byKind !== 0 ? byKind : a < b ? -1 : a > b ? 1 : 0;
}
