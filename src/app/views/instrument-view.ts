/** One instrument: what it does, its provisions with the questions that rest on them, the states bound by it. */
import type { Language } from '../../core/basics/language.ts';
import type { Cube } from '../../core/compare/cube.ts';
import { getFrom, type Catalog } from '../../core/content/catalog.ts';
import type { Instrument, InstrumentProvision } from '../../core/content/instrument.ts';
import type { InstrumentView, ProvisionView } from '../../pages/instruments/instrument-view.ts';
import { m } from '../../words/messages.ts';
import { codeLabel } from '../../words/names.ts';
import { PALERMO } from '../treaty-parties.ts';
import { contentDateWords } from './content-date.ts';
import { partiesView } from './instrument-parties.ts';
import { isRecalled } from './instruments-view.ts';
import { sourceList, telling, type Telling } from './telling.ts';
import { entryView, plainSays, vouchedView } from './vouched-view.ts';

export function instrumentView(cube: Cube, catalog: Catalog, id: string, language: Language): InstrumentView {
  const instrument = getFrom(catalog.instruments, id, 'instrument');
  const { title, shortTitle, adoptingBody, date, entryIntoForce } = instrument;
  const told = telling(cube, catalog, language);
  const reviewed = instrument.reviewed === true;
  return {
    id,
    title: (shortTitle ?? title)[language],
    fullTitle: shortTitle ? title[language] : null,
    kind: codeLabel('instrument-kind', instrument.kind, catalog, language),
    symbol: instrument.symbol,
    does: {
      says: plainSays(instrument.whatItDoes[language], isRecalled(instrument, 'whatItDoes')),
      vouched: vouchedView(told, instrument, reviewed),
    },
    date: date === null ? null : contentDateWords(date, language),
    adoptingBody: adoptingBody?.[language] ?? null,
    binding: instrument.binding,
    entryIntoForce: entryIntoForce === null ? null : contentDateWords(entryIntoForce, language),
    notes: instrument.notes.map((note) => note[language]),
    plan: catalog.plans.has(id) ? id : null,
    provisions: [...catalog.provisions.values()]
      .filter((provision) => provision.instrument === id)
      .map((provision) => provisionView(told, instrument, provision)),
    parties: id === PALERMO ? partiesView(told) : null,
    sources: sourceList(told),
  };
}

/** A treaty has articles; what else has provisions has parts. */
function provisionView(told: Telling, { kind }: Instrument, provision: InstrumentProvision): ProvisionView {
  const { catalog, language } = told;
  const name = kind === 'treaty' ? m.record_article : m.record_part;
  return {
    id: provision.id,
    name: name({ n: provision.article }, { locale: language }),
    topic: provision.topic === null ? null : codeLabel('provision-topic', provision.topic, catalog, language),
    entry: entryView(told, provision.text, provision, provision.reviewed === true),
    restingQuestions: [...catalog.questions.values()]
      .filter(({ restsOn }) => restsOn.includes(provision.id))
      .map(({ id, wording }) => ({ id, words: wording[language] })),
  };
}
