/** What the record holds, by speaker and by how sure it is, and what is missing in it. */
import type { Language } from '../../core/basics/language.ts';
import { compareSpeakers, type Speaker, type StateCode } from '../../core/basics/ids.ts';
import type { Cube } from '../../core/compare/cube.ts';
import { derivedAnswers, isDerived } from '../../core/compare/derive/derived-answers.ts';
import { OFFENCES_QUESTION } from '../../core/compare/law/encoded-offence.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import { basesOf, type Question } from '../../core/content/question.ts';
import type { AboutView, MissingView, SpeakerLineView, TopicLineView } from '../../pages/about/about-view.ts';
import { factsIn } from '../../pages/states/known.ts';
import { inNameOrder } from '../../words/order.ts';
import { say } from '../../words/messages.ts';
import { speakerView } from './fact-view.ts';
import { knownByState } from './known-of-state.ts';
import { findQuestionnaireShown } from './questionnaire-shown.ts';
import { telling } from './telling.ts';

export function aboutView(cube: Cube, catalog: Catalog, language: Language): AboutView {
  const known = [...knownByState(cube).values()];
  const total = (of: 'sourced' | 'recalled' | 'own') => known.reduce((sum, each) => sum + each[of], 0);
  return {
    facts: total('sourced') + total('recalled'),
    sourced: total('sourced'),
    recalled: total('recalled'),
    states: { withFacts: known.filter((each) => factsIn(each) > 0).length, all: catalog.states.size },
    own: total('own'),
    speakers: speakersOf(cube, catalog, language),
    topics: topicsOf(cube, catalog, language),
    missing: missingFrom(cube, catalog, language),
    wording: wordingOf(catalog, language),
  };
}

/** What stands for all states that speak of themselves. */
const OWN = 'state:own';

/** Speakers in the order in which they are heard; all states together are one. */
function speakersOf(cube: Cube, catalog: Catalog, language: Language): readonly SpeakerLineView[] {
  const lines = new Map<Speaker, Omit<SpeakerLineView, 'speaker' | 'about' | 'states'> & { states: Set<string> }>();
  for (const { speaker, state, holding } of cube.all()) {
    if (holding.kind === 'no-answer' || holding.kind === 'withdrawn') continue;
    const key = speaker === `state:${state}` ? OWN : speaker;
    const line = lines.get(key) ?? {
      states: new Set(),
      sourced: 0,
      recalled: 0,
      silences: 0,
      dateNotEstablished: 0,
    };
    line.states.add(state);
    lines.set(key, { ...line, ...counted(line, holding) });
  }
  const told = telling(cube, catalog, language);
  const inOrder = [...lines].sort(([a], [b]) => (a === OWN ? -1 : b === OWN ? 1 : compareSpeakers(a, b)));
  return inOrder.map(([speaker, { states, ...counts }]) => ({
    speaker:
      speaker === OWN
        ? { kind: 'state', kindName: say('pages_states_themselves', language), name: null }
        : speakerView(told, speaker),
    about: catalog.speakers.get(speaker)?.about?.[language] ?? null,
    states: states.size,
    ...counts,
  }));
}

type Counts = Pick<SpeakerLineView, 'sourced' | 'recalled' | 'silences' | 'dateNotEstablished'>;

function counted(line: Counts, holding: { kind: string; statement?: { confidence: string } }): Partial<Counts> {
  if (holding.kind === 'silence') return { silences: line.silences + 1 };
  if (holding.kind === 'date-not-established') return { dateNotEstablished: line.dateNotEstablished + 1 };
  return holding.statement?.confidence === 'recalled' ? { recalled: line.recalled + 1 } : { sourced: line.sourced + 1 };
}

function topicsOf(cube: Cube, catalog: Catalog, language: Language): readonly TopicLineView[] {
  const questionnaire = findQuestionnaireShown(catalog);
  return (questionnaire?.topics ?? []).map(({ topic, id, title }) => {
    const questions = questionnaire?.questions.filter((question) => question.topic === topic) ?? [];
    const states = questions.map((question) => statesWith(cube, catalog, question));
    return {
      number: topic,
      id,
      title: title[language],
      questions: questions.length,
      withFacts: states.filter((each) => each.length > 0).length,
      statesWithFacts: new Set(states.flat()).size,
    };
  });
}

/** The states of which something is on record on the question, said or worked out. */
function statesWith(cube: Cube, catalog: Catalog, question: Question): readonly StateCode[] {
  return basesOf(question).flatMap((basis) => {
    const heard = cube.statesHeard(question.id, basis);
    if (!isDerived(question.id, basis)) return heard;
    const derived = [...catalog.states.keys()].filter(
      (state) => derivedAnswers(cube, catalog, state, question.id, basis).length > 0,
    );
    return [...heard, ...derived];
  });
}

function missingFrom(cube: Cube, catalog: Catalog, language: Language): MissingView {
  const withOffence = new Set(cube.statesHeard(OFFENCES_QUESTION, 'law'));
  const sources = [...catalog.sources.values()];
  return {
    plans: [...catalog.plans.values()]
      .filter((plan) => plan.actionTexts === 'not-yet-entered')
      .map((plan) => ({ id: plan.id, title: plan.title[language] })),
    withoutOffence: inNameOrder(catalog.states.values(), language)
      .filter((state) => !withOffence.has(state.code))
      .map((state) => ({ code: state.code, name: state.names[language] })),
    sourcesWithoutAddress: {
      without: sources.filter((source) => source.address === null).length,
      all: sources.length,
    },
  };
}

function wordingOf(catalog: Catalog, language: Language): AboutView['wording'] {
  const kinds = [
    ['pages_wording_questionnaires', [...catalog.questionnaires.values()]],
    ['pages_wording_code_lists', [...catalog.codeLists.values()]],
    ['pages_wording_instruments', [...catalog.instruments.values()]],
    ['pages_wording_provisions', [...catalog.provisions.values()]],
    ['pages_wording_plans', [...catalog.plans.values()]],
  ] as const;
  return kinds.map(([key, entries]) => ({
    kind: say(key, language),
    unreviewed: entries.filter((entry) => entry.reviewed !== true).length,
    all: entries.length,
  }));
}
