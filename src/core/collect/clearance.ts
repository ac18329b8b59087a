/** The chain by which a state clears its answers before it submits them; each state sets its own. */
export const CLEARANCE_STEPS = ['ministry', 'coordinator', 'foreign-ministry', 'permanent-mission'] as const;
export type ClearanceStep = (typeof CLEARANCE_STEPS)[number];

/** A step that somebody cleared. */
export interface Cleared {
  readonly step: ClearanceStep;
  /** An opaque id of a person. */
  readonly by: string;
  readonly at: string;
  /** The note verbale or letter that says so, where there is one. */
  readonly note: string | null;
}

/** The steps of a chain that are not cleared yet, in order: the first is the next. */
export function stepsLeft(chain: readonly ClearanceStep[], cleared: readonly Cleared[]): readonly ClearanceStep[] {
  return chain.filter((step) => !cleared.some((each) => each.step === step));
}

/** A chain in the order of the steps, each once. */
export function chainOf(steps: readonly string[]): readonly ClearanceStep[] {
  return CLEARANCE_STEPS.filter((step) => steps.includes(step));
}
