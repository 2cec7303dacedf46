import { type TextMeasure, wrapText } from '../../layout/text';
import { type LinearScale, linear } from '../../scale/linear';
import type { Environment } from '../chart';
import type { RankingModel, RankingRow } from './types';

/** Sizes in px at scale 1. */
export const SIZE = { text: 13, small: 12, row: 24, line: 16, bar: 14, section: 34, head: 16, gap: 10 } as const;
/** Bars narrower than this say nothing: names then stand above them. */
const NARROWEST_BARS = 56;
/** Of names beside the bars; longer ones wrap to three lines. */
const WIDEST_NAME = 0.32;

/** Columns from left to right; a column without content has no width. */
export interface RankingLayout {
  readonly model: RankingModel;
  readonly width: number;
  readonly em: number;
  readonly measure: TextMeasure;
  /** Right edge of the ranks. */
  readonly place: number;
  /** Left edge of the ranges in brackets. */
  readonly range: number;
  /** Left edge of the changes; `undefined` where nothing is compared. */
  readonly change: number | undefined;
  readonly name: number;
  readonly nameWidth: number;
  /** Names stand above their bars. */
  readonly isStacked: boolean;
  readonly bars: number;
  readonly x: LinearScale;
  readonly heads: { readonly place: readonly string[]; readonly change: readonly string[]; readonly height: number };
}

export function layoutRanking(model: RankingModel, environment: Environment): RankingLayout {
  const { width, fontSize, text } = environment;
  const em = fontSize / 16;
  const rows = model.sections.flatMap((section) => section.rows);
  const size = SIZE.text * em;
  const most = (of: (row: RankingRow) => number) => rows.reduce((widest, row) => Math.max(widest, of(row)), 0);
  // Any row may be selected, and is then set in bold; digits of the widest fonts are a tenth wider.
  const label = (row: RankingRow) => text(row.label, size, 600) * 1.09 + labelGap(row, em);
  const isLeft = (row: RankingRow) => endOf(row) < 0;
  const left = most((row) => (isLeft(row) ? label(row) : 0));
  const right = most((row) => (row.value === undefined || isLeft(row) ? 0 : label(row)));
  const unranked = most((row) => (row.value === undefined ? label(row) : 0));
  const nameMost = most((row) => text(row.name, size, 600));
  const nameWidth = Math.min(nameMost, Math.max(width * WIDEST_NAME, 60 * em));
  const gap = SIZE.gap * em;
  const roomFor = (columns: Columns) => {
    const room = width - columns.name - nameWidth - gap;
    return room - right - left >= NARROWEST_BARS * em && room >= unranked;
  };
  // Where room is short, the head of the changes gives way first.
  const wide = columnsOf(model, most, environment, 64 * em, nameWidth);
  const beside = roomFor(wide) ? wide : columnsOf(model, most, environment, 42 * em, nameWidth);
  // A name that three lines beside its bar would cut has those above it.
  const isStacked = !roomFor(beside) || (nameMost > 2.6 * nameWidth && nameMost < 2.6 * width);
  const columns = isStacked ? columnsOf(model, most, environment, 42 * em, 0) : beside;
  const { name } = columns;
  const bars = isStacked ? name : name + nameWidth + gap;
  const low = rows.reduce((least, row) => Math.min(least, row.value ?? 0, endOf(row)), 0);
  const high = most(endOf);
  const end = Math.max(bars + left + 10 * em, width - right);
  return {
    ...columns,
    model,
    width,
    em,
    measure: text,
    nameWidth: isStacked ? Math.max(40 * em, width - name) : nameWidth,
    isStacked,
    bars,
    x: linear(low === high ? [0, 1] : [low, high], [bars + left, end]),
  };
}

type Columns = Pick<RankingLayout, 'place' | 'range' | 'change' | 'name' | 'heads'>;

/** What stands left of the names. */
function columnsOf(
  { heads }: RankingModel,
  most: (of: (row: RankingRow) => number) => number,
  { text, fontSize }: Environment,
  headMost: number,
  nameWidth: number,
): Columns {
  const em = fontSize / 16;
  const small = SIZE.small * em;
  const gap = SIZE.gap * em;
  const widestPlace = most((row) => text(row.place, SIZE.text * em, 600));
  const hasPlaces = widestPlace > 0;
  const place = hasPlaces ? Math.max(widestPlace, text(heads.place, small)) : 0;
  const range = place + 4 * em;
  const widestRange = most((row) => (row.range === '' ? 0 : text(bracketed(row.range), small)));
  let name = widestRange > 0 ? range + widestRange : place;
  if (hasPlaces) name += gap;
  const change = heads.change === '' ? undefined : name;
  const lines = wrapText(heads.change, headMost, small, 400, 3);
  // Names have no head: that of the changes stands above them too.
  if (change !== undefined)
    name = change + Math.max(28 * em, ...lines.map((line) => text(line, small) - nameWidth)) + gap;
  const height = (Math.max(1, lines.length) * SIZE.head + 6) * em;
  return { place, range, change, name, heads: { place: hasPlaces ? [heads.place] : [], change: lines, height } };
}

/** Half-width in both languages: the column is narrow. */
export function bracketed(range: string): string {
  return `(${range})`;
}

/** Where a bar ends, in base units. */
function endOf({ value, far }: RankingRow): number {
  return far ?? value ?? 0;
}

/** Between the end of a bar and its figure; an arrow needs room too. */
export function labelGap({ manner: { bound }, value }: RankingRow, em: number): number {
  if (value === undefined) return 0;
  return (bound === 'over' || bound === 'under' ? 20 : bound === 'about' ? 10 : 6) * em;
}
