import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, type Texts } from '../../core/basics/language.ts';
import { catalogOf, type Catalog } from '../../core/content/catalog.ts';
import { readContentFolder, type ContentSet } from './read-content-folder.ts';

let content: ContentSet;
let catalog: Catalog;

beforeAll(async () => {
  const result = await readContentFolder('content');
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 20), null, 1));
  content = result.value;
  catalog = catalogOf(content.items);
});

describe('the content that Farol ships', () => {
  it('has the 35 member states; the Fourth Meeting asked 34 of them and says why not Cuba', () => {
    const fourth = catalog.meetings.get('rtp-4');
    expect(catalog.states.size).toBe(35);
    expect(fourth?.asked).toHaveLength(34);
    expect(fourth?.asked).not.toContain('CUB');
    expect(fourth?.notAsked.map(({ state }) => state)).toEqual(['CUB']);
  });

  it('says of no other meeting whom it asked: that is not established', () => {
    const others = [...catalog.meetings.values()].filter(({ id }) => id !== 'rtp-4');
    expect(others.map(({ id, asked }) => [id, asked])).toEqual([
      ['rtp-1', null],
      ['rtp-2', null],
      ['rtp-3', null],
      ['rtp-5', null],
      ['rtp-6', null],
      ['rtp-7', null],
      ['rtp-8', null],
    ]);
  });

  it('holds no action text of a plan, and shows both ends that are told of each of the first two', () => {
    const plans = [...catalog.plans.values()].map(({ id, actionTexts, lastDay, parts }) => ({
      id,
      actionTexts,
      ends: lastDay.map(({ at }) => 'at' in at && at.at),
      actions: parts.filter(({ type }) => type === 'action').length,
    }));
    expect(plans).toEqual([
      { id: 'work-plan-1', actionTexts: 'not-yet-entered', ends: ['2012', '2014'], actions: 0 },
      { id: 'work-plan-2', actionTexts: 'not-yet-entered', ends: ['2018', '2020'], actions: 0 },
      { id: 'work-plan-3', actionTexts: 'not-yet-entered', ends: ['2028'], actions: 0 },
    ]);
  });

  it('speaks for no state: whoever is heard is a reference source', () => {
    expect(content.statements.filter(({ speaker }) => !speaker.startsWith('reference:'))).toEqual([]);
  });

  it('marks no legal wording as read by a lawyer', () => {
    const bodies = content.items.map(({ body }) => body);
    expect(bodies.filter((body) => 'reviewed' in body && body.reviewed === true)).toEqual([]);
  });
});

describe('the questionnaire of the Fourth Meeting', () => {
  it('asks between 60 and 90 questions', () => {
    const questions = catalog.questionnaires.get('brasilia-2014')?.questions ?? [];
    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(questions.length).toBeLessThanOrEqual(90);
  });

  it.each(['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7'])(
    'serves the guiding question %s with comparable questions and room for a narrative',
    (guiding) => {
      const questions =
        catalog.questionnaires.get('brasilia-2014')?.questions.filter((q) => q.guiding === guiding) ?? [];
      expect(questions.filter(({ kind }) => kind === 'text')).toHaveLength(1);
      expect(questions.some(({ kind }) => kind !== 'text')).toBe(true);
    },
  );

  it.each(['1', '2', '3'])('asks of topic %s, as a whole, the obstacles met and the support sought', (topic) => {
    const questions = catalog.questionnaires.get('brasilia-2014')?.questions.filter((q) => q.guiding === topic) ?? [];
    expect(questions.map(({ kind, codes }) => `${kind} ${codes}`)).toEqual([
      'several-of obstacle',
      'several-of support',
    ]);
  });

  it('asks of every figure its definition and its period', () => {
    const questions = catalog.questionnaires.get('brasilia-2014')?.questions ?? [];
    const figures = questions.filter(({ id }) =>
      ['victims-identified', 'victims-assisted', 'investigations-opened', 'persons-convicted'].includes(id),
    );
    expect(figures.map(({ id, figure, unitCode }) => [id, figure?.period.kind, unitCode])).toEqual([
      ['investigations-opened', 'calendar-years', 'investigations'],
      ['persons-convicted', 'calendar-years', 'persons'],
      ['victims-identified', 'calendar-years', 'persons'],
      ['victims-assisted', 'calendar-years', 'persons'],
    ]);
  });

  it('names each question in at most four words, no two of a topic alike', () => {
    const named = [...catalog.questions.values()].map(({ id, topic, short }) => ({ id, topic, short }));
    const faulty = named.flatMap(({ id, topic, short }) =>
      LANGUAGES.filter((language) => {
        const words = short?.[language] ?? '';
        const alike = named.filter((other) => other.topic === topic && other.short?.[language] === words);
        return !fits(words, language, 24, 28) || words.split(' ').length > 4 || alike.length > 1;
      }).map((language) => `${id} ${language}`),
    );
    expect(faulty).toEqual([]);
  });

  it('keeps its topics clear of what is followed outside meetings', () => {
    const topics = [...catalog.questionnaires.values()].map(({ id, topics }) => [id, topics.map(({ topic }) => topic)]);
    expect(topics).toEqual([
      ['brasilia-2014', [1, 2, 3]],
      ['standing', [0]],
    ]);
  });
});

