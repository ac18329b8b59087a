/** In law or in practice: always two answers, so each says which it is. */
import type { Basis } from '../../core/basics/ids.ts';
import type { Language } from '../../core/basics/language.ts';
import { basisName } from '../../words/names.ts';

export function BasisTag({ basis, language }: { basis: Basis; language: Language }) {
  return <span class={`tag ${basis}`}>{basisName(basis, language)}</span>;
}
