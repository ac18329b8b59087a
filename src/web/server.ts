/** Opens the port and serves until it is closed. */
import { getRequestListener } from '@hono/node-server';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Farol } from '../app/farol.ts';
import type { Assets } from '../pages/assets.ts';
import { makeApp, standingOf } from './app.ts';
import { openPageCache } from './page-cache.ts';
import { quickAnswers } from './quick-answers.ts';

export interface RunningServer {
  readonly port: number;
  /** Takes no new requests, and waits for those under way. */
  close(): Promise<void>;
}

/** How long a client may take to send a request. Slow ones are let go, so that none can hold the server. */
const REQUEST_TIMEOUT_MS = 30_000;
const HEADERS_TIMEOUT_MS = 15_000;

/** Throws Node's own error (`EADDRINUSE`, `EACCES`) where the port cannot be had. */
export function startServer(farol: Farol, assets: Assets): Promise<RunningServer> {
  const cache = openPageCache();
  const listener = getRequestListener(makeApp(farol, assets, { cache }).fetch);
  const quick = quickAnswers({
    cache,
    standing: () => standingOf(farol),
    otherwise: (request, response) => void listener(request, response),
  });
  return new Promise((resolve, reject) => {
    const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: HEADERS_TIMEOUT_MS }, quick);
    server.listen(farol.settings.port);
    server.once('error', reject);
    server.once('listening', () =>
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeIdleConnections();
          }),
      }),
    );
  });
}
