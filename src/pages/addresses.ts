/**
 * The addresses of Farol's pages, declared once. They are readable and last: a page's address is `/<language>/<path>`,
 * the same path in each language; the state is its code in small letters (`/es/states/bra`).
 */
import type { StateCode } from '../core/basics/ids.ts';
import type { Frame } from './frame.ts';

/** The path of each page, after the language and without a slash in front. */
export const paths = {
  home: '',
  states: 'states',
  state: (code: StateCode) => `states/${code.toLowerCase()}`,
  stateLaw: (code: StateCode) => `states/${code.toLowerCase()}/law`,
  topics: 'topics',
  topic: (topic: string) => `topics/${topic}`,
  question: (question: string) => `questions/${question}`,
  laws: 'laws',
  tryLaws: 'laws/try',
  lawsRoute: 'laws/route',
  compareLaws: 'laws/compare',
  lawForms: 'laws/forms',
  lawForm: (form: string) => `laws/forms/${form}`,
  lawMinimum: 'laws/minimum',
  meetings: 'meetings',
  meeting: (meeting: string) => `meetings/${meeting}`,
  instruments: 'instruments',
  instrument: (instrument: string) => `instruments/${instrument}`,
  plans: 'plan',
  plan: (plan: string) => `plan/${plan}`,
  sources: 'sources',
  source: (source: string) => `sources/${source}`,
  statement: (statement: string) => `statements/${statement}`,
  about: 'data',
  /** The comparative report, to take away. */
  report: 'report',
} as const;

/** The table of a page, to take away: the page's path with `.csv` behind it. */
export function csvPath(path: string): string {
  return `${path}.csv`;
}

/**
 * The address of a page in the reader's language. The two dates stay with the reader from page to page, if asked for;
 * `params` are the page's own.
 */
export function href(frame: Frame, path: string, params: Readonly<Record<string, string>> = {}, fragment = ''): string {
  const dates = Object.fromEntries(Object.entries(frame.query).filter(([name]) => name === 'on' || name === 'known'));
  return address(frame.language, path, { ...params, ...dates }) + (fragment && `#${fragment}`);
}

/** An address from its parts, the parameters in the order given. */
export function address(language: string, path: string, params: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(params).toString();
  return `/${language}${path && `/${path}`}${query && `?${query}`}`;
}
