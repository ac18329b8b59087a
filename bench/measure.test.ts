import { describe, expect, it } from 'vitest';
import { alternate, median, percentile, ratioOf } from './measure.ts';

describe('what is told of many times', () => {
  it('the 99th percentile of 200 times is the 198th, the median of five the third', () => {
    const times = Array.from({ length: 200 }, (_, n) => 200 - n);
    expect(percentile(times, 99)).toBe(198);
    expect(median([9, 1, 5, 7, 3])).toBe(5);
    expect(percentile([4], 99)).toBe(4);
    expect(median([])).toBeNaN();
  });

  it('a ratio is that of the rounds, not of the sums: one round that was disturbed does not count', () => {
    expect(ratioOf([2, 4, 400], [1, 2, 2])).toBe(2);
  });

  it('contenders run in turns, each once before it is timed', () => {
    const ran: string[] = [];
    const run = (name: string) => () => ran.push(name);
    const times = alternate({ a: run('a'), b: run('b') }, { rounds: 2, mostMs: 10_000 });
    expect(ran.join('')).toBe('ababab');
    expect([times.a.length, times.b.length]).toEqual([2, 2]);
  });

  it('no new round begins when the time is over', () => {
    const times = alternate({ a: () => undefined }, { rounds: 1_000, mostMs: 0 });
    expect(times.a).toHaveLength(1);
  });
});
