/** What a route is: its address, who may call it, and what it answers. All routes stand in one table. */
import type { Farol } from '../app/farol.ts';
import type { PlainDate } from '../core/basics/plain-date.ts';
import type { Problem } from '../core/basics/problem.ts';
import type { Catalog } from '../core/content/catalog.ts';
import type { Cube } from '../core/compare/cube.ts';
import type { Viewer } from '../core/record/audience.ts';
import type { Frame } from '../pages/frame.ts';

/** The roles that callers have. Whoever has not signed in is a reader. */
export const ROLES = ['reader'] as const;
export type Role = (typeof ROLES)[number];

/** What a page is made from. */
export interface PageRequest {
  readonly farol: Farol;
  readonly viewer: Viewer;
  readonly frame: Frame;
  readonly cube: Cube;
  readonly catalog: Catalog;
  readonly today: PlainDate;
  /** The parts of the address that the route names (`:state`), decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

export type Answer =
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'csv'; readonly name: string; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

export interface Route {
  /** After the language: `states/:state`. */
  readonly path: string;
  readonly mayCall: readonly Role[];
  /** The parameters that may be given several times: a list, its values with commas between. Of others the first counts. */
  readonly lists?: readonly string[];
  answer(request: PageRequest): Answer | Promise<Answer>;
}

export const EVERYBODY: readonly Role[] = ROLES;

export const NOT_FOUND: Answer = { kind: 'not-found' };

export function page(html: string): Answer {
  return { kind: 'page', html };
}

/** A table named after what it shows and the day it shows it on. */
export function csv(name: string, text: string, on: PlainDate): Answer {
  return { kind: 'csv', name: `farol-${name}-${on}`, text };
}

/** The last part of an address: the page's id, or its table where `.csv` stands behind it. */
export function tabled(part: string | undefined): { readonly id: string; readonly csv: boolean } {
  const text = part ?? '';
  return text.endsWith('.csv') ? { id: text.slice(0, -4), csv: true } : { id: text, csv: false };
}
