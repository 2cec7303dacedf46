/** What is laid out. Lists refer to each other by position; sizes are asked for once the column width is known. */
export interface LaneGraph {
  /** Number of stages; each has at least one column, in this order. */
  readonly stages: number;
  /** Stage of each segment. A segment without links is laid out too. */
  readonly segments: readonly number[];
  /** Segment of each link. */
  readonly links: readonly number[];
  readonly flows: readonly LaneFlow[];
}
export interface LaneFlow {
  readonly source: number;
  readonly target: number;
  /** Recycling flows count neither for ranks nor for order; they run on a bus below the columns. */
  readonly isRecycling?: boolean | undefined;
  /** Flows of one kind may leave a card as one line. */
  readonly kind?: string | undefined;
}
/** Heights in px for a width of columns: of each card by link, and of each panel's head by segment. */
export interface LaneSizes {
  readonly cards: readonly number[];
  readonly heads: readonly number[];
}
export interface LaneOptions {
  /** Of the drawing, in px. */
  readonly width: number;
  readonly sizes: (columnWidth: number) => LaneSizes;
  /** Narrowest column in px: 186 for Chinese, 200 for Latin, 140 for brief cards. */
  readonly minColumn: number;
  /** Most columns. @defaultValue as many as fit the width */
  readonly maxColumns?: number | undefined;
  /** `data` keeps segments and links as they are given and only finds ways for flows. @defaultValue `'auto'` */
  readonly order?: 'auto' | 'data' | undefined;
  /** Segments to draw as their head only; flows end there. The order of everything stays that of the whole map. */
  readonly collapsed?: ReadonlySet<number> | undefined;
  /** Multiplies every distance of the layout; heights and widths given are already multiplied. @defaultValue 1 */
  readonly em?: number | undefined;
}
export interface LaneBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** `adj` to the next column, `long` further on, `same` column, `down` to the card below, `backadj` to the column before, `back` by the bus. */
export type LaneType = 'adj' | 'long' | 'same' | 'down' | 'backadj' | 'back';
export interface LanePath {
  /** Position among the flows. */
  readonly flow: number;
  readonly type: LaneType;
  /** An open line without arrowhead; with right angles from its tip, else from its start. */
  readonly d: string;
  /** Where the arrow points: its tip, and the direction in which it goes. */
  readonly tip: { readonly x: number; readonly y: number; readonly toward: 'right' | 'left' | 'down' };
}
export interface LaneLayout {
  readonly width: number;
  readonly height: number;
  readonly columnWidth: number;
  readonly columns: readonly { readonly x: number; readonly stage: number }[];
  /** Extent of each stage's columns. */
  readonly stages: readonly { readonly x: number; readonly width: number }[];
  /** By segment. */
  readonly panels: readonly (LaneBox & { readonly column: number })[];
  /** By link; of a collapsed segment `undefined`. */
  readonly cards: readonly (LaneBox | undefined)[];
  /** Links of each segment from top to bottom. */
  readonly orders: readonly (readonly number[])[];
  readonly paths: readonly LanePath[];
  /** Below the columns, where recycling and backward flows run; nothing where there are none. */
  readonly bus: LaneBox | undefined;
  /** Crossings of forward flows. */
  readonly crossings: number;
}
