/** How much is on record about one state in some questions, on one day: counted by statement, each once. */
export interface Known {
  /** Values read in a source, values told from memory. */
  readonly sourced: number;
  readonly recalled: number;
  /** Parts of which it is not established whether they hold on the day. */
  readonly dateNotEstablished: number;
  /** The answers of the state itself, silences that it chose among them. */
  readonly own: number;
}

/** The facts on record: what is said, from a source or from memory, by whomever. */
export function factsIn({ sourced, recalled }: Known): number {
  return sourced + recalled;
}
