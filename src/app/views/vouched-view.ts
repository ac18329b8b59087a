/** Entries of the catalog for the page: their words, how sure Farol is of them, the numbers of their sources. */
import type { Language, Texts } from '../../core/basics/language.ts';
import type { Confidence } from '../../core/content/offence.ts';
import type { Citation } from '../../core/content/source.ts';
import type { SaysView } from '../../pages/components/fact-view.ts';
import type { EntryView, VouchedView } from '../../pages/components/vouched-view.ts';
import { say, type PlainKey } from '../../words/messages.ts';
import { citationsOf } from './fact-view.ts';
import type { Telling } from './telling.ts';

/** What entries of the catalog have in common. */
interface Reported {
  readonly sources: readonly Citation[];
  readonly confidence: Confidence;
  readonly recalledFields?: readonly string[] | undefined;
  readonly inferredFields?: readonly string[] | undefined;
  readonly partial?: boolean | undefined;
  readonly note?: Texts | undefined;
}

/** `reviewed`: of a text that a lawyer should read, whether one has; left out of all else. */
export function vouchedView(told: Telling, entry: Reported, reviewed?: boolean): VouchedView {
  const { language } = told;
  const recalled = entry.confidence === 'recalled';
  return {
    recalled,
    recalledFields: recalled ? [] : namesOf(entry.recalledFields, language),
    inferredFields: namesOf(entry.inferredFields, language),
    partial: entry.partial === true,
    unreviewed: reviewed === false,
    note: entry.note?.[language] ?? null,
    citations: citationsOf(told, [{ sources: [...entry.sources] }]),
  };
}

/** An entry's text: lit, or on lowered light where it is told from memory. */
export function entryView(told: Telling, text: Texts, entry: Reported, reviewed?: boolean): EntryView {
  return {
    says: plainSays(text[told.language], entry.confidence === 'recalled'),
    vouched: vouchedView(told, entry, reviewed),
  };
}

/** Plain words of the page's language on the ground of a fact. */
export function plainSays(words: string, recalled: boolean): SaysView {
  return { sign: recalled ? 'recalled' : 'value', ground: recalled ? 'mem' : 'lit', words, lines: [] };
}

/** Words that say what is not known, on the ground of silence. */
export function unlitSays(words: string, sign: 'noans' | 'date' = 'noans'): SaysView {
  return { sign, ground: 'unlit', words, lines: [] };
}

const FIELDS: Readonly<Record<string, PlainKey>> = {
  symbol: 'record_field_symbol',
  city: 'record_field_city',
  country: 'record_field_country',
  format: 'record_field_format',
  from: 'record_field_from',
  lastDay: 'record_field_last_day',
  asked: 'record_field_asked',
  area: 'record_field_area',
  responsible: 'record_field_responsible',
  state: 'record_field_state',
  figure: 'record_field_figure',
  title: 'record_field_title',
  date: 'record_field_date',
  whatItDoes: 'record_field_what_it_does',
};

/** A field without a name of its own keeps its path, so that no reservation is ever lost. */
function namesOf(fields: readonly string[] | undefined, language: Language): readonly string[] {
  return (fields ?? []).map((field) => {
    const key = FIELDS[field];
    return key === undefined ? field : say(key, language);
  });
}
