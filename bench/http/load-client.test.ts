import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WrongResult } from '../workload.ts';
import { AnswerReader, runLoad, type Load } from './load-client.ts';

async function serving(listener: RequestListener): Promise<Load> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => server.closeAllConnections());
  onTestFinished(() => void server.close());
  return {
    port: (server.address() as AddressInfo).port,
    clients: 3,
    requests: 20,
    mostMs: 20_000,
    path: (n) => `/page/${n}`,
    headers: {},
    expect: { status: 200 },
  };
}

describe('a load', () => {
  it('asks for each address once, over as many connections as there are clients', async () => {
    const asked: string[] = [];
    const ports = new Set<number | undefined>();
    const load = await serving((request, response) => {
      asked.push(request.url ?? '');
      ports.add(request.socket.remotePort);
      response.end('a page');
    });
    const answered = await runLoad(load);
    expect(answered.requests).toBe(20);
    expect(asked.toSorted()).toEqual(Array.from({ length: 20 }, (_, n) => `/page/${n}`).sort());
    expect(ports.size).toBe(3);
    expect(answered.p50).toBeLessThanOrEqual(answered.p99);
  });

  it('sends nothing more when its time is over', async () => {
    const load = await serving((_, response) => response.end());
    expect((await runLoad({ ...load, mostMs: 0 })).requests).toBe(0);
  });

  it('an answer of another kind or length is a wrong result', async () => {
    const load = await serving((request, response) => {
      response.writeHead(request.url === '/page/7' ? 500 : 200).end('12345');
    });
    await expect(runLoad(load)).rejects.toThrow(WrongResult);
    await expect(runLoad({ ...load, path: () => '/', expect: { status: 200, bytes: 6 } })).rejects.toThrow(WrongResult);
  });
});

describe('an answer from a connection', () => {
  const read = (...chunks: string[]) => {
    const reader = new AnswerReader();
    return chunks.map((chunk) => reader.read(Buffer.from(chunk)));
  };

  it('is whole when its body is as long as it said', () => {
    expect(read('HTTP/1.1 200 OK\r\nContent-Le', 'ngth: 5\r\n\r\nab', 'cde')).toEqual([
      null,
      null,
      { status: 200, bytes: 5 },
    ]);
  });

  it('without a length is whole after its last chunk', () => {
    expect(read('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nab\r\n', '0\r\n\r\n')).toEqual([
      null,
      { status: 200, bytes: null },
    ]);
  });

  it('that nothing has changed has no body', () => {
    expect(read('HTTP/1.1 304 Not Modified\r\netag: "a"\r\n\r\n')).toEqual([{ status: 304, bytes: 0 }]);
  });
});
