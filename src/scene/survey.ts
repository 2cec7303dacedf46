import type { Hatch, Mark, Paint, Scene } from './mark';

/** What a surface has to know of a scene before it writes the first mark. */
export interface Survey {
  /** Hatches that occur somewhere: each needs a pattern. In order of appearance. */
  readonly hatches: readonly Hatch[];
  /** Key of the first target in reading order: the drawing's one Tab stop. */
  readonly firstTarget: string | undefined;
}

export function survey(scene: Scene): Survey {
  const hatches = new Map<string, Hatch>();
  let firstTarget: string | undefined;
  const look = (paint: Paint | 'none' | undefined) => {
    if (typeof paint === 'object' && 'hatch' in paint) hatches.set(`${paint.hatch} ${paint.on} ${!!paint.bars}`, paint);
  };
  const visit = (marks: readonly Mark[]) => {
    marks.forEach((mark) => {
      look(mark.fill);
      look(mark.stroke);
      if (mark.type !== 'group') return;
      if (mark.target) firstTarget ??= mark.key;
      visit(mark.marks);
    });
  };
  visit(scene.marks);
  return { hatches: [...hatches.values()], firstTarget };
}
