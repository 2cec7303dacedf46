import type { Mark, Paint, Scene, TokenName } from './mark';

/** What a surface has to know of a scene before it writes the first mark. */
export interface Survey {
  /** Tokens that are hatched somewhere: each needs a pattern. In order of appearance. */
  readonly hatches: readonly TokenName[];
  /** Key of the first target in reading order: the drawing's one Tab stop. */
  readonly firstTarget: string | undefined;
}

export function survey(scene: Scene): Survey {
  const hatches = new Set<TokenName>();
  let firstTarget: string | undefined;
  const look = (paint: Paint | 'none' | undefined) => {
    if (typeof paint === 'object' && 'hatch' in paint) hatches.add(paint.hatch);
  };
  const visit = (marks: readonly Mark[]) => {
    for (const mark of marks) {
      look(mark.fill);
      look(mark.stroke);
      if (mark.type !== 'group') continue;
      if (mark.target) firstTarget ??= mark.key;
      visit(mark.marks);
    }
  };
  visit(scene.marks);
  return { hatches: [...hatches], firstTarget };
}
