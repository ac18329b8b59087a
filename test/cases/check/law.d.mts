/** Types for the law oracle, which is plain JavaScript. A case and its definitions go in as their files have them. */
export function runApply(one: object, definitions: object): Record<string, unknown>;
export function runDiffer(one: object, definitions: object): Record<string, unknown>;
export function runMinimum(one: object, definitions: object): Record<string, unknown>;