describe('the codes that are chosen from', () => {
  it('have a few words for a cell where the label is long, no two of a list alike', () => {
    const lists = new Set(
      [...catalog.questions.values()].flatMap(({ kind, codes }) =>
        (kind === 'one-of' || kind === 'several-of') && codes !== undefined ? [codes] : [],
      ),
    );
    const faulty = [...lists, 'measure-kind'].flatMap((list) => {
      const codes = catalog.codeLists.get(list)?.codes ?? [];
      return LANGUAGES.flatMap((language) => {
        const cells = codes.map(({ labels, short }) => (short ?? labels)[language]);
        return codes
          .filter(({ labels, short }, i) => {
            const long = short === undefined ? labels.en.length > 22 : !fits(short[language], language, 20, 24);
            return long || cells.indexOf(cells[i] ?? '') !== i;
          })
          .map(({ id }) => `${list} ${id} ${language}`);
      });
    });
    expect(faulty).toEqual([]);
  });
});

describe('the texts in four languages', () => {
  it('are never the English one again, save for names and the words that the languages share', () => {
    const again = allTexts(content)
      .filter(({ at }) => !/^(?:state \w+\.names|meeting .*\.city|speaker .*\.names)$/.test(at))
      .flatMap(({ texts }) =>
        LANGUAGES.filter((l) => l !== 'en' && texts[l] === texts.en).map((l) => `${l} ${texts[l]}`),
      );
    expect([...new Set(again)].sort()).toEqual(SHARED_WITH_ENGLISH);
  });

  it('are never the same in Spanish and Portuguese where they are longer than a few words', () => {
    const same = allTexts(content).filter(({ texts }) => texts.es === texts.pt && texts.es.split(' ').length > 3);
    expect(same.map(({ texts }) => texts.es)).toEqual(['Tipos de mecanismo nacional']);
  });

  it('have the spaces of French typography, and in Spanish a ¿ for each ?', () => {
    const texts = allTexts(content);
    expect(texts.filter(({ texts: { fr } }) => / [;?!:»]|« /.test(fr)).map(({ at }) => at)).toEqual([]);
    const marks = (text: string, mark: string): number => text.split(mark).length;
    expect(texts.filter(({ texts: { es } }) => marks(es, '?') !== marks(es, '¿')).map(({ at }) => at)).toEqual([]);
  });

  it('have typographic quotation marks and apostrophes, and no stray spaces', () => {
    const faulty = allTexts(content).flatMap(({ at, texts }) =>
      LANGUAGES.filter((l) => /["']| {2}|^\s|\s$/.test(texts[l])).map((l) => `${at} ${l}`),
    );
    expect(faulty).toEqual([]);
  });
});

const SHARED_WITH_ENGLISH = [
  'es Interministerial',
  'es Virtual',
  'fr Agriculture',
  'fr Audit',
  'fr Conclusion',
  'fr Culture',
  'fr Date',
  'fr Description',
  'fr Documents',
  'fr Identification',
  'fr Intimidation',
  'fr Justice',
  'fr Non-discrimination',
  'fr Obstacles',
  'fr Programme',
  'fr Prostitution',
  'fr Ratification',
  'fr Restitution',
  'fr Satisfaction',
  'fr Servitude',
  'fr Succession',
  'fr Violence',
  'pt Agenda',
  'pt Interministerial',
  'pt Virtual',
];

/** Whether there are words, and no more of them than fit a column: so many characters in English, so many elsewhere. */
function fits(words: string, language: Language, english: number, elsewhere: number): boolean {
  return words.length > 0 && words.length <= (language === 'en' ? english : elsewhere);
}

interface TextsAt {
  readonly at: string;
  readonly texts: Texts;
}

/** Every text in four languages, with the path to it. */
function allTexts({ items }: ContentSet): readonly TextsAt[] {
  return items.flatMap(({ kind, id, body }) => textsIn(body, `${kind} ${id}`));
}

function textsIn(part: unknown, at: string): readonly TextsAt[] {
  if (Array.isArray(part)) return part.flatMap((entry, i) => textsIn(entry, `${at}.${i}`));
  if (typeof part !== 'object' || part === null) return [];
  if (LANGUAGES.every((language) => language in part)) return [{ at, texts: part as Texts }];
  return Object.entries(part).flatMap(([field, value]) => textsIn(value, `${at}.${field}`));
}
