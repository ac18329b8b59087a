import { describe, expect, it } from 'vitest';
import { readAsked } from './asked.ts';
import { goalsText, numberText, reportText } from './print.ts';
import { atMost, below } from './workload.ts';

describe('the command line of the bench', () => {
  it('chooses workloads by name, and all where none is named', () => {
    expect(readAsked(['W5', 'w7', '--json'], ['w5', 'w7'])).toEqual({
      names: ['w5', 'w7'],
      full: false,
      peers: false,
      json: true,
      help: false,
    });
    expect(readAsked([], ['w5']).names).toEqual([]);
  });

  it('refuses a workload that there is not', () => {
    expect(() => readAsked(['w55'], ['w5'])).toThrow('no workload is called w55; there are w5');
    expect(() => readAsked(['--fast'], ['w5'])).toThrow('--fast');
  });
});

describe('a report for people', () => {
  it('shows three digits that count', () => {
    expect([0.0004567, 1.2345, 99.96, 1_234.5].map(numberText)).toEqual(['0.000457', '1.23', '100', '1,235']);
  });

  it('says which goals are met and which are not', () => {
    const report = {
      notes: [],
      rows: [
        { what: 'fast', value: 3, unit: 'ms', goal: below(3, 20, 'ms') },
        { what: 'slow', value: 30, unit: 'ms', against: { what: 'of the limit', ratio: 2 }, goal: atMost(2, 1, 'x') },
      ],
    } as const;
    expect(reportText('w0', 'Nothing', report).split('\n')).toEqual([
      'w0  Nothing',
      '  fast   3 ms                   met: under 20 ms',
      '  slow  30 ms  x2 of the limit  NOT MET: at most 1 x',
    ]);
    expect(goalsText([report])).toBe('1 of 2 goals met.');
  });
});
