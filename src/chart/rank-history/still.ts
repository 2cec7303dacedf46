import { group, line, rule, text } from '../../scene/make';
import type { Mark, TokenName } from '../../scene/mark';
import { dotPath, linePath, tenth, yOf } from './grid';
import type { PlacedLabel, RankLayout } from './layout';
import { hasLeavers, leaverNames } from './leavers';
import { paintOf } from './paint';
import { SIZE } from './size';

/** Axis, muted lines, what enters and leaves, highlighted lines, names. */
export function stillMarks(layout: RankLayout): readonly Mark[] {
  const { model } = layout;
  return [
    group('frame', frameMarks(layout)),
    lineGroup(layout),
    group('ends', endMarks(layout, model.rows, 'muted-strong')),
    group(
      'front',
      [...model.highlighted]
        .reverse()
        .filter((row) => model.spans[row]![0] >= 0)
        .map((row) => frontMark(layout, row, paintOf(layout, row)!)),
    ),
    group('names', nameMarks(layout)),
  ];
}

function frameMarks({ model, grid, em, axis, axisY }: RankLayout): readonly Mark[] {
  const marks: Mark[] = [];
  for (const slot of model.panel.breaks.keys()) {
    const x = grid.xs[slot]! - grid.step / 2;
    const key = `break-${model.panel.slots[slot]!.key}`;
    marks.push(rule(key, x, 0, x, grid.bottom + 10 * em, 'rule-strong', em, { dash: [3 * em, 3 * em] }));
  }
  for (const { key, row, text: label, x, width, anchor } of axis.labels) {
    const look = { anchor, fill: row === 1 ? 'text' : 'text-muted', tabular: true } as const;
    marks.push(text(`axis-${row}-${key}`, label, x, axisY + row * 16 * em, SIZE.tick * em, width, look));
  }
  return marks;
}

/** The muted lines, which have their stroke from the group: there may be hundreds. */
function lineGroup({ model, grid, em }: RankLayout): Mark {
  const { rows, highlighted, panel } = model;
  const isPlain = highlighted.length === 0;
  const paint = isPlain ? 'muted-strong' : 'muted';
  const width = (grid.pitch < SIZE.dotPitch * em ? 0.75 : isPlain ? 1.5 : 1.25) * em;
  const hasDots = grid.step >= SIZE.dotStep * em && grid.pitch >= SIZE.dotPitch * em;
  const marks: Mark[] = [];
  let dots = '';
  for (const row of rows) {
    if (highlighted.includes(row)) continue;
    const { code } = panel.areas[row]!;
    const d = linePath(model, grid, row);
    marks.push({ type: 'path', key: code, d, round: true });
    // A line of one stretch touches all its points.
    if (hasDots || d.lastIndexOf('M') > 0 || !d.includes('L')) dots += dotPath(model, grid, row, !hasDots);
  }
  if (dots) marks.push(line('@dots', dots, paint, Math.min(4.5 * em, grid.pitch * 0.9), { round: true }));
  return group('lines', marks, { stroke: paint, strokeWidth: width });
}

/** Rings where lines begin later, crosses where they end before: a path each, however many there are. */
function endMarks({ model, grid, em }: RankLayout, rows: readonly number[], paint: TokenName): readonly Mark[] {
  const r = tenth(Math.min(3.2 * em, Math.max(1.6 * em, grid.pitch * 0.3)));
  let rings = '';
  let crosses = '';
  for (const row of rows) {
    const [first, last] = model.lives[row]!;
    const [from, to] = model.spans[row]!;
    if (first > 0 && first === from) {
      const y = yOf(model, grid, row, first);
      rings += `M${tenth(grid.xs[first]! - r)},${tenth(y)}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0`;
    }
    if (last < grid.xs.length - 1 && last === to) {
      const y = yOf(model, grid, row, last);
      crosses += `M${tenth(grid.xs[last]! - r)},${tenth(y - r)}l${2 * r},${2 * r}m0,${-2 * r}l${-2 * r},${2 * r}`;
    }
  }
  const marks: Mark[] = [];
  if (rings) marks.push(line('@rings', rings, paint, 1.25 * em, { fill: 'background' }));
  if (crosses) marks.push(line('@crosses', crosses, paint, 1.5 * em));
  return marks;
}

