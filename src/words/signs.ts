/**
 * The signs of the pages, and their words. A sign never stands without words: filled where somebody said or a text says,
 * outlined and broken where nobody has. `unlit` tells silence from fact; only a fact stands on the lit ground.
 */
import type { Language } from '../core/basics/language.ts';
import type { ChosenSilence, Value } from '../core/content/value.ts';
import type { FourAnswer } from '../core/compare/derived.ts';
import type { Holding } from '../core/record/holding.ts';
import { say } from './messages.ts';

/** Ids of the sprite's symbols, without their `s-`, in the order of the key. */
export const SIGNS = [
  'value',
  'yes',
  'partial',
  'no',
  'cond',
  'open',
  'noans',
  'unknown',
  'na',
  'declined',
  'unread',
  'date',
  'recalled',
  'disagree',
  'law',
  'practice',
] as const;
export type Sign = (typeof SIGNS)[number];

/** The sign's words: 'No public answer'. */
export function signName(sign: Sign, language: Language): string {
  return say(`values_sign_${sign}`, language);
}

/** What the sign means, for the key: 'nothing was said, or nothing is public'. */
export function signMeaning(sign: Sign, language: Language): string {
  return say(`values_meaning_${sign}`, language);
}

/** The ground under a sign: `lit` under a fact, `unlit` under silence, `unread` (dotted) where a text was not read. */
export type Ground = 'lit' | 'unlit' | 'unread' | 'none';

export function groundOf(sign: Sign): Ground {
  switch (sign) {
    case 'value':
    case 'yes':
    case 'partial':
    case 'no':
    case 'cond':
    case 'open':
    case 'recalled':
      return 'lit';
    case 'noans':
    case 'unknown':
    case 'declined':
    case 'date':
      return 'unlit';
    case 'unread':
      return 'unread';
    case 'na':
    case 'disagree':
    case 'law':
    case 'practice':
      return 'none';
    default:
      return never(sign);
  }
}

export function signOfSilence(silence: ChosenSilence): Sign {
  switch (silence) {
    case 'unknown':
      return 'unknown';
    case 'not-applicable':
      return 'na';
    case 'declined':
      return 'declined';
    default:
      return never(silence);
  }
}

export function signOfAnswer(answer: FourAnswer): Sign {
  return answer === 'not-established' ? 'unread' : answer;
}

/** Yes and no have signs of their own; every other value is its own words beside a small disc. */
export function signOfValue(value: Value): Sign {
  if (value.kind === 'yes-no') return value.yes ? 'yes' : 'no';
  if (value.kind === 'measure' && value.measure.condition !== null && value.measure.condition !== 'none') return 'cond';
  return 'value';
}

export function signOfHolding(holding: Holding): Sign {
  switch (holding.kind) {
    case 'value':
      return signOfValue(holding.value);
    case 'silence':
      return signOfSilence(holding.silence);
    case 'withdrawn':
    case 'no-answer':
      return 'noans';
    case 'date-not-established':
      return 'date';
    default:
      return never(holding);
  }
}

function never(value: never): never {
  throw new Error(`no sign for ${JSON.stringify(value)}`);
}
