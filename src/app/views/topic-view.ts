/** A topic's matrix, map and distributions, from the cube, by what the reader chose. */
import type { Basis } from '../../core/basics/ids.ts';
import type { Language } from '../../core/basics/language.ts';
import { askedStates } from '../../core/compare/asked.ts';
import type { Cube } from '../../core/compare/cube.ts';
import { isDerived } from '../../core/compare/derive/derived-answers.ts';
import { ownClass, referenceClass, type StateClass } from '../../core/compare/tally.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import { basesOf, codeListOf, type Question } from '../../core/content/question.ts';
import type { Questionnaire, Topic } from '../../core/content/questionnaire.ts';
import type { State } from '../../core/content/state.ts';
import type {
  ColumnView,
  DistributionView,
  FootView,
  GroupView,
  MapStateView,
  TopicFilters,
  TopicView,
} from '../../pages/topic/topic-view.ts';
import { m } from '../../words/messages.ts';
import { basisName, codeLabel, codeShort } from '../../words/names.ts';
import { bySubregion, inNameOrder } from '../../words/order.ts';
import { codeColumns } from './code-columns.ts';
import { topicCell } from './topic-cell.ts';
import { classShown, NOTHING, type Column, type Standing } from './topic-column.ts';

export function topicView(
  cube: Cube,
  catalog: Catalog,
  questionnaire: Questionnaire,
  topic: Topic,
  filters: TopicFilters,
  language: Language,
): TopicView {
  const standing: Standing = { cube, catalog, language, filters };
  const all = [...catalog.states.values()];
  const shown = all.filter((state) => filters.sub === '' || state.subregion === filters.sub);
  const columns = columnsOf(standing, questionnaire, topic, all);
  const told = columns.filter((column) => shown.some((state) => isTold(column, state.code, filters)));
  const inMatrix = filters.columns === 'all' ? columns : told;
  const asked = askedOf(standing, questionnaire);
  return {
    number: topic.topic,
    id: topic.id,
    title: topic.title[language],
    finding: finding(standing, columns, all),
    filters,
    subregions: bySubregion(all, language).map(({ subregion }) => ({
      id: subregion,
      name: codeLabel('sub-region', subregion, catalog, language),
    })),
    columns: inMatrix.map((column, index) => columnView(standing, column, inMatrix[index - 1])),
    groups: groupsOf(standing, shown, inMatrix),
    shown: shown.length,
    foot: inMatrix.map((column) => foot(column, shown, filters)),
    silent: columns
      .filter((column) => !inMatrix.includes(column) && column.code === null)
      .map(({ question, basis }) => ({ id: question.id, words: withBasis(question, basis, language) })),
    map: mapOf(shown, columns, language),
    distribution: told
      .filter(({ code }) => code === null)
      .map((column) => distribution(column, asked, shown, language)),
    derived: inMatrix.some(({ question, basis }) => isDerived(question.id, basis)),
  };
}

function columnsOf(
  { cube, catalog, filters }: Standing,
  questionnaire: Questionnaire,
  topic: Topic,
  states: readonly State[],
): readonly Column[] {
  const questions = questionnaire.questions.filter((question) => question.topic === topic.topic);
  const codes = states.map(({ code }) => code);
  return questions.flatMap((question) =>
    basesOf(question)
      .filter((basis) => filters.basis === 'both' || filters.basis === basis)
      .flatMap((basis): readonly Column[] => {
        const byCode = codeColumns(cube, catalog, question, basis, codes);
        if (byCode.length > 0) return byCode;
        return [
          {
            question,
            basis,
            code: null,
            own: new Map(codes.map((code) => [code, ownClass(cube, code, question, basis)])),
            reference: new Map(codes.map((code) => [code, referenceClass(cube, catalog, code, question, basis)])),
          },
        ];
      }),
  );
}

function isTold(column: Column, state: string, filters: TopicFilters): boolean {
  return classShown(column, state, filters).kind !== 'nothing';
}

function withBasis(question: Question, basis: Basis, language: Language): string {
  const words = question.wording[language];
  return question.basis === 'both' ? `${words} (${basisName(basis, language)})` : words;
}

