import type { GroupMark, Mark, Scene } from './mark';

/**
 * The scene at time `t` (0 to 1) on the way between two scenes. Marks are matched by key and type; their
 * numbers move, texts and colours are those of `to` at once. New marks fade in; marks that leave are gone
 * from the first frame, so that nothing is drawn that is no longer said. Pure: any frame can be tested.
 */
export function tween(from: Scene, to: Scene, t: number): Scene {
  if (t >= 1) return to;
  // The size is the new one at once: a page must not shift in every frame.
  return { ...to, marks: between(from.marks, to.marks, Math.max(0, t)) };
}

function between(from: readonly Mark[], to: readonly Mark[], t: number): readonly Mark[] {
  if (from === to) return to;
  const before = new Map<string, Mark>();
  for (const mark of from) before.set(mark.key, mark);
  return to.map((mark) => {
    const old = before.get(mark.key);
    if (old === mark) return mark;
    if (old === undefined || old.type !== mark.type) return { ...mark, opacity: (mark.opacity ?? 1) * t };
    return step(old, mark, t);
  });
}

/** Of one mark: every number that both have, by name; the outline of a path where both have the same commands. */
function step(from: Mark, to: Mark, t: number): Mark {
  const moved: Record<string, unknown> = { ...to };
  for (const name of MOVING) {
    const a = (from as unknown as Record<string, unknown>)[name] ?? REST[name];
    const b = moved[name] ?? REST[name];
    if (typeof a === 'number' && typeof b === 'number' && a !== b) moved[name] = mix(a, b, t);
  }
  if (to.type === 'path') moved['d'] = mixPaths((from as typeof to).d, to.d, t);
  if (to.type === 'group') moved['marks'] = between((from as GroupMark).marks, to.marks, t);
  return moved as unknown as Mark;
}

const MOVING = 'x y width height radius x1 y1 x2 y2 strokeWidth opacity size scale'.split(' ');
const REST: Readonly<Record<string, number>> = { x: 0, y: 0, opacity: 1, scale: 1 };

/** Longer outlines jump: reading them in every frame would cost more than the frame has. */
const LONGEST_PATH = 20_000;

function mixPaths(from: string, to: string, t: number): string {
  if (from === to || from.length > LONGEST_PATH || to.length > LONGEST_PATH) return to;
  const a = from.match(NUMBER) ?? [];
  const b = to.match(NUMBER) ?? [];
  if (a.length !== b.length || from.replace(NUMBER, '#') !== to.replace(NUMBER, '#')) return to;
  let i = 0;
  return to.replace(NUMBER, (number) => {
    const value = mix(Number(a[i++]), Number(number), t);
    return `${Math.round(value * 100) / 100}`;
  });
}

const NUMBER = /-?\d+(?:\.\d+)?(?:e-?\d+)?/g;

function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}
