import { wrapText } from '../../layout/text';
import { rule, type TextLook, text } from '../../scene/make';
import type { Mark, TokenName } from '../../scene/mark';
import { decimal } from '../../scene/table';
import { rowBar } from './bars';
import { bracketed, labelGap, type RankingLayout, SIZE } from './layout';
import type { RankingRow } from './types';

/** Of a row: rank, range, change, name, bar, figure; in its own coordinates. */
export function rowMarks(
  layout: RankingLayout,
  row: RankingRow,
  isStrong: boolean,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const { em, measure, isStacked, nameWidth, x } = layout;
  const size = SIZE.text * em;
  const weight = isStrong ? 600 : 400;
  const fill: TokenName = isStrong || row.member ? 'text' : 'text-muted';
  const names = wrapText(row.name, nameWidth, size, weight, 3);
  const extra = (names.length - 1) * SIZE.line * em;
  const height = SIZE.row * em + extra + (isStacked ? (SIZE.line + 2) * em : 0);
  // Beside a name of two lines the rest stands in the middle.
  const middle = (SIZE.row * em + (isStacked ? 0 : extra)) / 2;
  const base = middle + size * 0.36;
  const marks: Mark[] = [];
  // Looks are written out below: to spread one into another for each text took a third of a ranking's time.
  const add = (key: string, content: string, at: number, y: number, px: number, look: TextLook) => {
    const wide = measure(content, px, look.weight ?? 400);
    if (content !== '') marks.push(text(key, content, at, y, px, wide, look));
  };
  add('place', row.place, layout.place, base, size, {
    anchor: 'end',
    tabular: true,
    weight,
    fill: isStrong ? 'text' : 'text-muted',
  });
  if (row.range !== '')
    add('range', bracketed(row.range), layout.range, base, SIZE.small * em, {
      tabular: true,
      fill: 'text-faint',
    });
  if (layout.change !== undefined) marks.push(...changeMarks(row, layout.change, middle, base, layout));
  const top = isStacked ? base : base - extra / 2;
  names.forEach((line, i) => {
    add(`name-${i}`, line, layout.name, top + i * SIZE.line * em, size, { fill, weight });
  });

  const barMiddle = isStacked ? height - (SIZE.line / 2 + 5) * em : middle;
  const bottom = barMiddle + size * 0.36;
  if (row.value === undefined) add('value', row.label, layout.bars, bottom, size, { fill, tabular: true, weight });
  else {
    const far = row.far ?? row.value;
    const end = x(far);
    const zero = x(0);
    const paint: TokenName = isStrong || layout.model.context.highlighted.size === 0 ? 'series-1' : 'series-2';
    const y = barMiddle - (SIZE.bar / 2) * em;
    // Between names, the line that bars stand on is as long as they are high.
    if (isStacked && x.domain[0] < 0)
      marks.push(rule('zero', zero, y - 2 * em, zero, y + (SIZE.bar + 2) * em, 'rule-strong', em));
    const { bound, fill: inside } = row.manner;
    marks.push(
      ...rowBar({ bound, fill: inside, base: zero, end, near: x(row.value), y, height: SIZE.bar * em, paint, em }),
    );
    const away = labelGap(row, em);
    add('value', row.label, far < 0 ? end - away : end + away, bottom, size, {
      fill,
      tabular: true,
      weight,
      anchor: far < 0 ? 'end' : 'start',
    });
  }
  return { marks, height };
}

/** A triangle and the places gained or lost, a dash where none; nothing where nothing compares, as a note says. */
function changeMarks(
  { gained }: RankingRow,
  x: number,
  middle: number,
  base: number,
  { em, measure }: RankingLayout,
): readonly Mark[] {
  if (gained == null) return [];
  const size = SIZE.small * em;
  const look = { fill: 'text-muted', tabular: true } as const;
  if (gained === 0) return [text('change', '–', x + 2 * em, base, size, measure('–', size), { fill: 'text-faint' })];
  const amount = `${Math.abs(gained)}`;
  return [
    triangle(x + 5 * em, middle, 3.5 * em, gained > 0),
    text('change', amount, x + 13 * em, base, size, measure(amount, size), look),
  ];
}

/** As large as a square of twice `radius`, so that it looks no heavier. */
function triangle(x: number, y: number, radius: number, isUp: boolean): Mark {
  const corner = (across: number, down: number) =>
    `${decimal(x + across * radius)},${decimal(y + (isUp ? down : -down) * radius)}`;
  const d = `M${corner(0, -1.3)}L${corner(1.25, 0.9)}L${corner(-1.25, 0.9)}Z`;
  return { type: 'path', key: isUp ? 'triangle-up' : 'triangle-down', d, fill: 'text-muted' };
}

/** The name of a fold, where names are. */
export function foldMarks({ em, measure, name, width }: RankingLayout, label: string): readonly Mark[] {
  const size = SIZE.text * em;
  const wide = Math.min(width - name, measure(label, size));
  const y = (SIZE.row / 2) * em + size * 0.36;
  return [text('fold', label, name, y, size, wide, { fill: 'series-1' })];
}
