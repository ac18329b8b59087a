/** The literal cases for the pure rules: one test per case, named by its id. What a case leaves out is free. */
import { readFileSync } from 'node:fs';

export interface Case {
  readonly id: string;
  readonly about: string;
  readonly why: string;
}

/** The cases of one file (`as-of`, `counts` ...), in the shape that the caller names. */
export function readCases<T extends Case>(file: string): readonly T[] {
  const text = readFileSync(new URL(`./${file}.json`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { cases: readonly T[] }).cases;
}
