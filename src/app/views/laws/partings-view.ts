/** Where two laws part, in words: exactly the patterns on which their answers differ, and which elements decide there. */
import type { Language } from '../../../core/basics/language.ts';
import type { FourAnswer } from '../../../core/compare/derived.ts';
import { decidingOver, type Deciding } from '../../../core/compare/law/deciding.ts';
import { differ, type Parting, type Side } from '../../../core/compare/law/differ.ts';
import { wholeSpace, type Box, type Space } from '../../../core/compare/law/space.ts';
import { termsOf } from '../../../core/compare/law/terms.ts';
import type { Catalog } from '../../../core/content/catalog.ts';
import type { BoxView, PartingsView, PartingView, WhyView } from '../../../pages/laws/partings-view.ts';
import { elementName, sayIs } from '../../../words/law-words.ts';
import { sayList } from '../../../words/lists.ts';
import { m, say } from '../../../words/messages.ts';
import { sayNumber } from '../../../words/numbers.ts';
import { offenceName } from '../../../words/offence-words.ts';
import { sayPatterns } from '../../../words/pattern-words.ts';
import { signOfAnswer } from '../../../words/signs.ts';
import { capital, lower, saidLaw } from '../fact-view.ts';

/** One of the two laws: its offences in force, or perhaps so, and what it is called where it is told apart from the other. */
export interface NamedSide {
  readonly offences: Side;
  readonly name: string;
}

/** How a pair of answers is put at the head of its patterns. */
export type PairWords = (a: FourAnswer, b: FourAnswer) => string;

/** Two laws, and what they are told with. */
interface Telling {
  readonly a: NamedSide;
  readonly b: NamedSide;
  readonly space: Space;
  readonly catalog: Catalog;
  readonly language: Language;
}

export function partingsView(
  a: NamedSide,
  b: NamedSide,
  pairWords: PairWords,
  catalog: Catalog,
  language: Language,
): PartingsView {
  const terms = termsOf(catalog);
  const space = wholeSpace(terms, [...a.offences, ...b.offences]);
  const { partings, patterns, differing } = differ(a.offences, b.offences, space, terms);
  const telling = { a, b, space, catalog, language };
  const views = partings.map((parting) => partingView(telling, parting, pairWords));
  const isUnread = ({ a: first, b: second }: PartingView) =>
    first === 'not-established' || second === 'not-established';
  const [differingWords, of] = [sayNumber(differing, language), sayNumber(patterns, language)];
  return {
    summary:
      differing === 0
        ? m.law_compare_alike({ of }, { locale: language })
        : m.law_compare_summary({ n: differing, differing: differingWords, of }, { locale: language }),
    partings: views.filter((view) => !isUnread(view)),
    unread: views.filter(isUnread),
  };
}

function partingView(telling: Telling, { a, b, patterns, boxes }: Parting, pairWords: PairWords): PartingView {
  const { language } = telling;
  return {
    a,
    b,
    heading: pairWords(a, b),
    sign: signOfAnswer(b),
    count: m.law_compare_count({ n: patterns, patterns: sayNumber(patterns, language) }, { locale: language }),
    boxes: boxes.map((box) => boxView(telling, box)),
  };
}

function boxView({ a, b, space, catalog, language }: Telling, box: Box): BoxView {
  const told = [a, b].map((side) => ({ side, deciding: decidingOver(side.offences, box, termsOf(catalog)) }));
  return {
    words: capital(sayPatterns(box, space, catalog, language)),
    why: told.flatMap(({ side, deciding }) => whysOf(side, deciding, language)),
    recalled: told.some(({ deciding }) => deciding.restsOnRecalled),
  };
}

/** For each offence that decides, the elements that do. That every element is met goes without saying. */
function whysOf({ offences, name }: NamedSide, deciding: Deciding, language: Language): readonly WhyView[] {
  const locale = { locale: language };
  if (offences.length === 0) return [{ words: m.law_compare_nothing_encoded({ side: name }, locale), law: null }];
  return deciding.offences.flatMap(({ id, elements }) => {
    const told = elements.filter((element) => element !== 'every').map((element) => elementName(element, language));
    const encoded = offences.find((each) => each.id === id);
    if (told.length === 0 || !encoded) return [];
    const named = sayList(told.map(lower), language);
    return [
      {
        words: m.law_compare_decides({ side: name, elements: named }, locale),
        law: saidLaw(offenceName(encoded.offence), encoded.statement?.speaker, language),
      },
    ];
  });
}

/** Two laws by their names: 'Brazil: an offence; Bolivia: open'. */
export function lawsPair(nameA: string, nameB: string, language: Language): PairWords {
  return (a, b) =>
    m.law_compare_pair({ a: nameA, isA: sayIs(a, language), b: nameB, isB: sayIs(b, language) }, { locale: language });
}

/** Before and after a reform. */
export function reformPair(language: Language): PairWords {
  return (a, b) => {
    if (a === 'no' && b === 'yes') return say('law_state_now_and_not_before', language);
    if (a === 'yes' && b === 'no') return say('law_state_before_and_not_now', language);
    const locale = { locale: language };
    return m.law_state_before_now({ before: say(BEFORE[a], language), now: say(NOW[b], language) }, locale);
  };
}

const BEFORE = {
  yes: 'law_state_before_yes',
  no: 'law_state_before_no',
  open: 'law_state_before_open',
  'not-established': 'law_state_before_unread',
} as const satisfies Record<FourAnswer, string>;
const NOW = {
  yes: 'law_state_now_yes',
  no: 'law_state_now_no',
  open: 'law_state_now_open',
  'not-established': 'law_state_now_unread',
} as const satisfies Record<FourAnswer, string>;
