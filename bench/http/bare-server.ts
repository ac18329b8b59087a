/**
 * The limit of a page from a Node process: `node:http` and one compressed page in memory, or word that it is unchanged.
 * Started by `startBare` in a process of its own.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server is told to serve. */
export interface BarePage {
  readonly etag: string;
  readonly gzipped: string;
}

process.once('message', ({ etag, gzipped }: BarePage) => {
  const body = Buffer.from(gzipped, 'base64');
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'gzip',
    'content-length': body.length,
    etag,
  };
  const server = createServer((request, response) => {
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag }).end();
      return;
    }
    response.writeHead(200, headers).end(body);
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
});
process.once('disconnect', () => process.exit());
