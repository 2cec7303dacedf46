import { checkRankLine, rankScope } from './check/line';
import { checkRank, checkRankAgainst } from './check/rank';
import { compareDecimals, shiftDecimal, toNumber } from './decimal';
import { refuse } from './derive/derived';
import { rankRange } from './derive/rank-range';
import type { Observation } from './input';
import type { Issue } from './issue';
import { issueOf } from './issue';
import { mostFrequent } from './most-frequent';
import { isBroken, type Panel } from './panel';
import { R05, R07 } from './rules';
import type { Quantity } from './types';

/** The places of a panel. Typed arrays: a panel of 183 areas and 25 years has 4,575 of them. */
export interface Places {
  /** Row-major as the cells of the panel; 0 where there is none. */
  readonly place: Uint16Array;
  /** How many of the same place stand before this one at its period: 0 for the first of a tie. */
  readonly tie: Uint16Array;
  /** For each period the rows from the first place to the last; those of one place in the order of the panel. */
  readonly order: readonly Uint16Array[];
  /** For each period how many are ranked, or how many the source says there are. */
  readonly size: readonly (number | undefined)[];
  /** The last place of all. */
  readonly deepest: number;
  /** 1 where the line of this row runs on from the period before. */
  readonly joined: Uint8Array;
  readonly issues: readonly Issue[];
}

/** Of ties one issue each is told up to here: a column of zeros is one fact, not a thousand. */
const MOST_TIES = 20;

/**
 * Competition ranking (1-2-2-4, the largest first) of every period on the printed digits; a printed rank where there
 * is no figure, or where the source ranks more areas than there are figures for. A figure that is a bound has a place
 * only where the bound leaves no doubt. Issues: R05 printed ranks of another scope (left out), R06 printed ranks that
 * the figures contradict, R07 ties.
 */
export function placesOf(panel: Panel): Places {
  const { cells, slots } = panel;
  const width = slots.length;
  const place = new Uint16Array(cells.length);
  const tie = new Uint16Array(cells.length);
  const joined = new Uint8Array(cells.length);
  const issues: Issue[] = [];
  const alike = panel.isPlain ? new Set<Observation>() : printedAlike(panel, issues);
  const order: Uint16Array[] = [];
  const size: (number | undefined)[] = [];
  let deepest = 0;
  for (let slot = 0; slot < width; slot++) {
    const rows: number[] = [];
    // The digits as numbers, and whether all are of one unit step.
    const numbers: number[] = [];
    let isAlike = true;
    let power: number | undefined;
    let isPlain = true;
    // Figures that are ranked among the others, yet at no certain place.
    let open = 0;
    let isMarked = false;
    for (let row = 0, at = slot; at < cells.length; row++, at += width) {
      const value = cells[at]?.value;
      if (!value) continue;
      if (value.status !== undefined) isMarked = true;
      if (value.digits === null) continue;
      if (rows.length > 0 && value.multiplier !== power) isAlike = false;
      power = value.multiplier;
      rows.push(row);
      numbers.push(Number(value.digits));
      if (value.qualifier !== undefined) isPlain &&= isExact(value);
    }
    // Alone at hand is not alone in the order.
    const sorted =
      isPlain && rows.length > 1 ? rankPlain(panel, slot, rows, isAlike ? numbers : undefined, place) : undefined;
    if (!isPlain && rows.length > 1) open = rankLevels(panel, slot, rows, place);
    const stated = alike.size > 0 ? applyPrinted(panel, slot, alike, place, rows, issues) : undefined;
    // Mostly nobody ties and nothing is printed besides: then the sort has said it all.
    const ranked = sorted && alike.size === 0 ? sorted : byPlace(place, slot, width);
    if (ranked !== sorted) tellTies(panel, slot, ranked, place, tie, issues);
    if (slot > 0 && !panel.breaks.has(slot))
      for (let i = 0; i < ranked.length; i++) {
        const at = ranked[i]! * width + slot;
        if (place[at - 1]! > 0 && !(isMarked && isBroken(cells[at]!))) joined[at] = 1;
      }
    if (ranked.length > 0) deepest = Math.max(deepest, place[ranked[ranked.length - 1]! * width + slot]!);
    order.push(ranked);
    size.push(stated ?? (alike.size > 0 && rows.length < 2 ? undefined : ranked.length + open));
  }
  if (deepest === 0) {
    const refused = refuse('rankRange', 'too-few').issue;
    issues.push({ ...refused, scope: 'figure' });
  }
  return { place, tie, order, size, deepest, joined, issues };
}

