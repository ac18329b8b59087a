import { describe, expect, it } from 'vitest';
import { aTerm, PROTOCOL_ACTS, PROTOCOL_MEANS, PROTOCOL_PURPOSES } from '../../../../test/builders/offence.ts';
import { isKnownTerm, listCovers, listOfActsOrMeans, makeTerms, type LawList } from './terms.ts';

const terms = makeTerms(
  {
    act: [...PROTOCOL_ACTS, 'take-part', 'other'],
    means: [...PROTOCOL_MEANS, 'intimidation', 'abuse-of-dependence', 'other'],
    purpose: [...PROTOCOL_PURPOSES, 'other'],
  },
  [
    aTerm('violence', 'means', { code: 'force', match: 'exact' }),
    aTerm('intimidation', 'means', { code: 'intimidation', match: 'exact' }, { code: 'threat', match: 'broader' }),
    aTerm(
      'dependence',
      'means',
      { code: 'abuse-of-dependence', match: 'exact' },
      { code: 'abuse-of-vulnerability', match: 'narrower' },
    ),
    aTerm('any', 'means', { code: 'threat', match: 'broader' }, { code: 'other', match: 'broader' }),
    aTerm('prenatal-brokering', 'purpose'),
  ],
);
const closed = (...codes: string[]): LawList => ({ codes, list: 'closed' });
const open = (...codes: string[]): LawList => ({ codes, list: 'open' });
const covers = (list: LawList | null, code: string) => listCovers(list, code, terms);

describe('what a list of a law covers', () => {
  it.each([
    ['a code that it names', closed('force'), 'force', 'yes'],
    ['a code that it does not name, the list closed', closed('force'), 'threat', 'no'],
    ['a code that it does not name, the list open', open('force'), 'threat', 'open'],
    [
      'a code that it does not name, the kind of list unread',
      { codes: ['force'], list: null },
      'threat',
      'not-established',
    ],
    ['a code that it names, the kind of list unread', { codes: ['force'], list: null }, 'force', 'yes'],
    ['any code of a list that was not read', null, 'force', 'not-established'],
    ['the code that a term means', closed('nat:violence'), 'force', 'yes'],
    ['the code inside a broader term', closed('nat:intimidation'), 'threat', 'yes'],
    ['the other code of the same term, on a line of its own', closed('nat:intimidation'), 'intimidation', 'yes'],
    ['a code of which a term covers a part', closed('nat:dependence'), 'abuse-of-vulnerability', 'open'],
    ['a term that fits no code, on both sides', closed('nat:prenatal-brokering'), 'nat:prenatal-brokering', 'yes'],
    ['a term that fits no code, on one side', closed('slavery'), 'nat:prenatal-brokering', 'no'],
    ['facts told by a term that means a code', closed('force'), 'nat:violence', 'yes'],
    ['facts told by a term wider than the code', closed('threat'), 'nat:intimidation', 'open'],
    ['facts told by a term narrower than the code', closed('abuse-of-vulnerability'), 'nat:dependence', 'open'],
    ['no other code through a shared term', closed('threat'), 'intimidation', 'no'],
  ] as const)('%s', (_, list, code, answer) => {
    expect(covers(list, code)).toBe(answer);
  });
});

describe('a list of acts or of means', () => {
  it('is closed unless it names other or any, by itself or through a term', () => {
    expect(listOfActsOrMeans({ codes: ['force'] }, terms)?.list).toBe('closed');
    expect(listOfActsOrMeans({ codes: ['force', 'other'] }, terms)?.list).toBe('open');
    expect(listOfActsOrMeans({ codes: ['any'] }, terms)?.list).toBe('open');
    expect(listOfActsOrMeans({ codes: ['nat:any'] }, terms)?.list).toBe('open');
    expect(listOfActsOrMeans(null, terms)).toBeNull();
  });
});

describe('codes of facts', () => {
  it('are those of the shared lists and the national terms, each of its kind; other is none', () => {
    expect(isKnownTerm('means', 'force', terms)).toBe(true);
    expect(isKnownTerm('act', 'force', terms)).toBe(false);
    expect(isKnownTerm('means', 'nat:violence', terms)).toBe(true);
    expect(isKnownTerm('purpose', 'nat:violence', terms)).toBe(false);
    expect(isKnownTerm('means', 'other', terms)).toBe(false);
    expect(isKnownTerm('means', 'nat:unheard-of', terms)).toBe(false);
  });
});
