/** Who is to act on an outcome or a part of a plan, and in which area, in words. */
import type { Language } from '../../core/basics/language.ts';
import type { Catalog } from '../../core/content/catalog.ts';
import { sayList } from '../../words/lists.ts';
import { codeLabel } from '../../words/names.ts';

const LIST = 'responsible';

/** Both are named: 'Both' alone says nothing. */
export function responsibleName(code: string | null, catalog: Catalog, language: Language): string | null {
  if (code === null) return null;
  const codes = code === 'both' ? ['member-states', 'gs-oas'] : [code];
  return sayList(
    codes.map((each) => codeLabel(LIST, each, catalog, language)),
    language,
  );
}

export function areaName(code: string | null, catalog: Catalog, language: Language): string | null {
  return code === null ? null : codeLabel('plan-area', code, catalog, language);
}
