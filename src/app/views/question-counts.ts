/** A question's counts as charts want them: bars, marks of the map, strips. Codes take categories in the order of their list. */
import type { Language } from '../../core/basics/language.ts';
import { codesAsked, tallyOwn, tallyReference, type StateClass, type Tally } from '../../core/compare/tally.ts';
import { codeListOf } from '../../core/content/question.ts';
import type { Viewer } from '../../core/record/audience.ts';
import type { AnswerBar, SilenceBar } from '../../charts/bars.ts';
import { CATEGORIES, type Category, type Unsettled } from '../../charts/mark.ts';
import type { StripPart } from '../../charts/over-time.ts';
import type { CountsView, MapStateView, StripView } from '../../pages/question/question-view.ts';
import { m, say } from '../../words/messages.ts';
import { sayFirst } from '../../words/lists.ts';
import { codeLabel, noAnswerName, silenceName } from '../../words/names.ts';
import { bySubregion } from '../../words/order.ts';
import { signName } from '../../words/signs.ts';
import type { QuestionAsked } from './question-asked.ts';

/** Codes that share a hue and a letter: one code each, the last those beyond the hues. */
export interface CodeGroup {
  readonly codes: readonly string[];
  readonly words: string;
  readonly letter: string;
  readonly category: Category;
}

/**
 * The codes that anybody named, in the order of their list, on at most five hues. Where states name several codes, or
 * the answer has none, there is one group: 'gave an answer'.
 */
export function groupsOfCodes(asked: QuestionAsked, tallies: readonly Tally[]): readonly CodeGroup[] {
  const { catalog, question, language } = asked;
  const list = codeListOf(question);
  const label = (code: string): string =>
    list === undefined
      ? say(code === 'yes' ? 'common_yes' : 'common_no', language)
      : codeLabel(list, code, catalog, language);
  const named = codesAsked(catalog, question).filter((code) =>
    tallies.some((tally) => tally.codes.some((each) => each.code === code && each.states.length > 0)),
  );
  const single = question.kind === 'one-of' || question.kind === 'yes-no';
  const whole = single && named.length <= CATEGORIES.length ? named : named.slice(0, CATEGORIES.length - 1);
  const groups = whole.map((code, index): CodeGroup => ({
    codes: [code],
    words: label(code),
    letter: LETTERS[index] ?? '',
    category: CATEGORIES[index] ?? 5,
  }));
  const beyond = named.filter((code) => !whole.includes(code));
  if (!single || beyond.length === 0)
    return single ? groups : named.map((code) => ({ ...PLAIN, codes: [code], words: label(code) }));
  return [...groups, { codes: beyond, words: say('topics_map_key_other', language), letter: 'E', category: 5 }];
}

const LETTERS = ['A', 'B', 'C', 'D', 'E'] as const;
const PLAIN = { letter: '', category: 1 } as const;

/** The bars of a tally: what was given above the rule, silences below it. */
export function countsView(
  tally: Tally,
  groups: readonly CodeGroup[],
  by: 'own' | 'reference',
  viewer: Viewer,
  language: Language,
): CountsView {
  const whole: AnswerBar = {
    words: say(by === 'own' ? 'topics_given_any' : 'topics_told_any', language),
    letter: '',
    category: 1,
    n: tally.states.given.length,
    recalled: countRecalled(tally),
  };
  const bars = groups
    .map((group): AnswerBar => ({ ...group, ...naming(tally, group) }))
    .filter((bar) => bar.n > 0 || bar.letter !== '');
  return {
    answers: bars.length > 0 ? bars : [whole],
    silences: silencesOf(tally, by, viewer, language),
    of: tally.asked,
  };
}

function naming(tally: Tally, group: CodeGroup): { n: number; recalled: number } {
  const states = [...tally.classes].filter(
    ([, found]) => found.kind === 'given' && found.codes.some((code) => group.codes.includes(code)),
  );
  return { n: states.length, recalled: states.filter(([, found]) => found.kind === 'given' && found.recalled).length };
}

function countRecalled(tally: Tally): number {
  return [...tally.classes.values()].filter((found) => found.kind === 'given' && found.recalled).length;
}

const SIGN: Readonly<Record<Exclude<StateClass['kind'], 'given'>, Unsettled>> = {
  unknown: 'unknown',
  'not-applicable': 'na',
  declined: 'declined',
  open: 'open',
  'not-established': 'unread',
  'date-not-established': 'date',
  nothing: 'noans',
};
const SILENCES = Object.keys(SIGN) as (keyof typeof SIGN)[];

