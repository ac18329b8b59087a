/** How an answer that follows from encoded offences changed over the years, from the days on which laws began and ended. */
import { canonical } from '../../core/basics/canonical.ts';
import type { StateCode } from '../../core/basics/ids.ts';
import type { PlainDate } from '../../core/basics/plain-date.ts';
import type { DerivedAnswer } from '../../core/compare/derived.ts';
import { derivedAnswers } from '../../core/compare/derive/derived-answers.ts';
import { foldCube } from '../../core/compare/fold.ts';
import { firstDay } from '../../core/publish/make-outline.ts';
import { changeDays } from '../../core/record/change-days.ts';
import type { Statement } from '../../core/record/statement.ts';
import type { HistorySpan, HistoryView } from '../../pages/states/state-view.ts';
import { m, say } from '../../words/messages.ts';
import { sayDerived } from '../../words/holding-words.ts';
import { citationsOf, derivedFactView } from './fact-view.ts';
import type { Telling } from './telling.ts';

/** The year in which the Palermo Protocol was adopted: no law of its kind is older. */
const FROM = '2000-01-01' as PlainDate;

/** `null` where nothing is on record at any time. */
export function historyView(
  telling: Telling,
  state: StateCode,
  questionId: string,
  statements: readonly Statement[],
): HistoryView | null {
  const { cube, catalog, language } = telling;
  const until = cube.on;
  if (until <= FROM) return null;
  const days = [FROM, ...changeDays(statements).filter((day) => day > FROM && day < until)];
  const spans = days.map((from, index) => ({
    from,
    to: days[index + 1] ?? until,
    answers: answersOn(telling, state, questionId, statements, from),
  }));
  const told = joined(spans).map((span) => spanView(telling, questionId, span));
  if (told.every((span) => span.state === 'nothing')) return null;
  const marks = [...catalog.meetings.values()].flatMap((meeting) => {
    const on = firstDay(meeting);
    const words = m.pages_meeting_short({ n: meeting.number }, { locale: language });
    return on !== null && on > FROM && on < until ? [{ on, words }] : [];
  });
  return { question: questionId, from: FROM, until, spans: told, marks };
}

interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly answers: readonly DerivedAnswer[];
}

function answersOn(
  { cube, catalog }: Telling,
  state: StateCode,
  question: string,
  statements: readonly Statement[],
  on: PlainDate,
): readonly DerivedAnswer[] {
  const then = foldCube({ viewer: cube.viewer, on, sequence: cube.sequence }, statements);
  return derivedAnswers(then, catalog, state, question, 'law');
}

/** Neighbours that say the same, from the same statements, are one span. */
function joined(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last && textOf(last.answers) === textOf(span.answers)) out[out.length - 1] = { ...last, to: span.to };
    else out.push(span);
  }
  return out;
}

function textOf(answers: readonly DerivedAnswer[]): string {
  return canonical(answers.map(({ result, recalled, from }) => [result, recalled, from.map(({ id }) => id)]));
}

function spanView(telling: Telling, questionId: string, { from, to, answers }: Span): HistorySpan {
  const { catalog, language } = telling;
  const question = catalog.questions.get(questionId);
  const [answer] = answers;
  const bounds = { from, to };
  if (!answer || !question) {
    const words = say('values_silence_nothing_on_record', language);
    return { ...bounds, state: 'nothing', code: null, sign: 'noans', words, recalled: false, law: null, citations: [] };
  }
  const { short, sign, recalled } = sayDerived(answer, question, catalog, language);
  const { result } = answer;
  return {
    ...bounds,
    state: result.kind === 'not-established' || result.kind === 'date-not-established' ? result.kind : 'value',
    code: result.kind === 'value' && result.value.kind === 'one-of' ? result.value.code : null,
    sign,
    words: short,
    recalled,
    law: derivedFactView(telling, question, answer).provision,
    citations: citationsOf(telling, answer.from),
  };
}
