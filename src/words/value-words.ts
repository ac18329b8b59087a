/**
 * Every kind of value in words: short for a cell, long for a page or a file. Labels come from the code lists in the
 * reader's language. What somebody said in words is handed over as it was said, with its language, for the page to mark.
 */
import type { Language, Said } from '../core/basics/language.ts';
import type { Period } from '../core/basics/period.ts';
import type { Catalog } from '../core/content/catalog.ts';
import type { Question } from '../core/content/question.ts';
import type { Value } from '../core/content/value.ts';
import { sayBound, sayPeriod, type DateStyle } from './dates.ts';
import { howCounted, sayAmount, sayFigure } from './figure-words.ts';
import { sayClauses, sayFirst, sayList } from './lists.ts';
import { sayAgreement, sayMeasure } from './measure-words.ts';
import { m, say } from './messages.ts';
import { codeLabel } from './names.ts';
import { sayNumber } from './numbers.ts';
import { offenceName, sayOffence } from './offence-words.ts';
import { sayProvision } from './provision-words.ts';
import { sayRow } from './table-words.ts';

/** A value in words. */
export interface ValueWords {
  /** Few words, for a cell. A long text is cut at a word and ends in '…'. */
  readonly short: string;
  /** The whole. */
  readonly long: string;
  /** The language of `short`: the reader's, or that of the speaker where the value is the speaker's own words. */
  readonly language: Language;
  /** What the speaker said in words, each in its own language. */
  readonly said: readonly Said[];
}

const SHORT_TEXT = 90;
const SHORT_LIST = 3;

/** The words of a value. `question` gives its code list, unit and columns; without it codes stand as they are. */
export function sayValue(value: Value, question: Question | null, catalog: Catalog, language: Language): ValueWords {
  const locale = { locale: language };
  const label = (code: string): string => codeLabel(question?.codes ?? '', code, catalog, language);
  const words = (short: string, long: string, said: readonly (Said | undefined)[] = []): ValueWords => ({
    short,
    long,
    language,
    said: said.filter((part) => part !== undefined),
  });
  switch (value.kind) {
    case 'text':
      return { ...words(cut(value.text.text), value.text.text, [value.text]), language: value.text.language };
    case 'yes-no': {
      const answer = say(value.yes ? 'common_yes' : 'common_no', language);
      return words(answer, answer, [value.inWords]);
    }
    case 'one-of':
      return words(label(value.code), label(value.code), [value.inWords]);
    case 'several-of': {
      const labels = value.codes.map(label);
      return words(sayFirst(labels, SHORT_LIST, language), sayList(labels, language), [value.inWords]);
    }
    case 'number': {
      const short = value.figures.map((figure) => sayAmount(figure, question, language));
      const long = value.figures.map((figure) => sayFigure(figure, question, catalog, language));
      return words(sayFirst(short, SHORT_LIST, language), long.join(' / '), [value.inWords]);
    }
    case 'date':
      return words(sayWhen(value.date, language, 'short'), sayWhen(value.date, language, 'long'), [value.inWords]);
    case 'provision': {
      const provisions = value.provisions.map(sayProvision);
      return words(sayFirst(provisions, 2, language), sayClauses(provisions, language), [value.inWords]);
    }
    case 'table': {
      const rows = value.rows.map((row, index) => sayRow(question, row, index, catalog, language));
      const counted = value.figure ? howCounted(value.figure, true, catalog, language) : [];
      return words(m.values_table_rows({ n: rows.length }, locale), [...rows, ...counted].join(' / '), [value.inWords]);
    }
    case 'offence':
      return words(offenceName(value.offence), sayOffence(value.offence, catalog, language), [
        value.offence.consent?.note,
        value.offence.penalties?.text,
        value.offence.note,
      ]);
    case 'measure': {
      const { measure } = value;
      return words(
        codeLabel('measure-kind', measure.measure, catalog, language),
        sayMeasure(measure, catalog, language),
        [measure.statement, measure.conditionNote, measure.note],
      );
    }
    case 'agreement': {
      const { agreement } = value;
      return {
        ...words(cut(agreement.title.text), sayAgreement(agreement, catalog, language), [
          agreement.statement,
          agreement.partiesNote,
          agreement.note,
        ]),
        language: agreement.title.language,
      };
    }
    case 'file': {
      const size = sayNumber(Math.ceil(value.bytes / 1000), language);
      const name = m.values_file({ name: value.name, size }, locale);
      return words(name, name);
    }
    default:
      return never(value);
  }
}

function sayWhen(when: Extract<Value, { kind: 'date' }>['date'], language: Language, style: DateStyle): string {
  return isPeriod(when) ? sayPeriod(when, language, style) : sayBound(when, language, style);
}

function isPeriod(when: object): when is Period {
  return 'from' in when;
}

/** The text whole if it is short, else cut after a word. */
function cut(text: string): string {
  if (text.length <= SHORT_TEXT) return text;
  const head = text.slice(0, SHORT_TEXT);
  const end = head.lastIndexOf(' ');
  return `${(end > 0 ? head.slice(0, end) : head).replace(/[\s,;:.]+$/, '')}…`;
}

function never(value: never): never {
  throw new Error(`no words for ${JSON.stringify(value)}`);
}
