import { missingText } from '../../format/quantity';
import { type TextMeasure, wrapText } from '../../layout/text';
import { type LinearScale, linear } from '../../scale/linear';
import type { Environment } from '../chart';
import type { RankingModel, RankingRow } from './types';

/** Sizes in px at scale 1. */
export const SIZE = { text: 13, small: 12, row: 24, line: 16, bar: 14, section: 34, head: 16, gap: 10 } as const;
/** Bars narrower than this say nothing: names then stand above them. */
const NARROWEST_BARS = 56;
/** Of names beside the bars; longer ones wrap to two lines. */
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
  readonly bracketed: (range: string) => string;
  /** Where there is nothing to compare with. */
  readonly missing: string;
}

export function layoutRanking(model: RankingModel, { width, fontSize, text, locale }: Environment): RankingLayout {
  const em = fontSize / 16;
  const { heads, sections } = model;
  const rows = sections.flatMap((section) => section.rows);
  const size = SIZE.text * em;
  const small = SIZE.small * em;
  const gap = SIZE.gap * em;
  const widest = (of: (row: RankingRow) => number) => rows.reduce((most, row) => Math.max(most, of(row)), 0);
  // Half-width in both languages: the column is narrow.
  const bracketed = (range: string) => `(${range})`;
  const weight = ({ isStrong }: RankingRow) => (isStrong ? 600 : 400);

  const placeWidth = widest((row) => text(row.place, size, weight(row)));
  const hasPlaces = placeWidth > 0;
  const place = hasPlaces ? Math.max(placeWidth, text(heads.place, small)) : 0;
  const rangeWidth = widest(({ range }) => (range === '' ? 0 : text(bracketed(range), small)));
  const range = place + 4 * em;
  const afterPlace = rangeWidth > 0 ? range + rangeWidth : place;
  const change = heads.change === '' ? undefined : afterPlace + (hasPlaces ? gap : 0);
  const { symbol: missing } = missingText(['O'], locale);
  const changeHead = wrapText(heads.change, 64 * em, small, 400, 3);
  const changeWidth = change === undefined ? 0 : Math.max(28 * em, ...changeHead.map((line) => text(line, small)));
  const name =
    (change === undefined ? afterPlace : change + changeWidth) + (hasPlaces || change !== undefined ? gap : 0);

  const value = ({ value: end, upper }: RankingRow) => upper ?? end ?? 0;
  const label = (row: RankingRow) => text(row.label, size, weight(row)) + labelGap(row, em);
  const low = rows.reduce((least, row) => Math.min(least, row.value ?? 0), 0);
  const high = rows.reduce((most, row) => Math.max(most, value(row)), 0);
  const right = widest((row) => (row.value !== undefined && value(row) < 0 ? 0 : label(row)));
  const left = widest((row) => (row.value !== undefined && value(row) < 0 ? label(row) : 0));
  const nameMost = widest((row) => text(row.name, size, weight(row)));
  const nameWidth = Math.min(nameMost, Math.max(width * WIDEST_NAME, 60 * em));
  const beside = name + nameWidth + gap;
  const isStacked = width - beside - right - left < NARROWEST_BARS * em;
  const bars = isStacked ? name : beside;
  const domain: readonly [number, number] = low === high ? [0, 1] : [low, high];
  const end = Math.max(bars + left + 10 * em, width - right);
  return {
    model,
    width,
    em,
    measure: text,
    place,
    range,
    change,
    name,
    nameWidth: isStacked ? Math.max(40 * em, width - name) : nameWidth,
    isStacked,
    bars,
    x: linear(domain, [bars + left, end]),
    heads: {
      place: hasPlaces ? [heads.place] : [],
      change: changeHead,
      height: (Math.max(1, changeHead.length) * SIZE.head + 6) * em,
    },
    bracketed,
    missing,
  };
}

/** Between the end of a bar and its figure; an arrow needs room too. */
export function labelGap({ manner: { bound }, value }: RankingRow, em: number): number {
  if (value === undefined) return 0;
  return (bound === 'over' || bound === 'under' ? 20 : bound === 'about' ? 10 : 6) * em;
}
