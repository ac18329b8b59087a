/** What the first page on laws shows. */
import type { Said } from '../../core/basics/language.ts';
import type { SpeakerView } from '../components/fact-view.ts';
import type { DefinitionKind } from './definition-view.ts';

export interface LawsView {
  readonly finding: string;
  /** The reference source where no other is named with a law; `null` where there is none. */
  readonly reference: string | null;
  /** Of so many elements of a definition it is told whether they were read. */
  readonly elements: number;
  readonly groups: readonly { readonly name: string; readonly states: readonly LawLineView[] }[];
}

export interface LawLineView {
  readonly code: string;
  readonly name: string;
  /** The most that is on record: an offence in force, one that may be, a definition for policy, or nothing. */
  readonly kind: DefinitionKind | 'nothing';
  readonly speaker: SpeakerView | null;
  readonly laws: readonly LawNameView[];
}

export interface LawNameView {
  readonly name: Said;
  readonly kind: DefinitionKind;
  readonly since: string | null;
  /** Elements read, and of these told from memory. */
  readonly read: number;
  readonly recalled: number;
}
