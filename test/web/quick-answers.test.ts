/** Kept pages from a real server: the same to the byte as the framework sends them, and never older than the record. */
import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadAssets } from '../../src/pages/assets.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { makeApp } from '../../src/web/app.ts';
import { startServer, type RunningServer } from '../../src/web/server.ts';
import { aNewStatement } from '../store/new-statement.ts';
import { openRealFarol, type RealFarol } from './real-farol.ts';

let real: RealFarol;
let server: RunningServer;
/** The store as another process has it open. */
let elsewhere: Store;

beforeAll(async () => {
  real = await openRealFarol();
  server = await startServer(real.farol, loadAssets());
  elsewhere = await openStore(real.farol.settings.storeUrl, { kind: 'real', mode: 'server' });
});
afterAll(async () => {
  await server.close();
  await elsewhere.close();
  await real.close();
});

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

type Sending = Readonly<Record<string, string>>;

function get(path: string, headers: Sending = {}, method = 'GET', body?: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const { date: _date, connection: _connection, ...rest } = response.headers as Record<string, string>;
        const { 'keep-alive': _alive, 'transfer-encoding': _coding, ...told } = rest;
        resolve({ status: response.statusCode ?? 0, headers: told, body: Buffer.concat(chunks) });
      });
    });
    asked.once('error', reject);
    asked.end(body);
  });
}

describe('a kept page', () => {
  it.each(['/en/states/arg', '/es/topics/2?on=2014-12-04', '/fr/states?known=3&on=2012-01-01'])(
    'at %s is what the framework made: status, headers and bytes, plain, compressed, unchanged and head only',
    async (path) => {
      const app = makeApp(real.farol, loadAssets());
      const { etag } = (await get(path)).headers;
      const ways: readonly (readonly [Sending, string])[] = [
        [{}, 'GET'],
        [{ 'accept-encoding': 'gzip, br' }, 'GET'],
        [{ 'if-none-match': etag ?? '' }, 'GET'],
        [{ 'if-none-match': `"other", ${etag}` }, 'GET'],
        [{ 'if-none-match': '"other"' }, 'GET'],
        [{}, 'HEAD'],
      ];
      for (const [headers, method] of ways) {
        const quick = await get(path, headers, method);
        const made = await app.request(path, { headers, method });
        expect([method, headers, quick.status, quick.headers]).toEqual([
          method,
          headers,
          made.status,
          Object.fromEntries(made.headers),
        ]);
        expect(quick.body.equals(Buffer.from(await made.arrayBuffer()))).toBe(true);
      }
    },
  );

  it('is never older than what another process recorded before it was asked for', async () => {
    const path = '/en/states/arg';
    await get(path);
    for (let n = 0; n < 30; n += 1) {
      const { numbers } = await elsewhere.write({ kind: 'system', id: 'elsewhere' }, (tx) =>
        Promise.resolve(tx.record([aNewStatement(`elsewhere-${n}`)])),
      );
      const pages = await Promise.all([get(path, { 'accept-encoding': 'gzip' }), get(path)]);
      const texts = [gunzipSync(pages[0].body).toString(), pages[1].body.toString()];
      for (const text of texts) expect(sequenceIn(text)).toBeGreaterThanOrEqual(numbers?.last ?? NaN);
    }
  });

  it('is asked for by its address letter for letter; other ways to write it lead to the same page', async () => {
    const path = '/pt/states/arg?on=2014-12-04';
    const page = await get(path);
    for (const other of [
      `${path}&utm=`,
      '/pt/states/%61rg?on=2014-12-04',
      '/pt/states/arg?on=2014-12-04&on=1999-01-01',
    ]) {
      const { status, body } = await get(other);
      expect([other, status, body.equals(page.body)]).toEqual([other, 200, true]);
    }
    expect((await get('/pt/states/arg?on=2013-12-04')).body.equals(page.body)).toBe(false);
  });

  it('is not what a form gets, and what is sent along with a request does no harm', async () => {
    const path = '/en/states/bra';
    await get(path);
    expect((await get(path, { 'content-type': 'application/json' }, 'POST')).status).toBe(404);
    const page = await get(path);
    const sending = { 'content-length': '70000' };
    expect((await get(path, sending, 'GET', 'x'.repeat(70_000))).body.equals(page.body)).toBe(true);
  });
});

/** The state of the record that a page says it was made from. */
function sequenceIn(html: string): number {
  const shown = /as known on [^,]*, record ([\d,]+)/.exec(html)?.[1] ?? '';
  return Number(shown.replaceAll(/\D/g, ''));
}
