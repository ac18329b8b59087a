import { beforeAll, describe, expect, it } from 'vitest';
import type { SpeakerKind } from '../../core/basics/ids.ts';
import { speakerKind } from '../../core/basics/ids.ts';
import { LANGUAGES } from '../../core/basics/language.ts';
import { sumFigures, type StateFigure } from '../../core/compare/sum.ts';
import { SMALL } from '../../core/compare/suppress.ts';
import { catalogOf, type Catalog } from '../../core/content/catalog.ts';
import { ChosenSilence, VALUE_KINDS } from '../../core/content/value.ts';
import { AUDIENCES } from '../../core/record/audience.ts';
import { NewStatement } from '../../core/record/statement.ts';
import { partsNamed, statementFaults } from '../content-files/statement-faults.ts';
import { readContent } from '../shipped-content.ts';
import { demonstrationStatements } from './demonstration-statements.ts';

let catalog: Catalog;
let statements: readonly NewStatement[];

beforeAll(async () => {
  const read = await readContent({ kind: 'demonstration', contentFolder: 'content-demo', sharedFolder: 'content' });
  if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 20), null, 1));
  catalog = catalogOf(read.value.items);
  statements = read.value.statements;
});

/** How many statements there are of each kind, by name. */
function counted(nameOf: (statement: NewStatement) => string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const statement of statements) counts[nameOf(statement)] = (counts[nameOf(statement)] ?? 0) + 1;
  return counts;
}

/** What the statements say of it, each once, in order. */
function distinct(of: (statement: NewStatement) => readonly string[]): readonly string[] {
  return [...new Set(statements.flatMap(of))].sort();
}

const offences = () =>
  statements.flatMap(({ content }) =>
    content.kind === 'value' && content.value.kind === 'offence' ? [content.value.offence] : [],
  );

describe('the statements of the demonstration', () => {
  it('have no fault: each fits its question and refers to what is there', () => {
    const known = { parts: partsNamed(statements, catalog), statements: new Set(statements.map(({ id }) => id)) };
    const faults = statements.flatMap((statement) =>
      statementFaults(statement, catalog, known).map(({ path, code }) => `${statement.id} ${path.join('.')} ${code}`),
    );
    expect(faults).toEqual([]);
    expect(statements.filter((statement) => !NewStatement.safeParse(statement).success)).toEqual([]);
  });

  it('are the same each time, some five thousand, no two of one id', () => {
    expect(demonstrationStatements(catalog)).toEqual(statements);
    expect(statements.length).toBeGreaterThan(4500);
    expect(statements.length).toBeLessThan(6000);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  });

  it('come meeting by meeting, so that what was known at each is a part of the sequence', () => {
    const years = statements.map(({ id }) => id.slice(0, 'demo-2016'.length));
    expect(years).toEqual([...years].sort());
    expect(new Set(years)).toEqual(new Set(['demo-2016', 'demo-2019', 'demo-2022']));
  });

  it('hold every kind of value', () => {
    const kinds = distinct(({ content }) => (content.kind === 'value' ? [content.value.kind] : []));
    expect(kinds).toEqual([...VALUE_KINDS].sort());
  });

  it('hold each silence that can be chosen, corrections, and answers taken back with a reason', () => {
    const silences = distinct(({ content }) => (content.kind === 'silence' ? [content.silence] : []));
    expect(silences).toEqual([...ChosenSilence.options].sort());
    expect(statements.filter(({ corrects }) => corrects !== null).length).toBeGreaterThan(20);
    const withdrawals = statements.filter(({ content }) => content.kind === 'withdrawal');
    expect(withdrawals.length).toBeGreaterThan(15);
    expect(new Set(withdrawals.map(({ period }) => period === null))).toEqual(new Set([true, false]));
  });

  it('are heard by every audience, drafts among them, and from every kind of speaker', () => {
    expect(distinct(({ audience }) => [audience])).toEqual([...AUDIENCES].sort());
    const kinds = counted(({ speaker }) => speakerKind(speaker)) as Record<SpeakerKind, number>;
    expect(Object.keys(kinds).sort()).toEqual(['civil-society', 'reference', 'secretariat', 'state']);
    expect(kinds.state).toBeGreaterThan(3000);
  });

  it('have bounds of every precision, and speak all four languages', () => {
    const bounds = distinct(({ period }) => (period ? [period.from.precision, period.to.precision] : []));
    expect(bounds).toEqual(['day', 'month', 'open', 'unknown', 'year']);
    const narratives = distinct(({ content }) =>
      content.kind === 'value' && content.value.kind === 'text' ? [content.value.text.language] : [],
    );
    expect(narratives).toEqual([...LANGUAGES].sort());
  });

  it('touch every question on each of its bases, and every state', () => {
    const asked = [...catalog.questions.values()].flatMap(({ id, basis }) =>
      basis === 'both' ? [`${id} law`, `${id} practice`] : [`${id} ${basis}`],
    );
    expect(distinct(({ question, basis }) => [`${question} ${basis}`])).toEqual(asked.sort());
    expect(distinct(({ state }) => [state])).toEqual([...catalog.states.keys()].sort());
  });
});

