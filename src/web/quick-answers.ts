/**
 * Pages that are kept, answered in front of the web framework: reading the record's sequence is then nearly all that such
 * a request costs. Whatever is not plainly such a request goes to the framework, as does a page that no longer stands.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { roleOfCaller } from './caller.ts';
import { wayToSend, type KeptPage } from './kept-page.ts';
import type { PageCache, Standing } from './page-cache.ts';

export interface Quick {
  readonly cache: PageCache;
  /** How things stand, read after the request came in. */
  readonly standing: () => Promise<Standing>;
  /** The framework, which answers everything. */
  readonly otherwise: RequestListener;
}

export function quickAnswers({ cache, standing, otherwise }: Quick): RequestListener {
  return (request, response) => {
    const address = isPlainReading(request) ? cache.addressAsked(request.url ?? '') : undefined;
    if (address === undefined) {
      otherwise(request, response);
      return;
    }
    const answer = (now: Standing): void => {
      const page = cache.find(address, now);
      if (page === undefined) otherwise(request, response);
      else send(request, response, page);
    };
    // Where the database does not answer, the framework finds that out too, and says so.
    standing().then(answer, () => otherwise(request, response));
  };
}

/** A reader asks for something and sends nothing. What is kept was made for readers. */
function isPlainReading({ method, headers }: IncomingMessage): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) return false;
  return roleOfCaller() === 'reader';
}

function send({ method, headers }: IncomingMessage, response: ServerResponse, page: KeptPage): void {
  const sent = wayToSend(page, headers['if-none-match'], headers['accept-encoding']);
  response.writeHead(sent.status, sent.headerList as string[]);
  response.end(method === 'HEAD' ? null : sent.body);
}
