import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { aCodeList } from '../../test/builders/catalog.ts';
import { aQuestion, FORMS, inFour, OFFICE, regionItems, RULE, STAFF, STORY } from '../../test/builders/region.ts';
import type { Problem } from '../core/basics/problem.ts';
import { SECRETARIAT } from '../core/record/audience.ts';
import type { Statement } from '../core/record/statement.ts';
import { latestSequence, statementsUpTo } from '../store/statements.ts';
import { openStore } from '../store/store.ts';
import { problemSentence } from '../words/problem-words.ts';
import { farolOver, type Farol } from './farol.ts';
import { importStatements, type Imported } from './import-statements.ts';
import { OPERATOR } from './load.ts';
import { readSettings } from './settings.ts';

const NORM = aQuestion('norm', { kind: 'provision', basis: 'law' });
const BODY = aQuestion('body', {
  kind: 'table',
  basis: 'law',
  defines: 'mechanism',
  rows: { free: true, min: 1, max: 9 },
  columns: [{ id: 'name', kind: 'text', label: inFour('Name') }],
});
const CREATED = aQuestion('created', { kind: 'date', basis: 'law', per: 'mechanism' });

const ITEMS = regionItems({
  questionnaire: { questions: [OFFICE, RULE, FORMS, STORY, STAFF, NORM, BODY, CREATED] },
  more: [{ kind: 'code-list', id: 'unit', version: 1, body: aCodeList('unit', 'letter') }],
});

let farol: Farol;

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'farol-import-'));
  const settings = readSettings({ FAROL_DATA: folder }, { demo: false, workingFolder: folder, programFolder: folder });
  if (!settings.ok) throw new Error('no settings');
  const store = await openStore(settings.value.storeUrl, { kind: 'real', mode: 'cli' });
  await store.write(OPERATOR, (tx) => {
    tx.putContent(ITEMS.map((item) => ({ ...item, origin: 'shipped' as const })));
    return Promise.resolve();
  });
  farol = farolOver(store, settings.value);
  onTestFinished(async () => {
    await farol.close();
    rmSync(folder, { recursive: true, force: true });
  });
});

/** What the record holds, as the secretariat and a state see it, in the order recorded. */
async function recorded(viewer: Parameters<Farol['store']['read']>[0] = SECRETARIAT): Promise<readonly Statement[]> {
  return farol.store.read(viewer, async (tx) => {
    const found: Statement[] = [];
    for await (const batch of statementsUpTo(tx, await latestSequence(tx))) found.push(...batch);
    return found;
  });
}

async function imported(text: string, format: 'json' | 'csv', dryRun = false): Promise<Imported> {
  const done = await importStatements(farol, `answers.${format}`, text, format, dryRun);
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return done.value;
}

