/**
 * Pages made once for a state of the record, and served again while it stands: the sequence is read at each request, so
 * nothing stale is ever served. Kept by bytes, the least recently used let go first.
 */
import { gzipSync } from 'node:zlib';

/** A page as it is sent. */
export interface KeptPage {
  readonly status: 200;
  readonly mediaType: string;
  readonly etag: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly gzipped: Uint8Array<ArrayBuffer>;
}

/** What a page depends on beside its address: the record's sequence and, where `on` is not asked for, the day. */
export interface Standing {
  readonly sequence: number;
  readonly today: string;
}

export interface PageCache {
  find(address: string, standing: Standing): KeptPage | undefined;
  keep(address: string, standing: Standing, mediaType: string, body: string, etag: string): KeptPage;
}

const LIMIT_BYTES = 48 * 1024 * 1024;

export function openPageCache(limitBytes: number = LIMIT_BYTES): PageCache {
  const pages = new Map<string, { readonly standing: Standing; readonly page: KeptPage }>();
  let bytes = 0;
  const drop = (address: string): void => {
    const kept = pages.get(address);
    if (!kept) return;
    bytes -= sizeOf(kept.page);
    pages.delete(address);
  };
  return {
    find: (address, standing) => {
      const kept = pages.get(address);
      if (!kept) return undefined;
      if (kept.standing.sequence !== standing.sequence || kept.standing.today !== standing.today) return undefined;
      pages.delete(address);
      pages.set(address, kept);
      return kept.page;
    },
    keep: (address, standing, mediaType, text, etag) => {
      const body = new TextEncoder().encode(text);
      const gzipped = Uint8Array.from(gzipSync(body, { level: 6 }));
      const page: KeptPage = { status: 200, mediaType, etag, body, gzipped };
      drop(address);
      pages.set(address, { standing, page });
      bytes += sizeOf(page);
      for (const oldest of pages.keys()) {
        if (bytes <= limitBytes) break;
        drop(oldest);
      }
      return page;
    },
  };
}

function sizeOf(page: KeptPage): number {
  return page.body.length + page.gzipped.length;
}
