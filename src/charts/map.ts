/**
 * A map with a mark for each state asked. It repeats its table: letters repeat the category, titles the table's words, and
 * nothing is on the map alone. Territories that are not member states, and states that were not asked, carry no colour.
 */
import { DISPUTED, OUTSIDE, STATE_PATHS, VIEW_BOX } from './hemisphere.ts';
import { LETTER_AT, TILE, TILE_COLUMNS, type Point, type TileColumn } from './map-places.ts';
import { isDark, mapClass, type Mark } from './mark.ts';
import { element, escapeXml, picture, together, type Markup } from './xml.ts';

/** How a state is shown. */
export interface StateMark {
  readonly mark: Mark;
  /** The category's letter, or a number; '' where the ground says it all. */
  readonly letter: string;
  readonly recalled: boolean;
  /** The table's words: 'Chile: the law is silent (from memory)'. */
  readonly title: string;
  readonly href?: string;
}

export interface HemisphereMap {
  /** By alpha-3 code. */
  readonly states: Readonly<Record<string, StateMark>>;
  /** The finding, and that the table says the same. */
  readonly label: string;
}

/**
 * The hemisphere as SVG. It stands on paper, or on night within `.night`, which the style sheet tells apart. Throws where a
 * state is not of the hemisphere: an invented region has no map (`tileMap`).
 */
export function hemisphereMap({ states, label }: HemisphereMap): string {
  const foreign = Object.keys(states).filter((code) => !(code in STATE_PATHS));
  if (foreign.length > 0) throw new Error(`not on the map of the hemisphere: ${foreign.join(', ')}`);
  const tiled = new Set(TILE_COLUMNS.flatMap((column) => Object.keys(column.places)));
  const onLand = Object.keys(STATE_PATHS).filter((code) => !tiled.has(code));
  return drawing(
    Object.values(states),
    VIEW_BOX,
    label,
    together([...OUTSIDE].map((d) => element('path', { class: 'out', d }))),
    together([...DISPUTED].map((d) => element('path', { class: 'hatch', d }))),
    together(onLand.map((code) => stateGroup(code, states[code], land(code, states[code])))),
    together(onLand.map((code) => letterOnLand(code, states[code]))),
    together(TILE_COLUMNS.flatMap((column) => tiledStates(column, states))),
  );
}

/** Pictures with links are groups: an image may hold nothing that one can follow. */
function drawing(states: readonly StateMark[], viewBox: string, label: string, ...children: readonly Markup[]): string {
  const linked = states.some((state) => state.href !== undefined);
  const attributes = { class: 'map', viewBox };
  if (!linked) return picture(attributes, label, ...children);
  const image = { xmlns: 'http://www.w3.org/2000/svg', ...attributes, role: 'group', 'aria-label': label };
  return element('svg', image, ...children);
}

function land(code: string, state: StateMark | undefined): Markup {
  const d = STATE_PATHS[code] as string;
  return element('path', { class: state === undefined ? 'out' : mapClass(state.mark, state.recalled), d });
}

/** A state's shapes with its title; its link is for the pointer, for the table beside the map has it for the keyboard. */
function stateGroup(code: string, state: StateMark | undefined, ...shapes: readonly Markup[]): Markup {
  if (state === undefined) return together(shapes);
  const title = element('title', {}, escapeXml(state.title));
  const group = element('g', { 'data-state': code }, title, ...shapes);
  if (state.href === undefined) return group;
  return element('a', { href: state.href, tabindex: -1, 'aria-label': state.title }, group);
}

function letterOnLand(code: string, state: StateMark | undefined): Markup {
  const at = LETTER_AT[code];
  return state === undefined || at === undefined ? together([]) : letterAt(state, at);
}

/** The letter, with a prime after it where the answer is from memory. */
function letterAt({ letter, mark, recalled }: StateMark, [x, y]: Point): Markup {
  if (letter === '') return together([]);
  const ink = isDark(mark, recalled) ? 'on-dark' : 'tx';
  return element('text', { class: `${ink} pass`, x, y }, escapeXml(recalled ? `${letter}′` : letter));
}

/** States too small for a letter: their land, and a tile in the ocean tied to it by a hairline. */
function tiledStates(column: TileColumn, states: HemisphereMap['states']): readonly Markup[] {
  const codes = Object.keys(column.places);
  const unasked = codes.filter((code) => states[code] === undefined).map((code) => land(code, undefined));
  const shown = codes.filter((code) => states[code] !== undefined);
  const tiled = shown.map((code, index) =>
    tiledState(code, states[code] as StateMark, column, column.y + index * TILE.pitch),
  );
  return [...unasked, ...tiled];
}

function tiledState(code: string, state: StateMark, column: TileColumn, y: number): Markup {
  const { x, codes } = column;
  const [codeX, leadX] = codes === 'right' ? [x + TILE.width + 13, x - 2] : [x - 13, x + TILE.width + 2];
  const [placeX, placeY] = column.places[code] as Point;
  const size = { width: TILE.width, height: TILE.height };
  return stateGroup(
    code,
    state,
    land(code, state),
    element('path', { class: 'lead', d: `M${placeX},${placeY}L${leadX},${y + TILE.height / 2}` }),
    element('rect', { class: mapClass(state.mark, state.recalled), x, y, ...size }),
    letterAt(state, [x + TILE.width / 2, y + 9.5]),
    element('text', { x: codeX, y: y + 9.5 }, escapeXml(code)),
  );
}

/** A state's tile in a map of tiles: its place in the grid, from 0. */
export interface TileState extends StateMark {
  readonly code: string;
  readonly row: number;
  readonly col: number;
}

/** A map of tiles, for any set of states: a region without outlines, or an invented one. */
export function tileMap({ states, label }: { readonly states: readonly TileState[]; readonly label: string }): string {
  const [width, height, gap] = [52, 40, 4];
  const rows = Math.max(0, ...states.map((state) => state.row + 1));
  const cols = Math.max(0, ...states.map((state) => state.col + 1));
  const tiles = states.map((state) => {
    const [x, y] = [state.col * (width + gap), state.row * (height + gap)];
    return stateGroup(
      state.code,
      state,
      element('rect', {
        class: mapClass(state.mark, state.recalled),
        x: x + 1,
        y: y + 1,
        width: width - 2,
        height: height - 2,
      }),
      letterAt(state, [x + width / 2, y + 18]),
      element('text', { class: tileInk(state), x: x + width / 2, y: y + 33 }, escapeXml(state.code)),
    );
  });
  return drawing(states, `0 0 ${cols * (width + gap) - gap} ${rows * (height + gap) - gap}`, label, ...tiles);
}

function tileInk({ mark, recalled }: StateMark): string {
  return isDark(mark, recalled) ? 'on-dark' : 'tx';
}
