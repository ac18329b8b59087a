import type { Problem } from '../core/basics/problem.ts';

/** Content, an import or a setting was refused: all its faults, and nothing was written. */
export class ContentRefused extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      `${problems.length} faults: ${problems
        .slice(0, 3)
        .map((p) => `${p.path.join('.')} ${p.code}`)
        .join('; ')}`,
    );
    this.problems = problems;
  }
}
