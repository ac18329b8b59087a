/** The states' own figures on a question: added up where they are alike, else marked as unlike and left apart. */
import { sumFigures, type Likeness, type StateFigure } from '../../core/compare/sum.ts';
import type { FiguresView } from '../../pages/question/question-view.ts';
import { sayList } from '../../words/lists.ts';
import { say, type PlainKey } from '../../words/messages.ts';
import { sayNumber } from '../../words/numbers.ts';
import type { QuestionAsked } from './question-asked.ts';

const WORDS: Readonly<Record<Likeness, PlainKey>> = {
  unit: 'topics_unit',
  definition: 'topics_definition',
  population: 'topics_population',
  period: 'topics_period',
};

/** `null` where the question asks for no figure, or nobody gave one. The last figure of a state is the one compared. */
export function figuresView(
  { cube, question, basis, language }: QuestionAsked,
  states: readonly string[],
): FiguresView | null {
  if (question.kind !== 'number') return null;
  const figures = states.map((state): StateFigure => {
    const own = cube.answers(state, question.id, basis).find((answer) => answer.speaker === `state:${state}`);
    const value = own?.holding.kind === 'value' ? own.holding.value : null;
    return { state, figure: value?.kind === 'number' ? (value.figures.at(-1) ?? null) : null };
  });
  const sum = sumFigures(figures, states.length);
  if (sum.kind === 'sum') {
    return { kind: 'sum', sum: sayNumber(sum.sum, language), states: sum.states, of: sum.asked };
  }
  const unlike = sum.because.flatMap((why) => (why in WORDS ? [say(WORDS[why as Likeness], language)] : []));
  return unlike.length === 0 ? null : { kind: 'unlike', what: sayList(unlike, language) };
}
