import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../core/basics/language.ts';
import type { Catalog } from '../core/content/catalog.ts';
import type { CodeList } from '../core/content/code-list.ts';
import { codeLabel, codeShort } from './names.ts';

const CONSENT: CodeList = {
  id: 'consent-rule',
  open: true,
  name: { en: 'Consent', es: 'Consentimiento', pt: 'Consentimento', fr: 'Consentement' },
  codes: [
    {
      id: 'mitigating',
      labels: {
        en: 'Consent may reduce the penalty',
        es: 'El consentimiento puede reducir la pena',
        pt: 'O consentimento pode reduzir a pena',
        fr: 'Le consentement peut réduire la peine',
      },
      short: {
        en: 'May reduce penalty',
        es: 'Puede reducir la pena',
        pt: 'Pode reduzir a pena',
        fr: 'Peut réduire la peine',
      },
    },
    { id: 'other', labels: { en: 'Other', es: 'Otra', pt: 'Outra', fr: 'Autre' } },
  ],
};
const CATALOG = { codeLists: new Map([[CONSENT.id, CONSENT]]) } as unknown as Catalog;

const inCells = (list: string, code: string): readonly string[] =>
  LANGUAGES.map((language) => codeShort(list, code, CATALOG, language));

describe('a code in a cell', () => {
  it('is said in its few words, in the reader’s language', () => {
    expect(inCells('consent-rule', 'mitigating')).toEqual([
      'May reduce penalty',
      'Puede reducir la pena',
      'Pode reduzir a pena',
      'Peut réduire la peine',
    ]);
  });

  it('is said by its label where it has no few words', () => {
    expect(inCells('consent-rule', 'other')).toEqual(['Other', 'Otra', 'Outra', 'Autre']);
  });

  it('is named by itself where its list does not know it, or there is no such list', () => {
    expect(inCells('consent-rule', 'unheard-of')).toEqual(Array(4).fill('unheard-of'));
    expect(inCells('no-list', 'unheard-of')).toEqual(Array(4).fill('unheard-of'));
  });

  it('leaves the label whole', () => {
    expect(codeLabel('consent-rule', 'mitigating', CATALOG, 'en')).toBe('Consent may reduce the penalty');
  });
});