describe('the states of the demonstration', () => {
  const saidBy = (state: string) => statements.filter(({ speaker }) => speaker === `state:${state}`);

  it('answer only the meetings that asked them, and one of them answers none', () => {
    const silent = [...catalog.states.keys()].filter((state) => saidBy(state).length === 0);
    expect(silent).toEqual(['XVB']);
    const unasked = statements.filter(({ id, speaker, state }) => {
      const meeting = [...catalog.meetings.values()].find(
        ({ from }) => 'at' in from && id.includes(from.at.slice(0, 4)),
      );
      return speaker === `state:${state}` && !meeting?.asked?.includes(state);
    });
    expect(unasked).toEqual([]);
  });

  it('one of them answers every question of every questionnaire, and chooses no silence', () => {
    const own = saidBy('XLM');
    const said = new Set(own.map(({ id, question, basis }) => `${id.slice(5, 9)} ${question} ${basis}`));
    const unanswered = ['2016', '2019', '2022'].flatMap((year) =>
      (catalog.questionnaires.get(`demo-${year}`)?.questions ?? [])
        .filter(({ kind }) => kind !== 'offence' && kind !== 'measure' && kind !== 'agreement')
        .flatMap(({ id, basis }) => (basis === 'both' ? [`${id} law`, `${id} practice`] : [`${id} ${basis}`]))
        .filter((asked) => !said.has(`${year} ${asked}`)),
    );
    expect(unanswered).toEqual([]);
    expect(own.filter(({ content }) => content.kind !== 'value')).toEqual([]);
  });

  it('say yes of the law and no of practice, and are contradicted by others', () => {
    const yesNo = (speaker: string, state: string, question: string, basis: string) =>
      statements.flatMap((s) =>
        s.speaker.startsWith(speaker) &&
        s.state === state &&
        s.question === question &&
        s.basis === basis &&
        s.content.kind === 'value' &&
        s.content.value.kind === 'yes-no'
          ? [s.content.value.yes]
          : [],
      );
    const asked = [...catalog.questions.values()].filter(({ kind, basis }) => kind === 'yes-no' && basis === 'both');
    const pairs = [...catalog.states.keys()].flatMap((state) => asked.map(({ id }) => ({ state, id })));
    const onPaper = pairs.filter(
      ({ state, id }) =>
        yesNo('state', state, id, 'law').includes(true) && yesNo('state', state, id, 'practice').includes(false),
    );
    const contradicted = pairs.filter(
      ({ state, id }) =>
        yesNo('state', state, id, 'practice').includes(true) &&
        yesNo('civil-society', state, id, 'practice').includes(false),
    );
    expect(onPaper.length).toBeGreaterThan(5);
    expect(contradicted.length).toBeGreaterThan(0);
  });
});

describe('the laws of the demonstration', () => {
  it('differ in every element of a definition, and some elements were not read', () => {
    const of = (found: readonly (string | undefined)[]) => [...new Set(found.filter((f) => f !== undefined))].sort();
    const all = offences();
    expect(of(all.map(({ meansForAdults }) => meansForAdults?.role))).toEqual(['aggravating', 'element', 'none']);
    expect(of(all.map(({ consent }) => consent?.rule))).toEqual([
      'defence',
      'irrelevant-always',
      'irrelevant-if-child',
      'irrelevant-if-means',
      'silent',
    ]);
    expect(of(all.map(({ movement }) => movement?.need))).toEqual([
      'border-needed',
      'inside-only',
      'internal-counts',
      'none-needed',
    ]);
    expect(of(all.map(({ purposes }) => purposes?.list ?? undefined))).toEqual(['closed', 'open']);
    expect(all.some(({ meansForChildren }) => meansForChildren?.onlyFor)).toBe(true);
    expect(all.some(({ consent, means }) => consent === null && means === null)).toBe(true);
    expect(all.some(({ isDefinitionOnly }) => isDefinitionOnly)).toBe(true);
  });

  it('use every national term', () => {
    const used = offences().flatMap(({ acts, means, purposes }) => [
      ...(acts?.codes ?? []),
      ...(means?.codes ?? []),
      ...(purposes?.codes ?? []),
    ]);
    const unused = [...catalog.terms.keys()].filter((term) => !used.includes(`nat:${term}`));
    expect(unused).toEqual([]);
  });

  it('were reformed, on days that are known and on days that are not', () => {
    const laws = statements.filter((s) => s.question === 'trafficking-offences' && s.speaker === `state:${s.state}`);
    const reforms = laws
      .filter((law, at) => laws.findIndex(({ part }) => part === law.part) < at)
      .map(({ period }) => period?.from.precision);
    expect(reforms.length).toBeGreaterThan(8);
    expect(new Set(reforms)).toEqual(new Set(['day', 'month', 'unknown']));
  });
});

describe('the tables of persons', () => {
  it('have cells that are withheld in public, and cells that are not', () => {
    const amounts = statements.flatMap(({ content }) =>
      content.kind === 'value' && content.value.kind === 'table' && content.value.figure
        ? content.value.rows.flatMap(({ cells }) =>
            Object.values(cells).flatMap((cell) => (cell.kind === 'number' ? [cell.amount] : [])),
          )
        : [],
    );
    expect(amounts.filter((amount) => amount > 0 && amount < SMALL).length).toBeGreaterThan(50);
    expect(amounts.filter((amount) => amount >= SMALL).length).toBeGreaterThan(50);
  });
});

describe('the figures of the demonstration', () => {
  /** The last figure of each state on the question, as it stands after the meeting of 2022. */
  const lastFigures = (question: string) => {
    const last = new Map<string, StateFigure>();
    for (const { speaker, state, content, ...of } of statements) {
      if (of.question !== question || speaker !== `state:${state}` || content.kind !== 'value') continue;
      if (content.value.kind === 'number') last.set(state, { state, figure: content.value.figures.at(-1) ?? null });
    }
    return [...last.values()];
  };

  it('of convictions are alike and add up; those of investigations are not', () => {
    expect(sumFigures(lastFigures('persons-convicted'), 15)).toMatchObject({ kind: 'sum', partial: true });
    const unlike = sumFigures(lastFigures('investigations-opened'), 15);
    expect(unlike).toEqual({ kind: 'refused', because: ['unit', 'definition', 'population', 'period'] });
  });
});
