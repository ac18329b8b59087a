/** A real server over the real content, and the pages of each kind that tests look at. */
import { afterAll, beforeAll } from 'vitest';
import { loadAssets } from '../../src/pages/assets.ts';
import { startServer, type RunningServer } from '../../src/web/server.ts';
import { openRealFarol, type RealFarol } from '../web/real-farol.ts';

/** Starts it before the first test of the enclosing describe, stops it after the last; answers its address inside tests. */
export function serveRealFarol(): () => string {
  let real: RealFarol | undefined;
  let server: RunningServer | undefined;
  beforeAll(async () => {
    real = await openRealFarol();
    server = await startServer(real.farol, loadAssets());
  });
  afterAll(async () => {
    await server?.close();
    await real?.close();
  });
  return () => {
    if (!server) throw new Error('the server runs only inside tests and hooks');
    return `http://127.0.0.1:${server.port}`;
  };
}
