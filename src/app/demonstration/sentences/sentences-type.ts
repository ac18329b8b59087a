/** The sentences of one language. `{state}` stands for the name of the state. */
export interface Sentences {
  /** Of each topic (1 mechanisms, 2 exploitation, 3 protection), sentences that make a narrative in any order. */
  readonly narratives: Readonly<Record<1 | 2 | 3, readonly string[]>>;
  /** A detail beside a choice. */
  readonly details: readonly string[];
  readonly measures: readonly string[];
  readonly agreements: readonly string[];
  readonly penalties: readonly string[];
  /** Short texts for the cells of a table. */
  readonly cells: readonly string[];
  readonly units: readonly string[];
  /** What a figure counts, where it is not what was asked. */
  readonly definitions: readonly string[];
  readonly notes: readonly string[];
  readonly corrections: readonly string[];
  readonly withdrawals: readonly string[];
  /** The offices, councils and plans of a state, as many as it may name. */
  readonly mechanisms: readonly string[];
  readonly plan: string;
  readonly ministry: string;
  /** `{number}` and `{state}`. */
  readonly law: string;
  /** `{number}`. */
  readonly article: string;
  /** The title of an agreement; `{number}`. */
  readonly agreement: string;
  readonly agreementType: string;
  /** The name of a report; `{year}`. */
  readonly report: string;
}
