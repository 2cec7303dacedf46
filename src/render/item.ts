import type { Mark } from '../scene/mark';
import { isFrame, type Pass, type Table, tableOf, type Value } from '../scene/table';

/**
 * What the surfaces write: text, marks, and the plain elements around them (the svg itself, the head,
 * the table). One tree, read by the string writer and by the DOM, so that both give the same bytes.
 */
export type Item = string | TreeNode | Mark;

export interface TreeNode {
  readonly name: string;
  /** Among siblings; the name where absent. */
  readonly key?: string | undefined;
  /** Attributes. Always the same names in the same order for nodes of one key. */
  readonly names: readonly string[];
  /** `undefined` leaves the attribute out. */
  readonly values: readonly Value[];
  readonly children: readonly Item[];
  /** On an `svg`: how the marks below it are written. */
  readonly pass?: Pass | undefined;
}

/** Makes a node; drops empty texts, which a parser would not give back. */
export function node(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  children: readonly (Item | undefined | false)[] = [],
  key?: string,
): TreeNode {
  const kept = children.filter((child): child is Item => !!child);
  return { name, key, names: Object.keys(attributes), values: Object.values(attributes), children: kept };
}

export function isMark(item: TreeNode | Mark): item is Mark {
  return (item as Mark).type !== undefined;
}

/** A node says itself what it is; of a mark the table does. */
export function formOf(item: TreeNode | Mark): TreeNode | Table {
  return isMark(item) ? tableOf(item) : item;
}

export function keyOf(item: Item): string {
  return typeof item === 'string' ? '#text' : (item.key ?? (item as TreeNode).name);
}

export function valuesOf(item: TreeNode | Mark, pass: Pass | undefined, top: boolean): readonly Value[] {
  return isMark(item) ? tableOf(item).values(item as never, pass!, top) : item.values;
}

export function childrenOf(item: TreeNode | Mark, pass: Pass | undefined): readonly Item[] {
  if (!isMark(item)) return item.children;
  if (item.type === 'text') {
    const { text, tail } = item;
    if (!tail) return text ? [text] : NOTHING;
    const look = { dx: '.2em', 'font-size': tail.size, 'font-weight': 400, fill: pass!.paint(tail.fill) };
    return [text, node('tspan', look, [tail.text])];
  }
  if (item.type !== 'group') return NOTHING;
  const { marks, target } = item;
  if (!target || !pass!.live) return marks;
  // Answers to the pointer between the marks, and carries the focus ring; last, so that the ring lies on top.
  const { x, y, width, height } = target.box;
  const hit = { class: 'stat-hit', x, y, width, height, fill: 'none', 'pointer-events': 'all' };
  // No key of a chart holds a space.
  return [...marks, node('rect', hit, [], ' hit')];
}

/** Whether the children of an item are at the top level of the drawing: those of the drawing, or of a frame there. */
export function holdsTop(item: TreeNode | Mark, top: boolean): boolean {
  return isMark(item) ? top && item.type === 'group' && isFrame(item) : item.name === 'svg';
}

const NOTHING: readonly Item[] = [];
