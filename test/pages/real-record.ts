/** The shipped content as a record, each statement recorded in its turn: for pages that tell of real meetings and treaties. */
import { fileURLToPath } from 'node:url';
import { readContentFolder } from '../../src/app/content-files/read-content-folder.ts';
import type { PlainDate } from '../../src/core/basics/plain-date.ts';
import { foldCube } from '../../src/core/compare/fold.ts';
import type { Cube } from '../../src/core/compare/cube.ts';
import { catalogOf, type Catalog } from '../../src/core/content/catalog.ts';
import { PUBLIC } from '../../src/core/record/audience.ts';

export interface RealRecord {
  readonly catalog: Catalog;
  readonly cubeOn: (on: string) => Cube;
}

/** Throws where the shipped content has a fault. */
export async function realRecord(): Promise<RealRecord> {
  const content = await readContentFolder(fileURLToPath(new URL('../../content', import.meta.url)));
  if (!content.ok) throw new Error(JSON.stringify(content.problems.slice(0, 3)));
  const statements = content.value.statements.map((statement, index) => ({
    ...statement,
    sequence: index + 1,
    recordedAt: '2026-11-24T10:00:00Z',
  }));
  return {
    catalog: catalogOf(content.value.items),
    cubeOn: (on) => foldCube({ viewer: PUBLIC, on: on as PlainDate, sequence: statements.length }, statements),
  };
}
