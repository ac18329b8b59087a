/** What every page is given beside its own view: language, address, the two times, what exists. */
import type { Language } from '../core/basics/language.ts';
import type { PlainDate } from '../core/basics/plain-date.ts';
import type { Assets } from './assets.ts';

/** The parts of the main menu, in its order. */
export const MENU = ['states', 'topics', 'laws', 'instruments', 'plan', 'meetings', 'sources', 'about'] as const;
export type MenuPart = (typeof MENU)[number];

/** Under which day in the world, and by which state of the record, a page is read. */
export interface ReadAt {
  readonly on: PlainDate;
  /** The reader asked for a day; otherwise `on` is today. */
  readonly onAsked: boolean;
  /** The last sequence number that the page knows. */
  readonly sequence: number;
  /** The UTC day on which it was recorded; `null` while nothing is. */
  readonly recordedOn: PlainDate | null;
}

export interface Frame {
  readonly language: Language;
  /** The page's path after the language (`states/arg`), the same in all four languages. */
  readonly path: string;
  /** The parameters of the address as the reader gave them, `on` and `known` among them where asked for. */
  readonly query: Readonly<Record<string, string>>;
  /** `null` on pages that show no fact. */
  readonly readAt: ReadAt | null;
  readonly demonstration: boolean;
  /** The parts of the menu that exist here. */
  readonly menu: readonly MenuPart[];
  readonly assetPath: Assets['assetPath'];
}
