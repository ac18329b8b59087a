/** The instruments by kind. */
import type { Language } from '../../core/basics/language.ts';
import type { Cube } from '../../core/compare/cube.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import type { Instrument } from '../../core/content/instrument.ts';
import type { InstrumentLineView, InstrumentsView } from '../../pages/instruments/instruments-view.ts';
import { m } from '../../words/messages.ts';
import { codeLabel } from '../../words/names.ts';
import { contentDateWords } from './content-date.ts';
import { sourceList, telling, type Telling } from './telling.ts';
import { plainSays, vouchedView } from './vouched-view.ts';

const LIST = 'instrument-kind';

/** Kinds in the order of their list; within a kind the oldest first, those of no date last. */
export function instrumentsView(cube: Cube, catalog: Catalog, language: Language): InstrumentsView {
  const told = telling(cube, catalog, language);
  const all = [...catalog.instruments.values()].toSorted((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1));
  const listed = catalog.codeLists.get(LIST)?.codes.map(({ id }) => id) ?? [];
  const kinds = [...new Set([...listed, ...all.map(({ kind }) => kind)])];
  return {
    finding: finding(all, language),
    unreviewed: { n: all.filter(({ reviewed }) => reviewed !== true).length, all: all.length },
    kinds: kinds
      .map((kind) => ({
        id: kind,
        name: codeLabel(LIST, kind, catalog, language),
        instruments: all.filter((each) => each.kind === kind).map((each) => lineOf(told, each)),
      }))
      .filter(({ instruments }) => instruments.length > 0),
    sources: sourceList(told),
  };
}

function finding(all: readonly Instrument[], language: Language): string {
  const counts = {
    n: all.length,
    binding: all.filter(({ binding }) => binding).length,
    recalled: all.filter(({ confidence, recalledFields }) => confidence === 'recalled' || recalledFields.length > 0)
      .length,
  };
  return m.record_instruments_finding(counts, { locale: language });
}

function lineOf(told: Telling, instrument: Instrument): InstrumentLineView {
  const { language } = told;
  const { id, title, shortTitle, symbol, date, whatItDoes } = instrument;
  return {
    id,
    title: (shortTitle ?? title)[language],
    fullTitle: shortTitle ? title[language] : null,
    symbol,
    date: date === null ? null : contentDateWords(date, language),
    does: plainSays(whatItDoes[language], isRecalled(instrument, 'whatItDoes')),
    vouched: vouchedView(told, instrument),
  };
}

/** Is this field told from memory, by itself or with the whole? */
export function isRecalled({ confidence, recalledFields }: Instrument, field: string): boolean {
  return confidence === 'recalled' || recalledFields.includes(field);
}
