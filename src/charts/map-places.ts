/** Where on the map a state's letter stands, and which states stand as tiles in the ocean because their land is too small. */

/** A point of the map's plane (`VIEW_BOX`). */
export type Point = readonly [x: number, y: number];

/** Where the letter stands on the land. */
export const LETTER_AT: Readonly<Record<string, Point>> = {
  CAN: [198.9, 132.4],
  USA: [206.2, 198.1],
  MEX: [185, 256.9],
  CUB: [268.7, 267.4],
  BRA: [366.8, 391.7],
  ARG: [315, 483.6],
  COL: [292.5, 336.2],
  PER: [287.3, 386.9],
  BOL: [323.3, 416.2],
  VEN: [319.5, 321.3],
  CHL: [290.9, 482.6],
  PRY: [343.9, 441.7],
  ECU: [272, 357.1],
  URY: [346.4, 478.7],
  GUY: [346.5, 330.4],
  SUR: [358.3, 333],
};

/** A column of tiles: where its tiles begin, on which side of them their codes stand, and to which place each is tied. */
export interface TileColumn {
  readonly x: number;
  readonly y: number;
  readonly codes: 'left' | 'right';
  readonly places: Readonly<Record<string, Point>>;
}

/** The islands of the Caribbean stand in the Atlantic, the states of the isthmus in the Pacific, each from north to south. */
export const TILE_COLUMNS: readonly TileColumn[] = [
  {
    x: 386,
    y: 165,
    codes: 'right',
    places: {
      BHS: [271.5, 252.5],
      HTI: [292.1, 274.3],
      DOM: [300.1, 274.2],
      JAM: [275, 277.7],
      KNA: [329.2, 278.9],
      ATG: [332.8, 279.7],
      DMA: [335, 286.1],
      LCA: [336.9, 292.1],
      VCT: [336.3, 294.7],
      BRB: [342.4, 294.6],
      GRD: [334.8, 299.3],
      TTO: [336.7, 305.9],
    },
  },
  {
    x: 158,
    y: 292,
    codes: 'left',
    places: {
      BLZ: [232.4, 281.6],
      GTM: [226.1, 287.4],
      HND: [240.2, 290.9],
      SLV: [231.6, 295],
      NIC: [246.2, 298.6],
      CRI: [249.3, 309.8],
      PAN: [265.1, 315.4],
    },
  },
];

/** Width and height of a tile, and how far apart tiles stand. */
export const TILE = { width: 16, height: 12.5, pitch: 15.5 } as const;
