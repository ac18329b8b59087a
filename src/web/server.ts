/** Opens the port and serves until it is closed. */
import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import type { Farol } from '../app/farol.ts';
import type { Assets } from '../pages/assets.ts';
import { makeApp } from './app.ts';

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
  const { port } = farol.settings;
  return new Promise((resolve, reject) => {
    const server = serve({
      fetch: makeApp(farol, assets).fetch,
      port,
      serverOptions: { requestTimeout: REQUEST_TIMEOUT_MS, headersTimeout: HEADERS_TIMEOUT_MS },
    });
    server.once('error', reject);
    server.once('listening', () =>
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeIdleConnections' in server) server.closeIdleConnections();
          }),
      }),
    );
  });
}
