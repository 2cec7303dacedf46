import { endLabels } from '../../layout/end-labels';
import { type PeriodAxis, periodAxis } from '../../layout/period-axis';
import { type TextMeasure, truncateText } from '../../layout/text';
import type { GroupMark, Mark } from '../../scene/mark';
import type { Environment } from '../chart';
import { type Grid, tenth, tieGap, yOf } from './grid';
import { hasLeavers } from './leavers';
import { isShared } from './said';
import { SIZE } from './size';
import { stillMarks } from './still';
import { baseTargets } from './targets';
import type { RankModel } from './types';

/** The name and place of a line at one end. */
export interface PlacedLabel {
  readonly row: number;
  /** One line, or two where no other label is near; none where names have no room. */
  readonly lines: readonly string[];
  readonly width: number;
  /** The middle of the text. */
  readonly y: number;
  /** Where the line ends. */
  readonly end: number;
}
export interface RankLayout {
  readonly model: RankModel;
  readonly grid: Grid;
  readonly width: number;
  readonly height: number;
  /** One em at scale 1 is 16 px; lengths are multiples of it. */
  readonly em: number;
  readonly measure: TextMeasure;
  readonly left: readonly PlacedLabel[];
  readonly right: readonly PlacedLabel[];
  readonly numberWidth: number;
  readonly axis: PeriodAxis;
  readonly axisY: number;
  /** What no state changes, drawn once. */
  readonly still: () => readonly Mark[];
  readonly targets: () => readonly GroupMark[];
}

export function layoutHistory(model: RankModel, { width, fontSize, text }: Environment): RankLayout {
  const em = fontSize / 16;
  const { window, panel, places } = model;
  const last = panel.slots.length - 1;
  // Where only our own places are known, the drawing begins with the best of them.
  let best = window;
  // Lines and names of those that share the last place stand below it.
  let tied = 0;
  places.order.forEach((rows, slot) => {
    if (rows.length === 0) return;
    const [first, lowest] = [rows[0]!, rows[rows.length - 1]!].map((row) => row * panel.slots.length + slot);
    best = Math.min(best, places.place[first!]!);
    if (places.place[lowest!] === window) tied = Math.max(tied, places.tie[lowest!]!);
  });
  const count = window - best + 1;
  const spread = Math.max(SIZE.tall / count, Math.min(SIZE.thinnest, SIZE.tallest / count));
  const size = SIZE.label * em;
  const numberWidth = text(`${window}`, size, 600);
  const isNarrow = width < SIZE.bothEnds * em;
  // Few periods leave names more than their share: the lines keep a third of the width.
  const ends = isNarrow || last === 0 ? 1 : 2;
  const spare = width - Math.max(width * 0.35, last * SIZE.dotStep * em) - ends * (numberWidth + 22 * em);
  const room = (share: number) => Math.max(width * share, spare / ends);
  const wide = room(isNarrow ? 0.36 : 0.26);
  // Where few places leave names a second line, they stand further apart.
  const isLong = spread > SIZE.thickest && model.rows.some((row) => text(model.names[row]!, size, 400) > wide);
  const pitch = Math.min(isLong ? SIZE.twoLines : SIZE.thickest, spread) * em;
  const top = (isLong ? 13 : 9) * em - (best - 1) * pitch;
  const leaves = last > 0 && places.deepest > window;
  const below = Math.max(tied * tieGap(pitch), Math.min(tied, 4) * SIZE.line * em);
  const bottom = top + (window - 1) * pitch + (leaves ? pitch * 0.6 : below);
  const flat: Grid = { xs: [], starts: [], joints: [], ys: [], step: 0, pitch, top, bottom };
  const right = column(model, flat, last, wide, em, text);
  const left = last === 0 ? [] : column(model, flat, 0, isNarrow ? 0 : room(0.22), em, text);
  const widest = (labels: readonly PlacedLabel[]) => Math.max(0, ...labels.map((label) => label.width));
  const from = last === 0 ? 14 * em : widest(left) + (widest(left) > 0 ? 9 * em : 0) + numberWidth + 12 * em;
  const to = width - widest(right) - numberWidth - 22 * em;
  // Two periods side by side take a share of a wide page, or they would stand in its corner.
  const step = last === 0 ? 0 : Math.min(Math.max(SIZE.widestStep * em, width * 0.3), (to - from) / last);
  const xs = panel.slots.map((_, slot) => from + slot * step);
  const grid = { ...flat, xs, starts: xs.map((x) => `M${tenth(x)}`), joints: xs.map((x) => `L${tenth(x)}`), step };
  const slots = model.axis.map((slot, i) => ({ ...slot, x: xs[i]! }));
  const axis = periodAxis({ slots, left: 0, right: width, size: SIZE.tick * em, text });
  // Lines that go on below are named between the drawing and the axis.
  const axisY = bottom + (leaves && hasLeavers({ grid, em }) ? 38 : 26) * em;
  const layout: RankLayout = {
    model,
    grid,
    width,
    height: Math.ceil(axisY + (axis.rows - 1) * 16 * em + 6 * em),
    em,
    measure: text,
    left,
    right,
    numberWidth,
    axis,
    axisY,
    still: once(() => stillMarks(layout)),
    targets: once(() => baseTargets(layout)),
  };
  return layout;
}

