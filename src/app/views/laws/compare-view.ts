/** Two laws beside one another: the form, what is wrong with what was asked, and where the two part. */
import type { Language } from '../../../core/basics/language.ts';
import type { Problem, Result } from '../../../core/basics/problem.ts';
import type { Cube } from '../../../core/compare/cube.ts';
import { termsOf } from '../../../core/compare/law/terms.ts';
import type { Catalog } from '../../../core/content/catalog.ts';
import type { CompareField, CompareResultView, CompareView } from '../../../pages/laws/compare-view.ts';
import { sayDate } from '../../../words/dates.ts';
import { m, say } from '../../../words/messages.ts';
import { stateName } from '../../../words/names.ts';
import { inNameOrder } from '../../../words/order.ts';
import type { AskedLaw, AskedLaws } from '../../law/compared-laws.ts';
import { lawOfState } from '../../law/law-of-state.ts';
import { sourceList, telling } from '../telling.ts';
import { lawsPair, partingsView, type NamedSide } from './partings-view.ts';
import { sidesBeside } from './sides-beside.ts';

export interface CompareAsked {
  readonly typed: CompareView['typed'];
  readonly asked: Result<AskedLaws | null>;
}

/** `cubes`: the record on the days of the two laws; asked for only where both are. */
export function compareView(
  { typed, asked }: CompareAsked,
  cubes: readonly [Cube, Cube] | null,
  catalog: Catalog,
  language: Language,
): CompareView {
  return {
    states: inNameOrder(catalog.states.values(), language).map(({ code, names }) => ({
      value: code.toLowerCase(),
      label: names[language],
    })),
    typed,
    faults: asked.ok ? {} : faultsOf(asked.problems, language),
    result: asked.ok && asked.value && cubes ? resultView(asked.value, cubes, catalog, language) : null,
  };
}

function faultsOf(problems: readonly Problem[], language: Language): CompareView['faults'] {
  return Object.fromEntries(problems.map((each) => [each.path[0] as CompareField, faultWords(each, language)]));
}

function faultWords({ code, params }: Problem, language: Language): string {
  const text = String(params['text'] ?? '');
  if (code === 'unknown-state') return m.law_compare_unknown({ text }, { locale: language });
  if (code === 'same-law') return say('law_compare_same', language);
  return m.law_compare_no_day({ text }, { locale: language });
}

function resultView(
  asked: AskedLaws,
  cubes: readonly [Cube, Cube],
  catalog: Catalog,
  language: Language,
): CompareResultView {
  const [a, b] = namedSides(asked, cubes, catalog, language);
  const told = telling(cubes[0], catalog, language);
  const beside = sidesBeside(told, a, b);
  return {
    title: `${a.name} – ${b.name}`,
    beside,
    partings: partingsView(a, b, lawsPair(a.name, b.name, language), catalog, language),
    sources: sourceList(told),
  };
}

/** The two laws, each called by its state, and by its day where the days differ. */
export function namedSides(
  asked: AskedLaws,
  cubes: readonly [Cube, Cube],
  catalog: Catalog,
  language: Language,
): readonly [NamedSide, NamedSide] {
  const terms = termsOf(catalog);
  const sameDay = asked[0].on === asked[1].on;
  const nameOf = ({ state, on }: AskedLaw) => {
    const name = stateName(state, catalog, language);
    return sameDay ? name : m.law_compare_of({ name, day: sayDate(on, language) }, { locale: language });
  };
  const side = (at: 0 | 1): NamedSide => ({
    name: nameOf(asked[at]),
    offences: lawOfState(cubes[at], asked[at].state, terms).offences,
  });
  return [side(0), side(1)];
}
