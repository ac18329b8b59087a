import { describe, expect, it } from 'vitest';
import { encodedOf, termsOfCases } from '../../../../test/builders/law-case.ts';
import { readCases, type Case } from '../../../../test/cases/cases.ts';
import { dayFault } from '../../basics/plain-date.ts';
import { applyState } from './apply.ts';
import { checkFacts } from './facts.ts';

interface ApplyCase extends Case {
  readonly offences: readonly string[];
  readonly facts: unknown;
  readonly on: string;
  readonly expect: Record<string, unknown> & { readonly refused?: string };
}

const terms = termsOfCases();

/** What the case comes to, in its own words. */
function come({ offences, facts, on }: ApplyCase): object {
  const checked = checkFacts(facts, terms);
  const fault = dayFault(on);
  if (fault) return { refused: fault };
  if (checked.ok) return applyState(encodedOf(offences, on), checked.value, terms);
  const { code, params } = checked.problems[0]!;
  return { refused: code === 'unknown-code' ? `${code} ${params['code']}` : code };
}

describe('the law cases', () => {
  it.each(readCases<ApplyCase>('law-apply').map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(come(one)).toMatchObject(one.expect);
  });
});

describe('several offences side by side', () => {
  const facts = {
    acts: ['recruit'],
    means: ['deception'],
    purposes: ['slavery'],
    age: 30,
    consent: 'none',
    movement: 'none',
  };

  it('that are open and unread together are not established, with both causes', () => {
    const checked = checkFacts({ ...facts, purposes: ['forced-marriage'] }, terms);
    if (!checked.ok) throw new Error('impossible facts');
    const finding = (ids: readonly string[]) => applyState(encodedOf(ids, '2015-06-01'), checked.value, terms);
    expect(finding(['open-purposes'])).toMatchObject({ answer: 'open', causes: ['text'] });
    expect(finding(['open-purposes', 'purposes-unread'])).toMatchObject({
      answer: 'not-established',
      causes: ['text', 'unread'],
    });
    expect(finding(['model'])).toMatchObject({ answer: 'no', causes: [] });
  });
});