function isExact({ qualifier }: Quantity): boolean {
  return qualifier === undefined || qualifier === 'exact';
}

/**
 * Sorts the bare numbers, which needs no call per comparison, and looks each up there; `alike` are those of digits of one
 * unit step. Equal numbers that are printed otherwise (more digits than a double holds) are told apart digit by digit.
 * Gives the rows in order where no two are equal.
 */
function rankPlain(
  { cells, slots }: Panel,
  slot: number,
  rows: readonly number[],
  alike: readonly number[] | undefined,
  place: Uint16Array,
): Uint16Array | undefined {
  const width = slots.length;
  const quantityAt = (i: number) => cells[rows[i]! * width + slot]!.value!;
  const numbers = alike ?? rows.map((_, i) => toNumber(quantityAt(i).digits!, quantityAt(i).multiplier));
  const sorted = new Float64Array(numbers).sort();
  // How many exceed a number; of equal ones the last of the ascending tells.
  const exceeding = new Map<number, number>();
  for (let i = 0; i < sorted.length; i++) exceeding.set(sorted[i]!, sorted.length - 1 - i);
  const hasEqual = exceeding.size < rows.length;
  const base = (i: number) => shiftDecimal(quantityAt(i).digits!, quantityAt(i).multiplier ?? 0);
  const order = new Uint16Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const number = numbers[i]!;
    const above = exceeding.get(number)!;
    let rank = 1 + above;
    // The next smaller number is this one again only where another is equal to it.
    if (hasEqual && sorted[sorted.length - above - 2] === number) {
      numbers.forEach((other, next) => {
        if (other === number && next !== i && compareDecimals(base(next), base(i)) > 0) rank++;
      });
    }
    place[rows[i]! * width + slot] = rank;
    order[above] = rows[i]!;
  }
  return hasEqual ? undefined : order;
}

/** Bounds, ranges and "about": the derivation knows what they allow. Gives the number of those left without a place. */
function rankLevels(panel: Panel, slot: number, rows: readonly number[], place: Uint16Array): number {
  const at = (row: number) => row * panel.slots.length + slot;
  const found = rankRange(rows.map((row) => levelOf(panel.cells[at(row)]!, panel.indicator)));
  if (!found.ok) return 0;
  let open = 0;
  for (const { index, rank, best, worst } of found.ranked) {
    const certain = rank ?? (best === worst ? best : 0);
    place[at(rows[index]!)] = certain;
    if (certain === 0) open++;
  }
  return open;
}

function levelOf(cell: Observation, indicator: Panel['indicator']) {
  const value = cell.value!;
  // A round figure ranks by its digits, as it is printed.
  const known = isExact(value) && value.halfWidth === 'unknown' ? { ...value, halfWidth: undefined } : value;
  return { ...cell, indicator, value: known };
}

/** Cells with a printed rank of the scope that most have; R05 for the first of each line that has another. */
function printedAlike({ cells, slots, areas }: Panel, issues: Issue[]): ReadonlySet<Observation> {
  const printed = cells.filter((cell): cell is Observation => cell?.rank !== undefined);
  if (printed.length === 0) return new Set();
  const hasLevels = cells.some((cell) => cell?.value && cell.value.digits !== null);
  const odd = hasLevels ? printed.find(({ rank }) => rank!.by === 'growth') : undefined;
  if (odd) issues.push(issueOf(R05, { path: [...odd.path, 'rank'] }));
  const scope = mostFrequent(printed.filter(({ rank }) => !hasLevels || rank!.by !== 'growth').map(rankScope));
  for (let row = 0; row < areas.length; row++) {
    const line = cells
      .slice(row * slots.length, (row + 1) * slots.length)
      .filter((cell): cell is Observation => cell?.rank !== undefined);
    issues.push(...checkRankLine(line));
    // Drawn they are, so that a scope that nobody names is a doubt and no fault.
    for (const { rank, path, printed: words } of line)
      issues.push(...checkRank(rank!, [...path, 'rank'], words, true).filter(({ code }) => code !== 'R02'));
  }
  return new Set(printed.filter((cell) => rankScope(cell) === scope));
}

