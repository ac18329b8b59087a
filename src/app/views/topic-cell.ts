/** A cell of the topic's matrix: the ground, the signs and the words of one state on one question. */
import type { Language } from '../../core/basics/language.ts';
import { disagree } from '../../core/compare/speakers.ts';
import type { StateClass } from '../../core/compare/tally.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import { codeListOf, type Question } from '../../core/content/question.ts';
import type { CellView } from '../../pages/topic/topic-view.ts';
import { sayFirst } from '../../words/lists.ts';
import { m, say } from '../../words/messages.ts';
import { codeShort, noAnswerName, silenceName } from '../../words/names.ts';
import { signName, signOfSilence, type Sign } from '../../words/signs.ts';
import { classShown, type Column, type Standing } from './topic-column.ts';

const CODES_IN_A_CELL = 2;
const SILENT = { isSilence: true, more: '' } as const;

export function topicCell(standing: Standing, column: Column, state: string): CellView {
  const { cube, filters, language } = standing;
  const { question, basis } = column;
  const shown = classShown(column, state, filters);
  const cell = cellOfClass(standing, column, shown);
  if (filters.speaker !== 'all' || !disagree(cube.answers(state, question.id, basis))) return cell;
  return {
    ...cell,
    signs: [...cell.signs, 'disagree'],
    more: [cell.more, say('topics_disagree', language)].filter((part) => part !== '').join(', '),
  };
}

function cellOfClass(standing: Standing, column: Column, shown: StateClass): CellView {
  const { language, filters, cube } = standing;
  switch (shown.kind) {
    case 'given':
      return given(standing, column, shown.codes, shown.recalled);
    case 'unknown':
    case 'not-applicable':
    case 'declined':
      return {
        ground: shown.kind === 'not-applicable' ? 'none' : 'unlit',
        signs: [signOfSilence(shown.kind)],
        words: silenceName(shown.kind, language),
        ...SILENT,
      };
    case 'open':
      return { ground: 'lit', signs: ['open'], words: signName('open', language), isSilence: false, more: '' };
    case 'not-established':
      return { ground: 'unread', signs: ['unread'], words: signName('unread', language), ...SILENT };
    case 'date-not-established':
      return { ground: 'unlit', signs: ['date'], words: signName('date', language), ...SILENT };
    case 'nothing': {
      const speaker = filters.speaker === 'own' ? 'state' : 'reference';
      return { ground: 'unlit', signs: ['noans'], words: noAnswerName(speaker, cube.viewer, language), ...SILENT };
    }
    default:
      return never(shown);
  }
}

function given(
  { catalog, language }: Standing,
  { question, code }: Column,
  codes: readonly string[],
  recalled: boolean,
): CellView {
  const isYesNo = code !== null || question.kind === 'yes-no';
  const words = isYesNo ? yesNoWords(code, codes, language) : givenWords(catalog, question, codes, language);
  const sign: Sign = isYesNo ? (codes.includes('yes') ? 'yes' : 'no') : 'value';
  const marks: readonly Sign[] = recalled ? (sign === 'value' ? ['recalled'] : [sign, 'recalled']) : [sign];
  return {
    ground: recalled ? 'mem' : 'lit',
    signs: marks,
    words,
    isSilence: false,
    more: recalled ? say('pages_from_memory', language) : '',
  };
}

/** Of a code of a list: named, or not in a closed list. */
function yesNoWords(code: string | null, codes: readonly string[], language: Language): string {
  if (code !== null) return say(codes.includes('yes') ? 'topics_named' : 'topics_not_named', language);
  return codes.map((each) => say(each === 'yes' ? 'common_yes' : 'common_no', language)).join(', ');
}

function givenWords(catalog: Catalog, question: Question, codes: readonly string[], language: Language): string {
  const list = codeListOf(question);
  const labels = codes.map((code) => (list === undefined ? code : codeShort(list, code, catalog, language)));
  const [first] = labels;
  if (first === undefined) return signName('value', language);
  if (question.kind === 'one-of' && labels.length > 1) return m.topics_several({ words: first }, { locale: language });
  return sayFirst(labels, CODES_IN_A_CELL, language);
}

function never(value: never): never {
  throw new Error(`not a class: ${JSON.stringify(value)}`);
}
