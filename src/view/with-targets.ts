import type { Mark, Scene } from '../scene/mark';

/**
 * A bare scene with the targets of the scene before it, which are replaced before anybody is told of them; nothing
 * where targets hold marks of their own, which have to be drawn.
 */
export function withTargets(bare: Scene | undefined, before: Scene | undefined): Scene | undefined {
  const kept = before?.marks.find(isList);
  return bare && kept && { ...bare, marks: bare.marks.map((mark) => (isList(mark) ? kept : mark)) };
}

function isList(mark: Mark): boolean {
  const isEmpty = (option: Mark) => option.type === 'group' && option.marks.length === 0;
  return mark.type === 'group' && mark.role === 'listbox' && mark.marks.every(isEmpty);
}
