/** The states' places on a map of tiles, where their region has no outlines. */
import type { Catalog } from '../../core/content/catalog.ts';
import type { Tiles } from '../../pages/components/region-map.tsx';

export function tilesOf(catalog: Catalog): Tiles {
  return new Map([...catalog.states.values()].flatMap(({ code, tile }) => (tile ? [[code, tile] as const] : [])));
}
