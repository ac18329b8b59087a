/**
 * What a mark stands for, and the classes that draw it. Categories are taken in order, by meaning and not by size; memory
 * has the same hue in stripes; each silence has a ground of its own and none is a category.
 */

/** The five categories of an answer, in the order of the question's codes. */
export const CATEGORIES = [1, 2, 3, 4, 5] as const;
export type Category = (typeof CATEGORIES)[number];

/** How much is on record, from nothing (`l0`) to much (`l4`): the home map's light. */
export const LEVELS = ['l0', 'l1', 'l2', 'l3', 'l4'] as const;
export type Level = (typeof LEVELS)[number];

/** The ways in which there is no settled answer. `open` was read, and is lit. */
export const UNSETTLED = ['open', 'noans', 'unknown', 'na', 'declined', 'unread', 'date'] as const;
export type Unsettled = (typeof UNSETTLED)[number];

export type Mark = Category | Level | Unsettled;

const UNSETTLED_CLASS: Readonly<Record<Unsettled, { map: string; bar: string }>> = {
  open: { map: 'mo', bar: 'gopen' },
  noans: { map: 'mn', bar: 'gnone' },
  unknown: { map: 'md', bar: 'gdate' },
  na: { map: 'ma', bar: 'gna' },
  declined: { map: 'md', bar: 'gdate' },
  unread: { map: 'mu', bar: 'gunr' },
  date: { map: 'md', bar: 'gdate' },
};

/** The class of a state on a map. */
export function mapClass(mark: Mark, recalled: boolean): string {
  if (typeof mark === 'number') return `m${mark}${recalled ? 'r' : ''}`;
  return isUnsettled(mark) ? UNSETTLED_CLASS[mark].map : mark;
}

/** The class of a bar, a strip or a square. */
export function barClass(mark: Mark, recalled: boolean): string {
  if (typeof mark === 'number') return `m${mark}g${recalled ? 'r' : ''}`;
  return isUnsettled(mark) ? UNSETTLED_CLASS[mark].bar : `${mark}k`;
}

/** Dark enough for white letters. Stripes never are: they are half white. */
export function isDark(mark: Mark, recalled: boolean): boolean {
  return !recalled && (mark === 1 || mark === 2 || mark === 5 || mark === 'l0' || mark === 'l1');
}

/** An unlit mark that stands in a line of marks: a dash around it shows it on paper too. */
export function isUnsettled(mark: Mark): mark is Unsettled {
  return (UNSETTLED as readonly Mark[]).includes(mark);
}
