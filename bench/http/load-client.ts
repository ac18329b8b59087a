/**
 * A bounded load of HTTP requests over connections that stay open: each client sends its next request when the answer to
 * the last one is whole. It speaks on plain sockets, because Node's own client would be slower than what it measures.
 */
import { connect } from 'node:net';
import { WrongResult } from '../workload.ts';
import { percentile } from '../measure.ts';

export interface Load {
  readonly port: number;
  readonly clients: number;
  /** In all, over all clients. */
  readonly requests: number;
  /** No new request is sent after this time. */
  readonly mostMs: number;
  /** The address of the nth request. */
  readonly path: (n: number) => string;
  readonly headers: Readonly<Record<string, string>>;
  /** The processor time that the server used so far, ms. */
  readonly processorMs?: () => number | null;
  /** What every answer must be; the length of its body only where it is known. */
  readonly expect: { readonly status: number; readonly bytes?: number };
}

export interface Answered {
  readonly requests: number;
  /** What the server used for each request, µs, where its account was given. */
  readonly processorUs: number | null;
  readonly perSecond: number;
  /** The times of single requests, ms. */
  readonly p50: number;
  readonly p99: number;
}

/** Runs the load. Throws `WrongResult` at the first answer that is not what was expected. */
export async function runLoad(load: Load): Promise<Answered> {
  const times: number[] = [];
  let sent = 0;
  const usedBefore = load.processorMs?.() ?? NaN;
  const began = performance.now();
  const next = () => (sent < load.requests && performance.now() - began < load.mostMs ? load.path(sent++) : null);
  await Promise.all(Array.from({ length: load.clients }, () => runClient(load, next, times)));
  const ms = performance.now() - began;
  const used = (load.processorMs?.() ?? NaN) - usedBefore;
  return {
    requests: times.length,
    processorUs: Number.isNaN(used) ? null : (used / times.length) * 1_000,
    perSecond: (times.length / ms) * 1_000,
    p50: percentile(times, 50),
    p99: percentile(times, 99),
  };
}

const ANSWER_LIMIT_MS = 30_000;

function runClient(load: Load, next: () => string | null, times: number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port: load.port, host: '127.0.0.1', noDelay: true });
    const answer = new AnswerReader();
    let sentAt = 0;
    const fail = (error: Error) => {
      socket.destroy();
      reject(error);
    };
    const ask = () => {
      const path = next();
      if (path === null) {
        socket.destroy();
        resolve();
        return;
      }
      sentAt = performance.now();
      socket.write(requestText(load, path), 'latin1');
    };
    socket.setTimeout(ANSWER_LIMIT_MS, () => fail(new Error(`no answer within ${ANSWER_LIMIT_MS} ms`)));
    socket.once('connect', ask);
    socket.once('error', fail);
    socket.once('end', () => fail(new Error('the server closed the connection')));
    socket.on('data', (chunk: Buffer) => {
      const read = answer.read(chunk);
      if (read === null) return;
      times.push(performance.now() - sentAt);
      const fault = faultOf(read, load.expect);
      if (fault === null) ask();
      else fail(new WrongResult(fault));
    });
  });
}

function requestText({ port, headers }: Load, path: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${lines.join('')}\r\n`;
}

interface ReadAnswer {
  readonly status: number;
  /** Of the body as sent; `null` where it came in chunks. */
  readonly bytes: number | null;
}

function faultOf({ status, bytes }: ReadAnswer, expect: Load['expect']): string | null {
  if (status !== expect.status) return `the server answered ${status}, not ${expect.status}`;
  if (expect.bytes === undefined || bytes === expect.bytes) return null;
  return `the server sent ${String(bytes)} bytes, not ${expect.bytes}`;
}

/** Reads one answer after the other from the chunks of a connection. */
export class AnswerReader {
  #held: Buffer = Buffer.alloc(0);

  /** The answer, once it is whole. At most one is under way. */
  read(chunk: Buffer): ReadAnswer | null {
    this.#held = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    const head = this.#held.indexOf('\r\n\r\n');
    if (head === -1) return null;
    const text = this.#held.toString('latin1', 0, head);
    const status = Number(text.slice(9, 12));
    const length = /\r\ncontent-length: *(\d+)/i.exec(text)?.[1];
    const bytes = status === 304 || status === 204 ? 0 : length === undefined ? null : Number(length);
    const whole = bytes === null ? this.#held.subarray(-5).equals(LAST_CHUNK) : this.#held.length >= head + 4 + bytes;
    if (!whole) return null;
    this.#held = Buffer.alloc(0);
    return { status, bytes };
  }
}

const LAST_CHUNK = Buffer.from('0\r\n\r\n');
