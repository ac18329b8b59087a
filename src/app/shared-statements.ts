/**
 * Each statement once in memory, however many cubes hold it. A cube of another day holds mostly the same statements, read
 * from the record again; without this each would keep copies of its own.
 */
import type { Statement } from '../core/record/statement.ts';

/** How many are looked after; those of a larger record beyond it are not shared, which costs memory and nothing else. */
const MOST = 50_000;

/** The statements that one circle of viewers is shown; what a viewer of another is shown may differ. */
export class SharedStatements {
  /** By number; what nothing holds any more goes by itself. */
  readonly #held = new Map<number, WeakRef<Statement>>();
  readonly #gone = new FinalizationRegistry<number>((sequence) => {
    if (this.#held.get(sequence)?.deref() === undefined) this.#held.delete(sequence);
  });
  readonly #most: number;

  constructor(most: number = MOST) {
    this.#most = most;
  }

  /** The same statements, those that are in memory already by the objects that are there. */
  of(statements: readonly Statement[]): readonly Statement[] {
    return statements.map((statement) => this.#one(statement));
  }

  #one(statement: Statement): Statement {
    const { sequence } = statement;
    const found = this.#held.get(sequence)?.deref();
    if (found !== undefined) return found;
    if (this.#held.size < this.#most) {
      this.#held.set(sequence, new WeakRef(statement));
      this.#gone.register(statement, sequence);
    }
    return statement;
  }
}
