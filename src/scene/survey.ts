import type { Mark, Paint, Scene, TokenName } from './mark';

/** What a surface has to know of a scene before it writes the first mark. */
export interface Survey {
  /** Tokens that are hatched somewhere: each needs a pattern. In order of appearance. */
  readonly hatches: readonly TokenName[];
  /** Key of the first target in reading order: the drawing's one Tab stop. */
  readonly firstTarget: string | undefined;
}

export function survey(scene: Scene): Survey {
  const found: { hatches: TokenName[]; firstTarget: string | undefined } = { hatches: [], firstTarget: undefined };
  visit(scene.marks, found);
  return found;
}

function visit(marks: readonly Mark[], found: { hatches: TokenName[]; firstTarget: string | undefined }): void {
  for (const mark of marks) {
    if (typeof mark.fill === 'object') addHatch(mark.fill, found.hatches);
    if (typeof mark.stroke === 'object') addHatch(mark.stroke, found.hatches);
    if (mark.type !== 'group') continue;
    if (mark.target) found.firstTarget ??= mark.key;
    visit(mark.marks, found);
  }
}

function addHatch(paint: Exclude<Paint, string>, hatches: TokenName[]): void {
  if ('hatch' in paint && !hatches.includes(paint.hatch)) hatches.push(paint.hatch);
}
