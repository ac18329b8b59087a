/**
 * Pages made once for a state of the record, and served again while it stands: the sequence is read at each request, so
 * nothing stale is ever served. Kept by bytes, the least recently used let go first.
 */
import { sizeOf, type KeptPage } from './kept-page.ts';

/** What a page depends on beside its address: the record's sequence and, where `on` is not asked for, the day. */
export interface Standing {
  readonly sequence: number;
  readonly today: string;
}

export interface PageCache {
  /** The page at an address with its parameters in order, if it is kept and still stands. */
  find(address: string, standing: Standing): KeptPage | undefined;
  keep(address: string, standing: Standing, page: KeptPage): void;
  /** Notes that a request target, letter for letter, was found to ask for this address. The last one is remembered. */
  noteAsked(target: string, address: string): void;
  /** The address that a request target was found to ask for, while its page is kept. */
  addressAsked(target: string): string | undefined;
}

interface Kept {
  readonly standing: Standing;
  readonly page: KeptPage;
  target: string | null;
}

/** About a hundred of the longest pages, plain and compressed. */
const LIMIT_BYTES = 16 * 1024 * 1024;

export function openPageCache(limitBytes: number = LIMIT_BYTES): PageCache {
  const pages = new Map<string, Kept>();
  const addresses = new Map<string, string>();
  let bytes = 0;
  const drop = (address: string): void => {
    const kept = pages.get(address);
    if (!kept) return;
    bytes -= sizeOf(kept.page);
    if (kept.target !== null) addresses.delete(kept.target);
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
    keep: (address, standing, page) => {
      drop(address);
      pages.set(address, { standing, page, target: null });
      bytes += sizeOf(page);
      for (const oldest of pages.keys()) {
        if (bytes <= limitBytes) break;
        drop(oldest);
      }
    },
    noteAsked: (target, address) => {
      const kept = pages.get(address);
      if (!kept || kept.target === target) return;
      if (kept.target !== null) addresses.delete(kept.target);
      kept.target = target;
      addresses.set(target, address);
    },
    addressAsked: (target) => addresses.get(target),
  };
}
