/** The catalog as the database holds it: read again only when content was recorded since. */
import {
  CATALOG_BODIES,
  catalogOf,
  type Catalog,
  type CatalogItem,
  type CatalogKind,
} from '../core/content/catalog.ts';
import { PUBLIC } from '../core/record/audience.ts';
import { latestContent, latestContentSequence, type ContentItem } from '../store/content-items.ts';
import type { Store } from '../store/store.ts';

export function openCatalog(store: Store): () => Promise<Catalog> {
  let held: { readonly sequence: number; readonly catalog: Catalog } | null = null;
  return () =>
    store.read(PUBLIC, async (tx) => {
      const sequence = await latestContentSequence(tx);
      if (held?.sequence !== sequence) {
        const items = await latestContent(tx, sequence);
        held = { sequence, catalog: catalogOf(items.map(catalogItem)) };
      }
      return held.catalog;
    });
}

/** A recorded item, parsed by the schema of its kind: a body that no longer fits is a fault of ours and is thrown. */
export function catalogItem({ kind, id, version, body }: ContentItem): CatalogItem {
  const schema = CATALOG_BODIES[kind as CatalogKind];
  return { kind, id, version, body: schema.parse(body) } as CatalogItem;
}