/** Printed ranks of one period, and the stated number of the ranked. */
function applyPrinted(
  { cells, slots, indicator }: Panel,
  slot: number,
  alike: ReadonlySet<Observation>,
  place: Uint16Array,
  valued: readonly number[],
  issues: Issue[],
): number | undefined {
  const at = (row: number) => row * slots.length + slot;
  const rows: number[] = [];
  for (let row = 0; at(row) < cells.length; row++) if (alike.has(cells[at(row)]!)) rows.push(row);
  const sizes = rows.flatMap((row) => cells[at(row)]!.rank!.among.size ?? []);
  const stated = sizes.length > 0 ? Math.max(...sizes) : undefined;
  const isWhole = valued.length > 1 && (stated ?? 0) <= valued.length;
  // Figures of some say nothing about their places among all.
  if (!isWhole && rows.length > 0) for (const row of valued) place[at(row)] = 0;
  const allowed = isWhole ? rankRange(valued.map((row) => levelOf(cells[at(row)]!, indicator))) : undefined;
  for (const row of rows) {
    const { rank, value, path } = cells[at(row)]!;
    const { position, precision, among } = rank!;
    const isPlaced = position !== undefined && position >= 1 && position <= (among.size ?? 65_535);
    if (!isPlaced || !Number.isInteger(position)) continue;
    const range = allowed?.ok ? allowed.ranked.find(({ index }) => valued[index] === row) : undefined;
    if (value && range) issues.push(...checkRankAgainst(rank!, range, [...path, 'rank']));
    else if (precision === 'exact') place[at(row)] = position;
  }
  return stated;
}

/** The rows of a period in order of place: places are whole and small, so that counting does what sorting would. */
function byPlace(place: Uint16Array, slot: number, width: number): Uint16Array {
  let total = 0;
  let deepest = 0;
  for (let at = slot; at < place.length; at += width) {
    if (place[at]! > 0) total++;
    if (place[at]! > deepest) deepest = place[at]!;
  }
  const next = new Uint32Array(deepest + 2);
  for (let at = slot; at < place.length; at += width) if (place[at]! > 0) next[place[at]! + 1]!++;
  for (let rank = 1; rank < next.length; rank++) next[rank]! += next[rank - 1]!;
  const order = new Uint16Array(total);
  for (let at = slot, row = 0; at < place.length; at += width, row++) {
    const rank = place[at]!;
    if (rank === 0) continue;
    order[next[rank]!] = row;
    next[rank]!++;
  }
  return order;
}

function tellTies(
  { cells, slots }: Panel,
  slot: number,
  ranked: Uint16Array,
  place: Uint16Array,
  tie: Uint16Array,
  issues: Issue[],
): void {
  const width = slots.length;
  for (let i = 1; i < ranked.length; i++) {
    const here = ranked[i]! * width + slot;
    const before = ranked[i - 1]! * width + slot;
    if (place[here] !== place[before]) continue;
    tie[here] = tie[before]! + 1;
    const isLast = i + 1 === ranked.length || place[ranked[i + 1]! * width + slot] !== place[here];
    if (!isLast || issues.filter(({ code }) => code === 'R07').length >= MOST_TIES) continue;
    const cell = cells[here]!;
    const value = cell.value?.digits ?? `${place[here]}`;
    issues.push(issueOf(R07, { path: cell.path, params: { count: tie[here]! + 1, value } }));
  }
}
