/** `farol law`, as it is called: the known contrasts of the shipped laws, what is told with an answer, and wrong calls. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFarolCommand, type FarolCommand } from './farol-command.ts';

let farol: FarolCommand;
let data: string;

beforeAll(async () => {
  farol = await makeFarolCommand();
  data = farol.loaded();
});
afterAll(() => farol.remove());

const FACTS = {
  acts: ['recruit'],
  means: ['coercion'],
  purposes: ['forced-labour'],
  age: 30,
  consent: 'none',
  movement: 'internal',
};

interface Applied {
  readonly answer: string;
  readonly offences: readonly {
    readonly id: string;
    readonly answer: string;
    readonly elements: readonly {
      readonly element: string;
      readonly answer: string;
      readonly why: string;
      readonly provision: string | null;
      readonly confidence: string | null;
    }[];
  }[];
  readonly listKnownWhole: boolean;
}

const law = (...args: readonly string[]) => farol.at(data, ['law', ...args]);

async function json<T>(...args: readonly string[]): Promise<T> {
  const ended = await law(...args, '--json');
  expect([ended.code, ended.err]).toEqual([0, '']);
  return JSON.parse(ended.out) as T;
}

const apply = (state: string, on: string, facts: object = {}) =>
  json<Applied>('apply', '--state', state, '--on', on, '--facts', JSON.stringify({ ...FACTS, ...facts }));

describe('farol law apply', () => {
  it('runs the law of the day: Brazil before and after Law 13.344', async () => {
    const [before, after] = await Promise.all([apply('BRA', '2015-06-01'), apply('bra', '2017-01-01')]);
    expect([before.answer, after.answer]).toEqual(['no', 'yes']);
    // Penal Code, arts. 231 and 231-A: sexual exploitation and no other.
    expect(before.offences.map(({ id, answer }) => [id, answer])).toEqual([
      ['bra-231a', 'no'],
      ['bra-trafficking', 'no'],
    ]);
    expect(after.offences[0]?.elements.map(({ element }) => element)).toEqual([
      'in-force',
      'act',
      'means',
      'purpose',
      'consent',
      'movement',
    ]);
    expect(after.offences[0]?.elements[3]).toEqual({
      element: 'purpose',
      answer: 'yes',
      why: 'the law names forced labour or services',
      provision: 'Law 13.344, Penal Code art. 149-A',
      confidence: 'sourced',
      reason: 'named',
      unread: [],
    });
    expect(after.listKnownWhole).toBe(false);
  });

  it('asks for a means against an adult in Argentina before Law 26.842, and not after it', async () => {
    const adult = { means: [], consent: 'given' };
    expect((await apply('ARG', '2012-06-01', adult)).answer).toBe('no');
    expect((await apply('ARG', '2013-06-01', adult)).answer).toBe('yes');
  });

  it('does not say no of a state of which no offence is encoded', async () => {
    expect(await apply('SUR', '2014-12-04')).toMatchObject({ answer: 'not-established', offences: [], speaker: null });
  });

  it('takes a law’s own terms', async () => {
    const found = await apply('BRA', '2015-06-01', { acts: ['nat:invite'] });
    expect(found.answer).toBe('no');
  });

  it('reads in the terminal’s language, and says that it is no legal advice', async () => {
    const facts = JSON.stringify(FACTS);
    const call = ['law', 'apply', '--state', 'BRA', '--on', '2015-06-01', '--facts', facts];
    const ended = await farol.at(data, call, { env: { FAROL_LANG: 'pt' } });
    expect(ended.code).toBe(0);
    expect(ended.out).toContain('Resposta: Não');
    expect(ended.out).toContain('Não se sabe se a lista de crimes está completa.');
    expect(ended.out).toContain('Comparação de textos, não orientação jurídica.');
  });
});

interface Parted {
  readonly patterns: number;
  readonly differing: number;
  readonly partings: readonly { readonly a: string; readonly b: string; readonly patterns: number }[];
}

describe('farol law diff, minimum and route', () => {
  it('tells exactly where two states part, and what a reform changed', async () => {
    const states = await json<Parted>('diff', 'BRA', 'ARG', '--on', '2017-01-01');
    expect(states.partings.reduce((sum, { patterns }) => sum + patterns, 0)).toBe(states.differing);
    const reform = await law('diff', 'ARG', '--on', '2012-06-01', '--and', '2013-06-01');
    expect(reform.out).toMatch(/1 June 2012: none of the offences encoded; 1 June 2013: an offence/);
    expect(reform.out).toContain('– adults; no means');
    const same = await json<Parted>('diff', 'ARG', 'ARG', '--on', '2013-06-01');
    expect([same.differing, same.partings]).toEqual([0, []]);
  });

  it('holds a state against the Protocol, element by element', async () => {
    const found = await json<{ elements: { element: string; result: string }[] }>(
      'minimum',
      '--state',
      'USA',
      '--on',
      '2014-12-04',
    );
    // 18 U.S.C. 1591: no means are needed against a child, for commercial sex only.
    expect(found.elements.find(({ element }) => element === 'children')).toMatchObject({ result: 'short' });
  });

  it('tells the facts stop by stop, and in all together', async () => {
    const route = ['--origin', 'HND', '--transit', 'GTM,MEX', '--destination', 'USA', '--on', '2014-12-04'];
    const found = await json<{ answer: string; stops: (Applied & { state: string })[] }>(
      'route',
      ...route,
      '--facts',
      JSON.stringify(FACTS),
    );
    expect(found.stops.map(({ state }) => state)).toEqual(['HND', 'GTM', 'MEX', 'USA']);
    expect(found.answer).toBe('not-established');
  });
});

describe('a wrong call', () => {
  const facts = JSON.stringify(FACTS);
  it.each([
    [['apply', '--state', 'BRX', '--facts', facts], 1, '“BRX” is not the code of a member state. There are: BRA, BRB.'],
    [['apply', '--state', 'BRA', '--facts', '{'], 1, 'The facts are not JSON.'],
    [
      ['apply', '--state', 'BRA', '--facts', '{"acts":["recrut"]}'],
      1,
      '“recrut” is not a known code. Near to it: recruit',
    ],
    [['apply', '--state', 'BRA', '--facts', '{"acts":["recruit"]}'], 1, 'movement: Say whether the person was moved'],
    [['apply', '--state', 'BRA', '--facts', facts, '--on', '2015-02-30'], 2, '“2015-02-30” is not a day that exists.'],
    [['apply', '--state', 'BRA'], 2, '--facts is needed.'],
    [['apply', '--state', 'BRA', '--facts', facts, '--and', '2015-01-01'], 2, 'not understood: --and'],
    [['diff', 'ARG'], 2, 'farol law diff needs two sides'],
    [['diff', 'ARG', '--and', '2013-06-01'], 2, '--on is needed.'],
    [['diff', 'ARG', 'BRA', 'CHL'], 2, 'not understood: CHL'],
    [['route', '--origin', 'HND', '--facts', facts], 2, '--destination is needed.'],
    [['weigh'], 2, '“weigh” is not something that farol law can do. It can: apply, diff, minimum, route.'],
  ])('%j ends with %d', async (args, code, words) => {
    const ended = await law(...args);
    expect([ended.code, ended.out]).toEqual([code, '']);
    expect(ended.err).toContain(words);
  });
});
