/**
 * The questionnaires of the invented region: the same questions as the real one, put at three meetings. The last one
 * adds a question, so that cycles differ. Where the real wording names the real region or its years, these name their own.
 */
import type { Texts } from '../../core/basics/language.ts';
import { LANGUAGES } from '../../core/basics/language.ts';
import type { Question } from '../../core/content/question.ts';
import type { Questionnaire } from '../../core/content/questionnaire.ts';
import { CYCLES, type Cycle } from './cycles.ts';

/** The questionnaire that the demonstration's are made from. */
export const MADE_FROM = 'brasilia-2014';

/** The question that only the last meeting puts. */
export const ADDED: Question = {
  id: 'hearing-from-afar',
  topic: 3,
  guiding: '3.1',
  kind: 'yes-no',
  basis: 'both',
  restsOn: ['palermo-6(2)'],
  wording: {
    en: 'Can a victim be heard from afar, without meeting the accused?',
    es: '¿Puede oírse a la víctima a distancia, sin encontrarse con la persona acusada?',
    pt: 'A vítima pode ser ouvida à distância, sem encontrar a pessoa acusada?',
    fr: 'La victime peut-elle être entendue à distance, sans rencontrer l’accusé\u202f?',
  },
  short: {
    en: 'Hearing from afar',
    es: 'Audiencia a distancia',
    pt: 'Audiência à distância',
    fr: 'Audition à distance',
  },
  help: {
    en: 'By a line, a screen or a recording. Under practice, if it was done at least once.',
    es: 'Por línea, pantalla o grabación. En la práctica, si se hizo al menos una vez.',
    pt: 'Por linha, tela ou gravação. Na prática, se foi feito ao menos uma vez.',
    fr: 'Par une ligne, un écran ou un enregistrement. En pratique, si cela a été fait au moins une fois.',
  },
};

const ORDINALS: Readonly<Record<number, Texts>> = {
  2016: { en: 'First', es: 'Primera', pt: 'Primeira', fr: 'Première' },
  2019: { en: 'Second', es: 'Segunda', pt: 'Segunda', fr: 'Deuxième' },
  2022: { en: 'Third', es: 'Tercera', pt: 'Terceira', fr: 'Troisième' },
};

function titleOf({ year }: Cycle): Texts {
  const nth = ORDINALS[year];
  if (!nth) throw new Error(`no meeting in ${year}`);
  return {
    en: `Questionnaire of the ${nth.en} Meeting of the Invented Region`,
    es: `Cuestionario de la ${nth.es} Reunión de la Región Inventada`,
    pt: `Questionário da ${nth.pt} Reunião da Região Inventada`,
    fr: `Questionnaire de la ${nth.fr} Réunion de la région inventée`,
  };
}

/** What the real wording says of its region, and what the invented one says instead; longer ones first. */
const INSTEAD: Readonly<Record<keyof Texts, readonly (readonly [string, string])[]>> = {
  en: [
    ['the OAS General Secretariat', 'the region’s secretariat'],
    ['since the Third Meeting (2012)', 'since the meeting before'],
    ['hemispheric', 'regional'],
  ],
  es: [
    ['la Secretaría General de la OEA', 'la secretaría de la región'],
    ['desde la Tercera Reunión (2012)', 'desde la reunión anterior'],
    ['hemisférico', 'regional'],
  ],
  pt: [
    ['da Secretaria-Geral da OEA', 'da secretaria da região'],
    ['desde a Terceira Reunião (2012)', 'desde a reunião anterior'],
    ['hemisférico', 'regional'],
  ],
  fr: [
    ['du Secrétariat général de l’OEA', 'du secrétariat de la région'],
    ['depuis la Troisième Réunion (2012)', 'depuis la réunion précédente'],
    ['continental', 'régional'],
  ],
};

/** One questionnaire for each meeting, in their order. */
export function demonstrationQuestionnaires(real: Questionnaire): readonly Questionnaire[] {
  return CYCLES.map((cycle, nth) => {
    const questions = real.questions.map((question) => figureOf(reworded(question, cycle), cycle));
    return {
      ...reworded(real, cycle),
      id: cycle.questionnaire,
      version: 1,
      meeting: cycle.meeting,
      title: titleOf(cycle),
      questions: nth === CYCLES.length - 1 ? withAdded(questions) : questions,
    };
  });
}

/** The added question stands last in its section, before the narrative. */
function withAdded(questions: readonly Question[]): Question[] {
  const at = questions.findIndex(({ guiding, kind }) => guiding === ADDED.guiding && kind === 'text');
  return [...questions.slice(0, at), ADDED, ...questions.slice(at)];
}

/** The years and the day for which figures are asked are those of the meeting. */
function figureOf(question: Question, { year, day }: Cycle): Question {
  const { figure } = question;
  if (!figure) return question;
  const period =
    figure.period.kind === 'on-day' ? { ...figure.period, day } : { ...figure.period, from: year - 2, to: year };
  return { ...question, figure: { ...figure, period } };
}

/** Every text of it, however deep, in the words of the invented region. */
function reworded<T>(of: T, cycle: Cycle): T {
  if (Array.isArray(of)) return of.map((entry: unknown) => reworded(entry, cycle)) as T;
  if (typeof of !== 'object' || of === null) return of;
  if (LANGUAGES.every((language) => language in of)) return textsInstead(of as unknown as Texts, cycle) as T;
  return Object.fromEntries(Object.entries(of).map(([field, value]) => [field, reworded(value, cycle)])) as T;
}

function textsInstead(texts: Texts, { year }: Cycle): Texts {
  const instead = (language: keyof Texts): string =>
    INSTEAD[language]
      .reduce((text, [real, own]) => text.replaceAll(real, own), texts[language])
      .replaceAll('2014', String(year));
  return { en: instead('en'), es: instead('es'), pt: instead('pt'), fr: instead('fr') };
}
