/** Every counting case: distributions, sums, withheld cells and what can be worked out of them. */
import { describe, expect, it } from 'vitest';
import { answerCount, type CountCase } from '../builders/count-case.ts';
import { readCases } from './cases.ts';

describe('counting', () => {
  it.each(readCases<CountCase>('counts').map((each) => [each.id, each] as const))('%s', (_id, each) => {
    expect(answerCount(each), each.why).toMatchObject(each.expect);
  });
});
