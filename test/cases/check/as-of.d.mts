/** The oracle of the as-of cases, in the shape of the cases. */
export function runAsOf(asked: { statements: readonly object[]; query: object }): Record<string, unknown>;
