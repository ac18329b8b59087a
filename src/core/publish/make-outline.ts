/** Makes the report's outline from cubes: the day of the meeting, and the meeting before it for what changed. */
import { canonical } from '../basics/canonical.ts';
import type { Basis, StateCode } from '../basics/ids.ts';
import type { PlainDate } from '../basics/plain-date.ts';
import { boundRange } from '../basics/period.ts';
import type { Catalog } from '../content/catalog.ts';
import type { Meeting } from '../content/meeting.ts';
import { basesOf, type Question } from '../content/question.ts';
import type { Questionnaire } from '../content/questionnaire.ts';
import type { State } from '../content/state.ts';
import { askedStates } from '../compare/asked.ts';
import type { Cube } from '../compare/cube.ts';
import { derivedAnswers } from '../compare/derive/derived-answers.ts';
import { tallyOwn, tallyReference, type Tally } from '../compare/tally.ts';
import { differences } from './differences.ts';
import { outlineAnswers, SourceNumbers } from './outline-answers.ts';
import type { Outline, OutlineCounts, OutlineQuestion, OutlineSection, OutlineState, OutlineTopic } from './outline.ts';

export interface OutlineRequest {
  readonly kind: Outline['kind'];
  readonly questionnaire: Questionnaire;
  readonly meeting: Meeting;
  readonly known: Outline['known'];
  readonly audience: Outline['audience'];
  readonly cube: Cube;
  /** The same record on the first day of the meeting before; `null` if there was none. */
  readonly previous: { readonly meeting: Meeting; readonly cube: Cube } | null;
}

/** The first day of a meeting: the first that its bound can be, or `null` where no source gives one. */
export function firstDay(meeting: Meeting): PlainDate | null {
  const { precision } = meeting.from;
  return precision === 'unknown' || precision === 'open' ? null : boundRange(meeting.from, 'from').first;
}

export function makeOutline(catalog: Catalog, request: OutlineRequest): Outline {
  const { cube, meeting, questionnaire } = request;
  const asked = askedStates(catalog, meeting, cube.on);
  const numbers = new SourceNumbers();
  const context = { catalog, cube, previous: request.previous?.cube ?? null, asked: asked.states, numbers };
  const topics = questionnaire.topics.map(({ topic }) => topicOutline(context, questionnaire, topic));
  const states = [...catalog.states.values()].map((state) => stateOutline(context, questionnaire, state));
  return {
    format: 1,
    kind: request.kind,
    meeting: meeting.id,
    questionnaire: questionnaire.id,
    on: cube.on,
    known: request.known,
    audience: request.audience,
    asked: asked.states,
    askedIsEstablished: asked.established,
    notAsked: asked.notAsked,
    previous: request.previous && { meeting: request.previous.meeting.id, on: request.previous.cube.on },
    topics,
    states,
    sources: numbers.ids(),
  };
}

interface Context {
  readonly catalog: Catalog;
  readonly cube: Cube;
  readonly previous: Cube | null;
  readonly asked: readonly StateCode[];
  readonly numbers: SourceNumbers;
}

/** The sections in the questionnaire's order, then what was asked of the topic as a whole. */
function topicOutline(context: Context, questionnaire: Questionnaire, topic: number): OutlineTopic {
  const ofTopic = questionnaire.questions.filter((question) => question.topic === topic);
  const guiding = [
    ...questionnaire.sections.filter((section) => section.topic === topic).map((section) => section.guiding),
    String(topic),
  ];
  const sections = guiding.map((id): OutlineSection => ({
    guiding: id,
    questions: ofTopic
      .filter((question) => question.guiding === id)
      .flatMap((question) => basesOf(question).map((basis) => questionOutline(context, question, basis))),
  }));
  return { topic, sections: sections.filter((section) => section.questions.length > 0) };
}

function questionOutline(context: Context, question: Question, basis: Basis): OutlineQuestion {
  const { catalog, cube, previous, asked, numbers } = context;
  const own = tallyOwn(cube, catalog, asked, question, basis);
  const reference = tallyReference(cube, catalog, asked, question, basis);
  const heard = new Set(cube.statesHeard(question.id, basis));
  const rows = [...catalog.states.keys()]
    .filter((state) => heard.has(state) || derivedAnswers(cube, catalog, state, question.id, basis).length > 0)
    .map((state) => ({ state, answers: outlineAnswers(cube, catalog, state, question.id, basis, numbers) }))
    .filter((row) => row.answers.length > 0);
  return {
    question: question.id,
    basis,
    own: counts(own),
    reference: counts(reference),
    rows,
    differences: differences({ catalog, cube, previous, question, basis, rows, own, reference }),
  };
}

function counts({ asked, states, codes }: Tally): OutlineCounts {
  return { asked, states, codes };
}

function stateOutline(context: Context, questionnaire: Questionnaire, state: State): OutlineState {
  const { cube, catalog, numbers } = context;
  const all = questionnaire.questions.flatMap((question) =>
    basesOf(question).map((basis) => ({
      question: question.id,
      basis,
      answers: outlineAnswers(cube, catalog, state.code, question.id, basis, numbers),
    })),
  );
  return {
    state: state.code,
    asked: context.asked.includes(state.code),
    answers: all.filter((entry) => entry.answers.length > 0),
    nothingOn: all.filter((entry) => entry.answers.length === 0).map(({ question, basis }) => ({ question, basis })),
  };
}

/** Equal outlines have equal texts: what is stored with an edition, and compared when it is made again. */
export function outlineText(outline: Outline): string {
  return canonical(outline);
}

/** The questionnaire that a meeting put to the states. */
export function questionnaireOf(catalog: Catalog, meeting: string): Questionnaire | undefined {
  return [...catalog.questionnaires.values()].find((questionnaire) => questionnaire.meeting === meeting);
}

/** The meeting before this one, by its number, among those whose day is known. */
export function meetingBefore(catalog: Catalog, meeting: Meeting): { meeting: Meeting; day: PlainDate } | null {
  const earlier = [...catalog.meetings.values()]
    .filter((other) => other.number < meeting.number)
    .sort((a, b) => b.number - a.number);
  for (const other of earlier) {
    const day = firstDay(other);
    if (day !== null) return { meeting: other, day };
  }
  return null;
}