/** The labels of one end: highlighted, first places, last places, the rest, as far as there is room. */
function column(
  model: RankModel,
  grid: Grid,
  slot: number,
  room: number,
  em: number,
  text: TextMeasure,
): readonly PlacedLabel[] {
  const { places, panel, highlighted, window, names, rows } = model;
  const width = panel.slots.length;
  const gap = SIZE.line * em;
  const offers = rows.flatMap((row) => {
    const place = places.place[row * width + slot]!;
    if (place === 0 || place > window) return [];
    const order = highlighted.indexOf(row);
    const fromEnd = Math.min(window, places.order[slot]!.length) - place;
    const priority = order >= 0 ? order : place <= 5 ? 1e3 + place : fromEnd < 3 ? 1e4 + fromEnd : 1e5 + place;
    // Lines that are close together keep only labels that stand level with them.
    const reach = priority < 1e5 ? gap * 2.2 : grid.pitch > gap * 0.9 ? gap * 1.1 : gap * 0.25;
    return { key: `${row}`, y: yOf(model, grid, row, slot), priority, reach };
  });
  const kept = endLabels(offers, { top: 9 * em, bottom: grid.bottom, gap });
  const size = SIZE.label * em;
  return rows.flatMap((row) => {
    const y = kept.get(`${row}`);
    if (y === undefined) return [];
    const weight = highlighted.includes(row) ? 600 : 400;
    const name = names[row]!;
    const measure = (line: string) => text(line, size, weight);
    const isFree = grid.pitch > 2 * gap && !isShared(model, row, slot);
    const fits = (line: string) => measure(line) <= room;
    const parts = isFree && !fits(name) ? inTwo(name, fits) : [name];
    const lines = room > 0 ? parts.map((part) => truncateText(part, room, size, weight, text)) : [];
    return {
      row,
      lines,
      width: Math.max(0, ...lines.map(measure)),
      y,
      end: yOf(model, grid, row, slot),
    };
  });
}

/** A name in two lines at a blank, behind a hyphen or in Chinese: as near to its middle as the first has room, so that only the second is cut. */
function inTwo(name: string, fits: (line: string) => boolean): readonly string[] {
  const ends = name
    .split('')
    .flatMap((_, i) => (/^-|.[ （\u3040-\udbff]/.test(name.slice(i - 1, i + 1)) && fits(name.slice(0, i)) ? i : []));
  const at = ends.find((end) => end >= name.length / 2) ?? ends.pop();
  return at ? [name.slice(0, at), name.slice(at).trim()] : [name];
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
