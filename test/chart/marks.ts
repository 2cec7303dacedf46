import type { GroupMark, Mark, Target, TextMark } from '../../src/scene/mark';

/** Every mark of a scene in reading order; groups stand before what they hold. */
export function marksIn(marks: readonly Mark[]): readonly Mark[] {
  return marks.flatMap((mark) => (mark.type === 'group' ? [mark, ...marksIn(mark.marks)] : [mark]));
}

export function groupsIn(marks: readonly Mark[]): readonly GroupMark[] {
  return marksIn(marks).filter((mark): mark is GroupMark => mark.type === 'group');
}

export function textsIn(marks: readonly Mark[]): readonly TextMark[] {
  return marksIn(marks).filter((mark): mark is TextMark => mark.type === 'text');
}

/** By the keys of their marks. */
export function targetsIn(marks: readonly Mark[]): ReadonlyMap<string, Target> {
  return new Map(groupsIn(marks).flatMap(({ key, target }) => (target ? [[key, target] as const] : [])));
}

/** Elements that a scene becomes; a target has a rectangle of its own. */
export function elementsIn(marks: readonly Mark[]): number {
  return marksIn(marks).reduce((sum, mark) => sum + (mark.type === 'group' && mark.target ? 2 : 1), 0);
}
