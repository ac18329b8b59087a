/** A page as it is sent: plain or compressed, or word that it has not changed. Made once, sent many times. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Headers } from './security-headers.ts';

/** One way of sending a page. */
export interface Sent {
  readonly status: 200 | 304;
  readonly headers: Headers;
  /** The same, name and value in turn, as `node:http` takes them fastest; with what every answer carries. */
  readonly headerList: readonly string[];
  readonly body: Uint8Array<ArrayBuffer> | null;
}

export interface KeptPage {
  readonly etag: string;
  readonly plain: Sent;
  readonly gzipped: Sent;
  readonly unchanged: Sent;
}

const compress = promisify(gzip);

/** Compressed beside the process's own thread, so that others are answered meanwhile. */
export async function keptPage(html: string, everyAnswer: Headers): Promise<KeptPage> {
  const body = new TextEncoder().encode(html);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const always = { etag, 'cache-control': 'no-cache', vary: 'Accept-Encoding' };
  const sent = (status: Sent['status'], own: Headers, bytes: Sent['body']): Sent => {
    const headers: Headers = { ...always, ...own, ...(bytes === null ? {} : { 'content-length': `${bytes.length}` }) };
    return { status, headers, headerList: Object.entries({ ...headers, ...everyAnswer }).flat(), body: bytes };
  };
  const type = { 'content-type': 'text/html; charset=utf-8' };
  return {
    etag,
    plain: sent(200, type, body),
    gzipped: sent(200, { ...type, 'content-encoding': 'gzip' }, Uint8Array.from(await compress(body, { level: 6 }))),
    unchanged: sent(304, {}, null),
  };
}

/** Which way to send it, by what the browser has already and what it can read. */
export function wayToSend(page: KeptPage, ifNoneMatch: string | undefined, acceptEncoding: string | undefined): Sent {
  if (ifNoneMatch?.includes(page.etag)) return page.unchanged;
  return acceptEncoding !== undefined && /\bgzip\b/.test(acceptEncoding) ? page.gzipped : page.plain;
}

/** What it holds in memory, in bytes. */
export function sizeOf(page: KeptPage): number {
  return (page.plain.body?.length ?? 0) + (page.gzipped.body?.length ?? 0);
}
