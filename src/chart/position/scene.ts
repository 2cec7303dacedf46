import { group, line, rect, rule, text } from '../../scene/make';
import type { GroupMark, Mark, Scene, TokenName } from '../../scene/mark';
import type { PlacedRow, PlacedText, PositionLayout } from './layout';

export function positionScene(layout: PositionLayout): Scene {
  const { width, height, rows, em } = layout;
  const marks = rows.map((row) =>
    group(row.row.key, [
      // Rows are apart, and nothing runs from one to the next: they may measure different things.
      ...(row.y > 0 ? [rule('top', row.x, row.y, row.x + row.width, row.y, 'rule', em)] : []),
      ...row.strips.tops.map((top, n) => group(`strip-${n}`, strip(row, top, em))),
      ...[...row.texts, ...row.strips.texts].map((words) => textMark(em, words)),
    ]),
  );
  return { width, height, marks: [group('places', marks), targets(layout)] };
}

function textMark(em: number, { key, text: content, x, y, size, width, weight, tone, after }: PlacedText): Mark {
  const tail = after ? ({ text: ` ${after}`, size: 13 * em, fill: 'text-muted' } as const) : undefined;
  return text(key, content, x, y, size, width, { weight, fill: tone, tail });
}

/** Slots or a scale from the first place on; filled, bracketed, open. */
function strip({ row, strips }: PlacedRow, top: number, em: number): readonly Mark[] {
  const { left, pitch, count, height, slots, open } = strips;
  const gap = slots ? Math.min(3 * em, pitch * 0.16) : 0;
  const x = (place: number) => left + (place - 1) * pitch;
  const bottom = top + height;
  const paint: TokenName = row.muted ? 'muted-strong' : 'series-1';
  const radius = Math.min(2 * em, pitch * 0.12);
  const marks: Mark[] = [];
  const within = (place: number) => row.within && place <= row.position;
  if (slots)
    for (let place = 1; place <= count; place++) {
      if (place === row.position && !row.within) continue;
      const fill = within(place) ? 'series-3' : 'rule';
      marks.push(rect(`slot-${place}`, x(place), top, pitch - gap, bottom, fill, { radius }));
    }
  else {
    const inset = 3 * em;
    marks.push(rect('scale', left, top + inset, count * pitch, bottom - inset, 'rule'));
    if (row.within) marks.push(rect('bound', left, top + inset, row.position * pitch, bottom - inset, 'series-3'));
  }
  if (open) marks.push(...openEnd(open.x, open.length, top, bottom, em));
  if (row.within) {
    const end = x(row.position) + pitch - gap - em;
    const d = `M${left + em},${top - 3 * em}V${top - 8 * em}H${end}V${top - 3 * em}`;
    return [...marks, line('bracket', d, row.muted ? 'muted-strong' : 'accent', 2 * em)];
  }
  const wide = Math.max(pitch - gap, 4 * em);
  const from = Math.min(x(row.position) + (pitch - gap - wide) / 2, left + count * pitch - wide);
  const start = Math.max(left, from);
  if (!row.tied) return [...marks, rect('place', start, top, wide, bottom, paint, { radius })];
  // A shared place is two bars, like the sign of equality.
  const half = (height - 4 * em) / 2;
  return [
    ...marks,
    rect('place', start, top, wide, top + half, paint, { radius }),
    rect('shared', start, bottom - half, wide, bottom, paint, { radius }),
  ];
}

/** The number of further places is not told: edges that fade, and no slots that one could count. */
function openEnd(from: number, length: number, top: number, bottom: number, em: number): readonly Mark[] {
  const step = length / 3;
  return [1, 0.7, 0.4].map((opacity, i) => {
    const [x1, x2] = [from + i * step, from + (i + 1) * step];
    const d = `M${x1},${top + 0.5 * em}H${x2}M${x1},${bottom - 0.5 * em}H${x2}`;
    return line(`open-${i}`, d, 'muted-strong', 1.25 * em, { dash: [4 * em, 3 * em], opacity });
  });
}

function targets({ rows, height: all }: PositionLayout): GroupMark {
  const marks = rows.map(({ row, x, y, width, height }) => {
    const { key, label, lines } = row;
    const top = Math.max(0, y);
    // The ring of focus is drawn on its edge: right it must stay inside, left the page has room for it.
    const box = { x: x - 5, y: top, width: width + 3, height: Math.min(all, y + height) - top };
    return group(`target-${key}`, [], {
      target: { label, lines, fact: key, action: { type: 'select', id: key }, box },
    });
  });
  return group('targets', marks, { role: 'listbox' });
}
