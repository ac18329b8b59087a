/** An import before it is parsed: what was written, and where in the file it stands. */
import type { Problem } from '../../core/basics/problem.ts';
import type { StatementsFile } from '../content-files/file-kinds.ts';
import type { Place } from '../content-files/yaml-text.ts';

/** A statement or a source as it was written, before it is parsed. */
export interface Raw {
  readonly tree: unknown;
  readonly place: (path: Problem['path']) => Place;
}

/** The whole file; `defaults` hold for each of its statements. */
export interface RawImport {
  readonly sources: readonly Raw[];
  readonly statements: readonly Raw[];
  readonly defaults: StatementsFile['defaults'];
}
