/** Who may see an invented state's answers: most are released, some states' answers to the last meeting are not. */
import type { Question } from '../../core/content/question.ts';
import type { Audience } from '../../core/record/audience.ts';
import type { Random } from './random.ts';
import type { Teller } from './teller.ts';

/** States that had not yet submitted, or not yet released, their answers to the last meeting. */
export function audienceOf({ topic }: Question, { state, cycle }: Teller): Audience | undefined {
  if (cycle.year !== 2022) return undefined;
  if (state.code === 'XOL') return 'state';
  if (state.code === 'XQL') return 'secretariat';
  return state.code === 'XRS' && topic > 1 ? 'member-states' : undefined;
}

/** Of the others' answers, a few are drafts, or not yet released. */
export function audienceDrawn(random: Random): Audience {
  const drawn = random.next();
  if (drawn < 0.02) return 'state';
  if (drawn < 0.05) return 'secretariat';
  return drawn < 0.08 ? 'member-states' : 'public';
}