/** A state's own silences are always told; of a reference source, those that occur. */
function silencesOf(tally: Tally, by: 'own' | 'reference', viewer: Viewer, language: Language): readonly SilenceBar[] {
  const always: readonly (keyof typeof SIGN)[] =
    by === 'own' ? ['unknown', 'not-applicable', 'declined', 'nothing'] : ['nothing'];
  return SILENCES.filter((kind) => tally.states[kind].length > 0 || always.includes(kind)).map((kind) => ({
    sign: SIGN[kind],
    words: silenceWords(kind, by, viewer, language),
    n: tally.states[kind].length,
  }));
}

function silenceWords(kind: keyof typeof SIGN, by: 'own' | 'reference', viewer: Viewer, language: Language): string {
  if (kind === 'nothing') return noAnswerName(by === 'own' ? 'state' : 'reference', viewer, language);
  if (kind === 'unknown' || kind === 'not-applicable' || kind === 'declined') return silenceName(kind, language);
  return signName(SIGN[kind], language);
}

/** Each state's mark: its own answer where it gave one, else what reference sources say. */
export function mapStates(
  asked: QuestionAsked,
  own: Tally,
  reference: Tally,
  groups: readonly CodeGroup[],
): readonly MapStateView[] {
  const { catalog, language } = asked;
  return bySubregion(catalog.states.values(), language)
    .flatMap(({ states }) => states)
    .map(({ code, names }) => {
      const said = own.classes.get(code) ?? NOTHING;
      const by = said.kind === 'nothing' ? 'reference' : 'own';
      const shown = by === 'own' ? said : (reference.classes.get(code) ?? NOTHING);
      return { code, name: names[language], ...markOf(asked, shown, by, groups) };
    });
}

const NOTHING: StateClass = { kind: 'nothing' };

function markOf(
  asked: QuestionAsked,
  shown: StateClass,
  by: 'own' | 'reference',
  groups: readonly CodeGroup[],
): Omit<MapStateView, 'code' | 'name'> {
  const { cube, language } = asked;
  if (shown.kind !== 'given') {
    const words = silenceWords(shown.kind, by, cube.viewer, language);
    return { mark: SIGN[shown.kind], letter: '', recalled: false, words };
  }
  const named = groups.filter((group) => group.codes.some((code) => shown.codes.includes(code)));
  const [first] = named;
  const words =
    named.length > 0
      ? sayFirst(
          named.map((group) => group.words),
          3,
          language,
        )
      : signName('value', language);
  const said = shown.recalled ? m.topics_from_memory({ words }, { locale: language }) : words;
  const letter = first && first.letter !== '' ? first.letter : shown.codes.length > 0 ? String(shown.codes.length) : '';
  return { mark: first?.category ?? 1, letter, recalled: shown.recalled, words: said };
}

/** All states on one day, each once: by its own answer where it gave one, else by what reference sources say. */
export function stripView(
  asked: QuestionAsked,
  label: string,
  groups: readonly CodeGroup[],
  states: readonly string[],
): StripView {
  const { cube, catalog, question, basis, language } = asked;
  const own = tallyOwn(cube, catalog, states, question, basis);
  const reference = tallyReference(cube, catalog, states, question, basis);
  const shown = states.map((state) => {
    const said = own.classes.get(state) ?? NOTHING;
    return said.kind === 'nothing' ? (reference.classes.get(state) ?? NOTHING) : said;
  });
  const parts = [...givenParts(shown, groups, language), ...silentParts(asked, shown)].filter((part) => part.n > 0);
  return { label, parts, of: states.length };
}

/** A state that names codes of several groups counts in the first of them. */
function givenParts(
  shown: readonly StateClass[],
  groups: readonly CodeGroup[],
  language: Language,
): readonly StripPart[] {
  const given = shown.filter((found) => found.kind === 'given');
  const firstGroup = (found: (typeof given)[number]) =>
    groups.find((group) => group.letter !== '' && group.codes.some((code) => found.codes.includes(code)));
  const part = (words: string, mark: Category, of: typeof given): StripPart => ({
    mark,
    words,
    n: of.length,
    recalled: of.filter((found) => found.recalled).length,
  });
  return [
    ...groups
      .filter((group) => group.letter !== '')
      .map((group) =>
        part(
          group.words,
          group.category,
          given.filter((found) => firstGroup(found) === group),
        ),
      ),
    part(
      say('topics_told_any', language),
      1,
      given.filter((found) => firstGroup(found) === undefined),
    ),
  ];
}

function silentParts({ cube, language }: QuestionAsked, shown: readonly StateClass[]): readonly StripPart[] {
  return SILENCES.map((kind) => ({
    mark: SIGN[kind],
    words: silenceWords(kind, 'reference', cube.viewer, language),
    n: shown.filter((found) => found.kind === kind).length,
    recalled: 0,
  }));
}
