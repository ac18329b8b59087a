/** The parameters of an address that tell facts. Several values of one stand with commas between. */
export const FACT_PARAMETERS = ['act', 'means', 'purpose', 'age', 'consent', 'movement'] as const;
export type FactParameter = (typeof FACT_PARAMETERS)[number];
