/** The map of the region: the hemisphere, or one tile for each state of a region that has no outlines. */
import { STATE_PATHS } from '../../charts/hemisphere.ts';
import { hemisphereMap, tileMap, type StateMark } from '../../charts/map.ts';
import { Svg } from './svg.tsx';

/** A state's place in a map of tiles, from 0. */
export interface TilePlace {
  readonly row: number;
  readonly col: number;
}
/** By state code; a state without a place stands in the order given. */
export type Tiles = ReadonlyMap<string, TilePlace>;

const COLUMNS = 6;

export function RegionMap({
  marks,
  tiles,
  label,
}: {
  marks: Readonly<Record<string, StateMark>>;
  tiles: Tiles;
  label: string;
}) {
  const entries = Object.entries(marks);
  if (entries.every(([code]) => code in STATE_PATHS)) return <Svg svg={hemisphereMap({ states: marks, label })} />;
  const states = entries.map(([code, mark], index) => ({
    ...mark,
    code,
    ...(tiles.get(code) ?? { row: Math.floor(index / COLUMNS), col: index % COLUMNS }),
  }));
  return <Svg svg={tileMap({ states, label })} />;
}
