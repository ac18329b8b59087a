/** Starts the bare server in a process of its own. */
import { fork } from 'node:child_process';
import { processorMsOf } from '../process-account.ts';
import type { BarePage } from './bare-server.ts';

export interface BareServer {
  readonly port: number;
  readonly processorMs: () => number | null;
  stop(): void;
}

export function startBare(page: BarePage): Promise<BareServer> {
  const child = fork(new URL('./bare-server.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the bare server ended with ${String(code)}`)));
    child.once('message', (port) =>
      resolve({
        port: Number(port),
        processorMs: () => processorMsOf(child.pid),
        stop: () => child.disconnect(),
      }),
    );
    child.send(page);
  });
}
