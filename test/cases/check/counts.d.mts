/** The oracle of the counting cases, in the shape of the cases. */
export function runCounts(asked: { kind: string; [field: string]: unknown }): Record<string, unknown>;
