/** Short makers of marks: position first, look last. They add nothing to the vocabulary. */
import type { GroupMark, Mark, Paint, PathMark, PointMark, RectMark, RuleMark, TextMark } from './mark';

type Look<M> = Omit<Partial<M>, 'type' | 'key'>;

export function group(key: string, marks: readonly Mark[], look?: Look<GroupMark>): GroupMark {
  return looking({ type: 'group', key, marks }, look);
}

/** From one corner to the other, whichever is higher. */
export function rect(
  key: string,
  x: number,
  y1: number,
  width: number,
  y2: number,
  fill: Paint,
  look?: Look<RectMark>,
): RectMark {
  return looking({ type: 'rect', key, x, y: Math.min(y1, y2), width, height: Math.abs(y2 - y1), fill }, look);
}

export function rule(
  key: string,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: Paint,
  strokeWidth: number,
  look?: Look<RuleMark>,
): RuleMark {
  return looking({ type: 'rule', key, x1, y1, x2, y2, stroke, strokeWidth }, look);
}

/** An open line: no area. */
export function line(key: string, d: string, stroke: Paint, strokeWidth: number, look: Look<PathMark> = {}): PathMark {
  return { type: 'path', key, d, fill: 'none', stroke, strokeWidth, ...look };
}

export function point(
  key: string,
  x: number,
  y: number,
  radius: number,
  fill: Paint,
  look?: Look<PointMark>,
): PointMark {
  return looking({ type: 'point', key, x, y, radius, fill }, look);
}

/** Most marks need no more than their place and colour, and a copy of nothing costs as much as the mark. */
function looking<M extends Mark>(mark: M, look: Look<M> | undefined): M {
  return look ? Object.assign(mark, look) : mark;
}

/** Texts are most of a drawing: with all fields in one order they are made, read and written in half the time. */
export function text(
  key: string,
  content: string,
  x: number,
  y: number,
  size: number,
  width: number,
  look: TextLook = {},
): TextMark {
  const { weight, anchor, tabular, halo, fill, tail } = look;
  return { type: 'text', key, text: content, x, y, size, width, weight, anchor, tabular, halo, fill, tail };
}

export type TextLook = Pick<TextMark, 'weight' | 'anchor' | 'tabular' | 'halo' | 'fill' | 'tail'>;