/** The faults that a file is refused for, as `line: code`; the record must be as it was. */
async function faults(text: string, format: 'json' | 'csv'): Promise<readonly string[]> {
  const before = await farol.sequence();
  const done = await importStatements(farol, `answers.${format}`, text, format, false);
  expect(await farol.sequence()).toBe(before);
  if (done.ok) throw new Error('it was not refused');
  for (const fault of done.problems) {
    expect(fault.path[0]).toBe(`answers.${format}`);
    // A sentence with every word of it filled in, not the one for codes that have none.
    expect(problemSentence(fault, 'es')).not.toMatch(/undefined|\(.*-.*\)\.$|\{/);
  }
  return done.problems.map((fault: Problem) => `${fault.params['line']}: ${fault.code}`);
}

const HEAD = 'state,question,basis,speaker,answer,codes,value,from,source_title,source_address,id';
const csv = (...rows: readonly string[]) => [HEAD, ...rows].join('\n');
const json = (value: unknown) => JSON.stringify(value, null, 2);

const said = (traits: object = {}) => ({
  state: 'AAA',
  question: 'rule',
  basis: 'law',
  speaker: 'state:AAA',
  part: null,
  value: { kind: 'one-of', code: 'a' },
  period: { from: '2012-05', to: 'none-known' },
  sources: [],
  confidence: 'sourced',
  audience: 'public',
  ...traits,
});

describe('a JSON file without a fault', () => {
  it('is recorded whole, with its sources, in its order', async () => {
    const sources = [
      { id: 'decree', title: 'Decree 7', address: 'https://example.org/decree-7', kind: 'official-text' },
    ];
    const statements = [
      said({ sources: [{ source: 'decree', place: 'art. 3' }] }),
      said({ state: 'BBB', speaker: 'reference:book', silence: 'unknown', value: undefined }),
    ];
    const before = await farol.sequence();
    expect(await imported(json({ sources, statements }), 'json')).toMatchObject({
      statements: 2,
      fresh: 2,
      // The source takes a number before the statements that cite it.
      numbers: { first: before + 1, last: before + 3 },
    });
    const [first, second] = await recorded();
    expect(first).toMatchObject({
      state: 'AAA',
      content: { kind: 'value', value: { kind: 'one-of', code: 'a' } },
      period: { from: { precision: 'month', at: '2012-05' }, to: { precision: 'open' } },
      sources: [{ source: 'decree', place: 'art. 3' }],
      origin: 'here',
    });
    expect(second).toMatchObject({
      state: 'BBB',
      speaker: 'reference:book',
      content: { kind: 'silence', silence: 'unknown' },
    });
    expect((await farol.catalog()).sources.get('decree')?.title).toBe('Decree 7');
  });

  it('may be the list of statements alone, indented by tabs, with text in escapes', async () => {
    const text = JSON.stringify([said({ note: { language: 'es', text: 'Sí 🙂/\u2028' } })], null, '\t').replace(
      'Sí 🙂/',
      'S\\u00ed \\ud83d\\ude42\\/',
    );
    await imported(text, 'json');
    expect((await recorded())[0]?.note).toEqual({ language: 'es', text: 'Sí 🙂/\u2028' });
  });

  it('may say once what holds for all, and two files that say it otherwise are two', async () => {
    const file = (speaker: string) => {
      const { speaker: _, basis: _law, ...rest } = said();
      return json({ defaults: { speaker, basis: 'law' }, statements: [rest] });
    };
    await imported(file('reference:book'), 'json');
    await imported(file('secretariat'), 'json');
    expect((await recorded()).map(({ speaker }) => speaker)).toEqual(['reference:book', 'secretariat']);
  });

  it('may speak of a part that it defines itself, or that the record defines', async () => {
    const body = (part: string) =>
      said({ question: 'body', value: { kind: 'table', rows: [{ row: part, cells: {} }] } });
    const created = (part: string) => said({ question: 'created', part, value: { kind: 'date', date: '2012' } });
    await imported(json([created('office'), body('office')]), 'json');
    expect((await imported(json([said({ ...created('office'), speaker: 'secretariat' })]), 'json')).fresh).toBe(1);
    expect(await faults(json([created('bureau')]), 'json')).toEqual(['7: unknown-part']);
  });
});

describe('a CSV file without a fault', () => {
  it('records a value of each kind that fits into a row', async () => {
    const head = 'state,question,basis,speaker,answer,codes,value,detail,language,law,article,unit,from,to,reason,note';
    const rows = [
      'AAA,office,law,state:AAA,given,yes,,Desde 2010,es,,,,2010,,,',
      'AAA,rule,law,state:AAA,given,b,,,,,,,2012-05,none-known,,',
      'AAA,forms,law,state:AAA,given,a; c,,,,,,,,,,',
      'AAA,story,practice,state:AAA,given,,"Se hace así,\r\ny no de otro modo",,es,,,,,,,Una nota',
      'AAA,staff,practice,state:AAA,given,,12.5,,,,,letter,,,,',
      'AAA,norm,law,state:AAA,given,,,,,Law 7,art. 3,,,,,',
      'BBB,office,law,state:BBB,declined,,,,,,,,,,,',
      'BBB,rule,law,state:BBB,withdrawn,,,,,,,,,,entered twice,',
    ];
    expect((await imported([head, ...rows].join('\r\n'), 'csv')).fresh).toBe(8);
    expect((await recorded()).map(({ content }) => content)).toEqual([
      { kind: 'value', value: { kind: 'yes-no', yes: true, inWords: { language: 'es', text: 'Desde 2010' } } },
      { kind: 'value', value: { kind: 'one-of', code: 'b' } },
      { kind: 'value', value: { kind: 'several-of', codes: ['a', 'c'] } },
      { kind: 'value', value: { kind: 'text', text: { language: 'es', text: 'Se hace así,\ny no de otro modo' } } },
      {
        kind: 'value',
        value: {
          kind: 'number',
          figures: [{ amount: 12.5, unit: 'letter', definition: null, population: null, period: null }],
        },
      },
      { kind: 'value', value: { kind: 'provision', provisions: [{ law: 'Law 7', article: 'art. 3' }] } },
      { kind: 'silence', silence: 'declined' },
      { kind: 'withdrawal', reason: 'entered twice' },
    ]);
    expect((await recorded()).map(({ period }) => period)[7]).toBeNull();
  });

  it('may have its columns in any order, a byte-order mark, and semicolons where the comma is the decimal sign', async () => {
    const text = '\uFEFFanswer;codes;speaker;basis;question;state;from\r\ngiven;a;state:AAA;law;rule;AAA;2012\r\n';
    expect((await imported(text, 'csv')).fresh).toBe(1);
  });

  it('names a source by its address, the same one in every row and every file', async () => {
    const row = (state: string) =>
      `${state},rule,law,reference:book,given,a,,2012,Decree 7,https://example.org/decree-7,`;
    await imported(csv(row('AAA'), row('BBB')), 'csv');
    await imported(csv(row('CCC')), 'csv');
    const ids = new Set((await recorded()).flatMap(({ sources }) => sources.map(({ source }) => source)));
    expect(ids.size).toBe(1);
    expect((await farol.catalog()).sources.get([...ids][0]!)).toMatchObject({
      title: 'Decree 7',
      address: 'https://example.org/decree-7',
    });
  });
});

describe('what was imported before', () => {
  const row = 'AAA,rule,law,state:AAA,given,a,,2012,,,';

  it('is not recorded again', async () => {
    await imported(csv(row), 'csv');
    const before = await farol.sequence();
    expect(await imported(csv(row), 'csv')).toEqual({ statements: 1, fresh: 0, numbers: null });
    expect(await imported(csv(row, row.replace('AAA,', 'BBB,')), 'csv')).toMatchObject({ statements: 2, fresh: 1 });
    expect(await farol.sequence()).toBe(before + 1);
  });

  it('is not recorded again where it is a state’s own draft, which the secretariat does not see', async () => {
    const draft = json([said({ id: 'draft-1', audience: 'state' })]);
    await imported(draft, 'json');
    expect(await imported(draft, 'json')).toEqual({ statements: 1, fresh: 0, numbers: null });
    expect(await recorded()).toEqual([]);
    expect(await recorded({ kind: 'state', state: 'AAA' })).toHaveLength(1);
  });

  it('cannot say something else under the same id, nor take another state’s draft’s', async () => {
    await imported(json([said({ id: 'one' }), said({ id: 'two', audience: 'state' })]), 'json');
    expect(await faults(json([said({ id: 'one', value: { kind: 'one-of', code: 'b' } })]), 'json')).toEqual([
      '19: recorded-otherwise',
    ]);
    expect(await faults(json([said({ id: 'two', state: 'BBB', speaker: 'state:BBB' })]), 'json')).toEqual([
      '19: recorded-otherwise',
    ]);
  });

  it('is corrected by a new statement that names it', async () => {
    await imported(json([said({ id: 'one' })]), 'json');
    await imported(json([said({ id: 'two', corrects: 'one', value: { kind: 'one-of', code: 'b' } })]), 'json');
    expect(await faults(json([said({ id: 'three', corrects: 'nothing' })]), 'json')).toEqual(['20: unknown-statement']);
  });
});

describe('a dry run', () => {
  it('says how many would be recorded, and records nothing', async () => {
    const before = await farol.sequence();
    expect(await imported(csv('AAA,rule,law,state:AAA,given,a,,2012,Decree,,'), 'csv', true)).toEqual({
      statements: 1,
      fresh: 1,
      numbers: null,
    });
    expect(await farol.sequence()).toBe(before);
    expect(await recorded()).toEqual([]);
  });

  it('finds the same faults', async () => {
    const done = await importStatements(farol, 'a.csv', csv('XXX,rule,law,state:AAA,given,a,,2012,,,'), 'csv', true);
    expect(done.ok ? [] : done.problems.map(({ code }) => code)).toEqual(['unknown-state']);
  });
});

describe('a fault in a CSV file is named with its line, and nothing of the file is recorded', () => {
  const good = 'AAA,rule,law,state:AAA,given,a,,2012,,,';

  it.each([
    ['a state that is not there', 'XXX,rule,law,state:AAA,given,a,,2012,,,', 'unknown-state'],
    ['a speaker that is not there', 'AAA,rule,law,reference:nobody,given,a,,2012,,,', 'unknown-speaker'],
    ['a question that is not there', 'AAA,ruel,law,state:AAA,given,a,,2012,,,', 'unknown-question'],
    ['a code that is not in the list', 'AAA,rule,law,state:AAA,given,z,,2012,,,', 'unknown-code'],
    ['a basis that is not asked', 'AAA,rule,practice,state:AAA,given,a,,2012,,,', 'wrong-basis'],
    ['a basis that is none', 'AAA,rule,custom,state:AAA,given,a,,2012,,,', 'not-allowed'],
    ['an answer that is none', 'AAA,rule,law,state:AAA,yes,a,,2012,,,', 'not-allowed'],
    ['yes or no in other words', 'AAA,office,law,state:AAA,given,si,,2012,,,', 'not-allowed'],
    ['no code where one is asked', 'AAA,rule,law,state:AAA,given,,,2012,,,', 'empty-cell'],
    ['a text for a number', 'AAA,staff,practice,state:AAA,given,,doce,2012,,,', 'not-a-number'],
    ['a number with a comma', 'AAA,staff,practice,state:AAA,given,,"1,5",2012,,,', 'not-a-number'],
    ['a day that does not exist', 'AAA,rule,law,state:AAA,given,a,,2014-02-30,,,', 'no-such-day'],
    ['a month that does not exist', 'AAA,rule,law,state:AAA,given,a,,2014-13,,,', 'no-such-month'],
    ['a day in another order', 'AAA,rule,law,state:AAA,given,a,,04/12/2014,,,', 'not-a-day'],
    ['a table', 'AAA,body,law,state:AAA,given,,x,2012,,,', 'needs-json'],
    ['a part that nothing defines', 'AAA,created,law,state:AAA,given,,2012,2012,,,', 'no-part'],
    ['U+0000', 'AAA,story,practice,state:AAA,given,,a\0b,2012,,,', 'unsafe-text'],
    ['an address that is none', 'AAA,rule,law,state:AAA,given,a,,2012,Decree,www.example.org,', 'not-a-link'],
    ['an id that is none', 'AAA,rule,law,state:AAA,given,a,,2012,,,An Id', 'not-an-id'],
    ['a cell too few', 'AAA,rule,law,state:AAA,given,a,,2012,,', 'row-length'],
    ['a cell that nothing takes', 'AAA,rule,law,state:AAA,given,a,because,2012,,,', 'unused-cell'],
    ['a value beside a silence', 'AAA,rule,law,state:AAA,unknown,a,,2012,,,', 'unused-cell'],
    ['a withdrawal without a reason', 'AAA,rule,law,state:AAA,withdrawn,,,,,,', 'withdrawal-without-reason'],
    ['a quote in the middle', 'AAA,story,practice,state:AAA,given,,a "b" c,2012,,,', 'bad-csv'],
    ['a quote that is not closed', 'AAA,story,practice,state:AAA,given,,"a,2012,,,', 'bad-csv'],
  ])('%s', async (_, row, code) => {
    expect(await faults(csv(good, row, ...(code === 'bad-csv' ? ['x', 'y'] : [])), 'csv')).toEqual([`3: ${code}`]);
  });

  it.each([
    ['a column that is missing', HEAD.replace('answer,', ''), ['1: no-column']],
    ['a column that is not known', `${HEAD},colour`, ['1: unknown-column']],
    ['a column that is there twice', `${HEAD},state`, ['1: column-twice']],
  ])('%s', async (_, head, codes) => {
    expect(await faults(`${head}\n${good}`, 'csv')).toEqual(codes);
  });

  it('an empty file: each column that is needed', async () => {
    expect(await faults('', 'csv')).toEqual(Array.from({ length: 5 }, () => '1: no-column'));
  });

  it('all of them at once, each with the line on which its row begins', async () => {
    const rows = [
      'AAA,story,practice,state:AAA,given,,"one\ntwo\n\nfour",2012,,,',
      'AAA,ruel,law,state:AAA,given,a,,2012,,,',
      '',
      'AAA,staff,practice,state:AAA,given,,"x\ny",2012,,,',
    ];
    expect(await faults(csv(...rows), 'csv')).toEqual(['6: unknown-question', '8: not-a-number']);
    expect(await faults(csv(...rows).replaceAll('\n', '\r\n'), 'csv')).toEqual([
      '6: unknown-question',
      '8: not-a-number',
    ]);
  });

  it('the same statement twice', async () => {
    expect(await faults(csv(good, good), 'csv')).toEqual(['3: twice-in-file']);
    expect(await faults(csv(`${good}one`, `${good.replace('AAA,', 'BBB,')}one`), 'csv')).toEqual(['3: twice-in-file']);
  });
});

describe('a fault in a JSON file is named with its line, and nothing of the file is recorded', () => {
  it.each([
    ['a state that is not there', { state: 'XXX' }, '3: unknown-state'],
    ['a state that is not written as one', { state: 'Argentina' }, '3: not-a-state-code'],
    ['a question that is not there', { question: 'ruel' }, '4: unknown-question'],
    ['a code that is not in the list', { value: { kind: 'one-of', code: 'z' } }, '10: unknown-code'],
    ['a value of the wrong kind', { value: { kind: 'yes-no', yes: true } }, '9: wrong-kind'],
    ['a value that is none', { value: 'a' }, '8: wrong-type'],
    ['a date that does not exist', { period: { from: '2014-02-30', to: 'none-known' } }, '13: no-such-day'],
    ['a period that ends before it begins', { period: { from: '2014', to: '2012' } }, '12: empty-period'],
    ['a field that is not known', { colour: 'red' }, '19: unknown-field'],
    ['a field that is missing', { state: undefined }, '2: missing'],
    ['a source that is not there', { sources: [{ source: 'nowhere' }] }, '18: unknown-source'],
    ['a value and a silence', { silence: 'unknown' }, '19: one-content'],
    ['half a character', { note: { language: 'es', text: 'a\uD800b' } }, '21: unsafe-text'],
    ['U+0000', { note: { language: 'es', text: 'a\0b' } }, '21: unsafe-text'],
  ])('%s', async (_, traits, fault) => {
    expect(await faults(json([said(traits)]), 'json')).toEqual([fault]);
  });

  it.each([
    ['what is no JSON', '{"statements": [}', ['1: bad-yaml']],
    ['a file that breaks off', '{"statements": [\n{"state": "AAA"', ['2: bad-yaml']],
    ['a key twice', '[{"state": "AAA",\n"state": "BBB"}]', ['2: bad-yaml']],
    ['no list of statements', '{"sources": []}', ['1: no-statements']],
    ['statements that are no list', '{"statements": {}}', ['1: no-statements']],
    ['a number', '7', ['1: wrong-type']],
    ['an empty file', '', ['1: wrong-type']],
    ['a field that is not known', '{"statements": [],\n"sauces": []}', ['2: unknown-field']],
    ['aliases, which can unfold without end', '{"a": &a [1], "statements": [*a]}', ['1: alias-not-allowed']],
    ['brackets without end', `{"statements": ${'['.repeat(200)}${']'.repeat(200)}}`, ['1: too-deep']],
  ])('%s', async (_, text, codes) => {
    expect(await faults(text, 'json')).toEqual(codes);
  });

  it('one id for two sources, or for one that the record has otherwise', async () => {
    const source = (address: string) => ({ id: 'decree', title: 'Decree', address });
    const two = [source('https://example.org/1'), source('https://example.org/2')];
    expect(await faults(json({ sources: two, statements: [] }), 'json')).toEqual(['9: twice-in-file']);
    const known = { id: 'gazette', title: 'Another', address: 'https://example.org/other' };
    expect(await faults(json({ sources: [known], statements: [] }), 'json')).toEqual(['4: recorded-otherwise']);
  });

  it('faults of several statements at once', async () => {
    const statements = [said({ state: 'XXX' }), said(), said({ question: 'ruel' })];
    expect((await faults(json(statements), 'json')).map((fault) => fault.split(' ')[1])).toEqual([
      'unknown-state',
      'unknown-question',
    ]);
  });
});