/** Few words stand in a narrow column: those of a choice of one. Everything else is a sign with hidden words. */
function columnView({ catalog, language }: Standing, column: Column, before: Column | undefined): ColumnView {
  const { question, basis, code } = column;
  const list = codeListOf(question) ?? '';
  const short = question.short?.[language] ?? question.wording[language];
  const codeWords = code === null ? null : codeLabel(list, code, catalog, language);
  return {
    question: question.id,
    basis,
    words: [withBasis(question, basis, language), ...(codeWords === null ? [] : [codeWords])].join(': '),
    short: code === null ? short : codeShort(list, code, catalog, language),
    sign: question.basis === 'both' ? basis : null,
    wide: code === null && question.kind === 'one-of',
    first: before === undefined,
    wall:
      before !== undefined && (before.question.guiding !== question.guiding || (code !== null && before.code === null)),
  };
}

function groupsOf(standing: Standing, shown: readonly State[], columns: readonly Column[]): readonly GroupView[] {
  const { catalog, language, filters } = standing;
  const row = (state: State) => ({
    code: state.code,
    name: state.names[language],
    cells: columns.map((column) => topicCell(standing, column, state.code)),
  });
  if (filters.order === 'name') return [{ name: null, states: inNameOrder(shown, language).map(row) }];
  return bySubregion(shown, language).map(({ subregion, states }) => ({
    name: codeLabel('sub-region', subregion, catalog, language),
    states: states.map(row),
  }));
}

/** Settled, open and the rest add up to the states shown. */
function foot(column: Column, shown: readonly State[], filters: TopicFilters): FootView {
  const kinds = shown.map((state) => classShown(column, state.code, filters).kind);
  const settled = kinds.filter((kind) => kind === 'given' || kind === 'not-applicable').length;
  const open = kinds.filter((kind) => kind === 'open').length;
  return { settled, open, rest: shown.length - settled - open };
}

function finding({ language }: Standing, columns: readonly Column[], states: readonly State[]): string {
  const lit = states.filter(({ code }) =>
    columns.some(
      (column) => column.own.get(code)?.kind !== 'nothing' || column.reference.get(code)?.kind !== 'nothing',
    ),
  );
  const own = states.filter(({ code }) => columns.some((column) => column.own.get(code)?.kind !== 'nothing'));
  return m.topics_finding({ states: states.length, lit: lit.length, own: own.length }, { locale: language });
}

/** A question counts for a state where something is settled about it, on whatever basis: said, or read in a text. */
function mapOf(shown: readonly State[], columns: readonly Column[], language: Language): readonly MapStateView[] {
  const questions = new Set(columns.map(({ question }) => question.id));
  const isGiven = (found: StateClass | undefined) => found?.kind === 'given';
  return shown.map(({ code, names }) => {
    const known = columns.filter(({ own, reference }) => isGiven(own.get(code)) || isGiven(reference.get(code)));
    return {
      code,
      name: names[language],
      known: new Set(known.map(({ question }) => question.id)).size,
      of: questions.size,
    };
  });
}

/** Whom the questionnaire's meeting asked; the members of the day where no source says. */
function askedOf({ cube, catalog }: Standing, questionnaire: Questionnaire): readonly string[] {
  const meeting = questionnaire.meeting === null ? undefined : catalog.meetings.get(questionnaire.meeting);
  return meeting ? askedStates(catalog, meeting, cube.on).states : [...catalog.states.keys()];
}

function distribution(
  column: Column,
  asked: readonly string[],
  shown: readonly State[],
  language: Language,
): DistributionView {
  const { question, basis, own, reference } = column;
  const given = (classes: ReadonlyMap<string, StateClass>, states: readonly string[]) => ({
    given: states.filter((state) => classes.get(state)?.kind === 'given').length,
    asked: states.length,
  });
  return {
    question: question.id,
    basis,
    words: withBasis(question, basis, language),
    own: given(own, asked),
    reference: given(
      reference,
      shown.map((state) => state.code),
    ),
    windows: bySubregion(shown, language).flatMap(({ states }) =>
      states.map(({ code }) => ({ code, light: light(own.get(code) ?? NOTHING, reference.get(code) ?? NOTHING) })),
    ),
  };
}

function light(own: StateClass, reference: StateClass): 'lit' | 'memory' | 'dark' {
  const given = [own, reference].filter((found) => found.kind === 'given');
  if (given.length === 0) return 'dark';
  return given.every((found) => found.recalled) ? 'memory' : 'lit';
}