/** A line in front of the others: an edge of background sets it off, dots mark its periods. */
export function frontMark(layout: RankLayout, row: number, paint: TokenName): Mark {
  const { model, grid, em } = layout;
  const { code } = model.panel.areas[row]!;
  const d = linePath(model, grid, row);
  const dots = dotPath(model, grid, row, grid.step < 9 * em);
  const marks: Mark[] = [
    line('edge', d, 'background', 5.5 * em, { round: true, opacity: 0.85 }),
    line('line', d, paint, 2.5 * em, { round: true }),
  ];
  if (dots) marks.push(line('dots', dots, paint, (grid.step < 16 * em ? 5 : 7) * em, { round: true }));
  marks.push(...endMarks(layout, [row], paint));
  if (grid.step >= 40 * em && grid.pitch >= SIZE.line * em) marks.push(...placeMarks(layout, row, paint));
  return group(code, marks);
}

/** Places that no label at either end tells, at the point where the line comes to them; for these there must be room. */
function placeMarks(layout: RankLayout, row: number, paint: TokenName): readonly Mark[] {
  const { model, grid, em, measure, left, right } = layout;
  const { panel, places, window } = model;
  const last = panel.slots.length - 1;
  const placeOf = (of: number, slot: number) => places.place[of * panel.slots.length + slot]!;
  const told = new Set([...left.map((end) => placeOf(end.row, 0)), ...right.map((end) => placeOf(end.row, last))]);
  const size = SIZE.label * em;
  return panel.slots.flatMap(({ key }, slot) => {
    const place = placeOf(row, slot);
    if (place === 0 || place > window || told.has(place) || (slot > 0 && placeOf(row, slot - 1) === place)) return [];
    const y = yOf(model, grid, row, slot);
    const label = `${place}`;
    const look = { anchor: 'middle', weight: 600, fill: paint, halo: 'background', tabular: true } as const;
    // Above the first place there is no room.
    const baseline = y < 18 * em ? y + 16 * em : y - 8 * em;
    return text(`place-${key}`, label, grid.xs[slot]!, baseline, size, measure(label, size, 600), look);
  });
}

function nameMarks(layout: RankLayout): readonly Mark[] {
  const { grid, em, numberWidth, right, left } = layout;
  const last = grid.xs.length - 1;
  const end = grid.xs[last]!;
  const marks: Mark[] = [];
  const leaders = [
    ...right.map((label) => leader(label, end + 5 * em, end + 9 * em)),
    ...left.map((label) => leader(label, grid.xs[0]! - 5 * em, grid.xs[0]! - 9 * em)),
  ].join('');
  if (leaders) marks.push(line('leaders', leaders, 'rule-strong', 0.75 * em));
  for (const label of right) {
    const x = end + 11 * em + numberWidth;
    marks.push(...endText(layout, label, 'right', last, x, x + 6 * em));
  }
  for (const label of left) {
    const x = grid.xs[0]! - 11 * em;
    marks.push(...endText(layout, label, 'left', 0, x, x - numberWidth - 6 * em));
  }
  return hasLeavers(layout) ? [...marks, ...leaverNames(layout)] : marks;
}

/** Place and name as two texts, so that names stand in line whatever the place. */
function endText(
  layout: RankLayout,
  { row, lines, width, y }: PlacedLabel,
  side: 'left' | 'right',
  slot: number,
  numberX: number,
  nameX: number,
): readonly Mark[] {
  const { model, em, measure } = layout;
  const { code } = model.panel.areas[row]!;
  const paint = paintOf(layout, row);
  const weight = paint ? 600 : 400;
  const size = SIZE.label * em;
  const baseline = y + 4.2 * em;
  const place = `${model.places.place[row * model.panel.slots.length + slot]!}`;
  const look = { weight, tabular: true } as const;
  const number = text(`${side}-n-${code}`, place, numberX, baseline, size, measure(place, size, weight), {
    ...look,
    anchor: 'end',
    fill: paint ?? 'text-faint',
  });
  const anchor = side === 'left' ? 'end' : 'start';
  const fill = paint ?? 'text';
  const first = baseline - (lines.length - 1) * 6.5 * em;
  const names = lines.map((line, i) =>
    text(`${side}${i || ''}-${code}`, line, nameX, first + i * 13 * em, size, width, { weight, anchor, fill }),
  );
  return [number, ...names];
}

function leader({ y, end }: PlacedLabel, x1: number, x2: number): string {
  return Math.abs(y - end) < 2 ? '' : `M${tenth(x1)},${tenth(end)}L${tenth(x2)},${tenth(y)}`;
}
