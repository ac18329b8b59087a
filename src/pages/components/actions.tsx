/** What one can do with what the page shows: take the table away as CSV, and the page's own links. */
import type { Child } from 'hono/jsx';
import { say } from '../../words/messages.ts';
import { csvPath, href } from '../addresses.ts';
import type { Frame } from '../frame.ts';

/** The page's table as CSV, for the day and the state of the record that the page shows. */
export function CsvLink({ frame, params = {} }: { frame: Frame; params?: Readonly<Record<string, string>> }) {
  return <a href={href(frame, csvPath(frame.path), params)}>{say('pages_take_csv', frame.language)}</a>;
}

export function Actions({ children }: { children?: Child }) {
  return <p class="actions">{children}</p>;
}
