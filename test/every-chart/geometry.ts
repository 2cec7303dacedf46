import type { GroupMark, Mark, Scene, TextMark } from '../../src/scene/mark';

export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far glyphs reach from the baseline, as a share of the size: capitals, digits and Chinese alike. */
export const ABOVE = 0.8;
export const BELOW = 0.16;
/** The width table is a mean of fonts; half a pixel is no fault. */
const SLACK = 0.5;

/** Texts outside the scene, or over another text. */
export function textFaults(scene: Scene): string[] {
  const boxes = textBoxes(scene.marks, { x: 0, y: 0, scale: 1, window: undefined });
  const outside = boxes
    .filter((box) => !isInside(box, { left: 0, top: 0, right: scene.width, bottom: scene.height }))
    .map((box) => `"${box.text}" leaves the scene (${place(box)})`);
  return [...outside, ...overlaps(boxes)];
}

/** Where the origin of a group stands in the scene, how large it draws, and what it may be seen through. */
interface Frame {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly window: Omit<Box, 'text'> | undefined;
}

function textBoxes(marks: readonly Mark[], frame: Frame): Box[] {
  return marks.flatMap((mark) => {
    if (mark.opacity === 0) return [];
    if (mark.type === 'group') return textBoxes(mark.marks, frameOf(mark, frame));
    return mark.type === 'text' && mark.text !== '' ? seen(boxOf(mark, frame), frame) : [];
  });
}

function frameOf({ x = 0, y = 0, scale = 1, window }: GroupMark, above: Frame): Frame {
  const left = above.x + x * above.scale;
  const top = above.y + y * above.scale;
  const own = window && {
    left,
    top,
    right: left + window.width * above.scale,
    bottom: top + window.height * above.scale,
  };
  return { x: left, y: top, scale: above.scale * scale, window: own ?? above.window };
}

/** What is outside of its window is not drawn; what is cut by it is a map that was moved, and no fault. */
function seen(box: Box, { window }: Frame): Box[] {
  if (!window) return [box];
  const left = Math.max(box.left, window.left);
  const right = Math.min(box.right, window.right);
  const top = Math.max(box.top, window.top);
  const bottom = Math.min(box.bottom, window.bottom);
  return left < right && top < bottom ? [{ text: box.text, left, right, top, bottom }] : [];
}

function boxOf(mark: TextMark, { x, y, scale }: Frame): Box {
  const share = mark.anchor === 'middle' ? 0.5 : mark.anchor === 'end' ? 1 : 0;
  const left = x + (mark.x - mark.width * share) * scale;
  const baseline = y + mark.y * scale;
  return {
    text: mark.text,
    left,
    right: left + mark.width * scale,
    top: baseline - mark.size * ABOVE * scale,
    bottom: baseline + mark.size * BELOW * scale,
  };
}

export function isInside(box: Box, frame: Omit<Box, 'text'>, slack = SLACK): boolean {
  return (
    box.left >= frame.left - slack &&
    box.top >= frame.top - slack &&
    box.right <= frame.right + slack &&
    box.bottom <= frame.bottom + slack
  );
}

/** One sentence for each two texts that lie over each other by more than the slack. */
export function overlaps(boxes: readonly Box[], slack = SLACK): string[] {
  const found: string[] = [];
  const sorted = [...boxes].sort((a, b) => a.left - b.left);
  for (const [at, a] of sorted.entries())
    for (let next = at + 1; next < sorted.length; next++) {
      const b = sorted[next] as Box;
      if (b.left >= a.right - slack) break;
      if (b.top < a.bottom - slack && a.top < b.bottom - slack)
        found.push(`"${a.text}" (${place(a)}) is over "${b.text}" (${place(b)})`);
    }
  return found;
}

function place(box: Box): string {
  return [box.left, box.top, box.right, box.bottom].map((value) => Math.round(value)).join(' ');
}

/** Keys that two siblings share, and keys that look like an index. */
export function keyFaults(scene: Scene): string[] {
  const found: string[] = [];
  const visit = (marks: readonly Mark[], path: string): void => {
    const seen = new Set<string>();
    for (const mark of marks) {
      if (seen.has(mark.key)) found.push(`${path}/${mark.key} twice`);
      seen.add(mark.key);
      if (mark.type === 'group') visit(mark.marks, `${path}/${mark.key}`);
    }
  };
  visit(scene.marks, '');
  return found;
}

/** Numbers that are none, anywhere in a scene, in paths too. */
export function numberFaults(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value === 'string')
    return /NaN|Infinity|\bundefined\b|\bnull\b|\[object/.test(value) ? [`${path} is "${value}"`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numberFaults(inner, `${path}/${key}`));
}

/** Smallest text that a scene may hold at a page text of 16 px. */
export function smallTexts(scene: Scene, least: number): string[] {
  const visit = (marks: readonly Mark[]): string[] =>
    marks.flatMap((mark) => {
      if (mark.type === 'group') return visit(mark.marks);
      return mark.type === 'text' && mark.size < least ? [`"${mark.text}" at ${mark.size} px`] : [];
    });
  return visit(scene.marks);
}
