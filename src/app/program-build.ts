/** From which sources this program was bundled. */

/** Put in its place by `scripts/build.mjs`. */
declare const FAROL_BUILD: string;

/**
 * A hash of Farol's sources and of the packages that they use: the same for programs that do the same. `null` where Farol
 * runs from its sources, which may change from one moment to the next.
 */
export const PROGRAM_BUILD: string | null = typeof FAROL_BUILD === 'undefined' ? null : FAROL_BUILD;
