/** A page as Farol sends it, fetched once to be looked at before its speed is. */
import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { mustBe } from '../workload.ts';

export interface Fetched {
  readonly etag: string;
  /** The body as sent: compressed. */
  readonly gzipped: Buffer;
  readonly html: string;
}

/** Throws `WrongResult` where it is not a whole, compressed page that holds this text. */
export async function fetchPage(port: number, path: string, holding: string): Promise<Fetched> {
  const { status, headers, body } = await get(port, path);
  mustBe(status === 200, `${path} answered ${status}`);
  mustBe(headers['content-encoding'] === 'gzip', `${path} was not compressed`);
  const html = gunzipSync(body).toString('utf8');
  mustBe(html.trimEnd().endsWith('</html>') && html.includes(holding), `${path} is not the page with “${holding}”`);
  return { etag: String(headers['etag']), gzipped: body, html };
}

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** As sent: `fetch` would unpack it. */
function get(port: number, path: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.once('error', reject);
    asked.end();
  });
}
