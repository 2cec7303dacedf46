import type { Mark, Scene } from '../scene/mark';
import { type Entry, elementOf, type Pass, tableOf, type Value } from '../scene/table';

/**
 * What the surfaces write: text, marks, and the plain elements around them (the svg itself, the head,
 * the table). One tree, read by the string writer and by the DOM, so that both give the same bytes.
 */
export type Item = string | TreeNode | Mark;

export interface TreeNode {
  readonly name: string;
  /** Among siblings; the name where absent. */
  readonly key?: string | undefined;
  /** Always the same names in the same order for nodes of one key; `undefined` leaves one out. */
  readonly attributes: readonly (readonly [name: string, value: Value])[];
  readonly children: readonly Item[];
  /** On an `svg`: how the marks below it are written. */
  readonly pass?: Pass | undefined;
  /** On an `svg`: the same node with another scene. */
  readonly redraw?: ((scene: Scene) => TreeNode) | undefined;
}

/** Makes a node; drops empty texts, which a parser would not give back. */
export function node(
  name: string,
  attributes: Readonly<Record<string, Value>> = {},
  children: readonly (Item | undefined)[] = [],
  key?: string,
): TreeNode {
  const kept = children.filter((child): child is Item => child !== undefined && child !== '');
  return { name, key, attributes: Object.entries(attributes), children: kept };
}

export function isMark(item: TreeNode | Mark): item is Mark {
  return 'type' in item;
}

export function nameOf(item: TreeNode | Mark): string {
  return isMark(item) ? elementOf(item) : item.name;
}

export function keyOf(item: Item): string {
  return typeof item === 'string' ? '#text' : (item.key ?? (item as TreeNode).name);
}

export type Slot = Entry | readonly [name: string, value: Value];

export function slotsOf(item: TreeNode | Mark): readonly Slot[] {
  return isMark(item) ? tableOf(item) : item.attributes;
}

export function valueAt(slot: Slot, item: TreeNode | Mark, pass: Pass | undefined, top: boolean): Value {
  const value = slot[1];
  return typeof value === 'function' ? value(item as never, pass!, top) : value;
}

const NOTHING: readonly Item[] = [];

export function childrenOf(item: TreeNode | Mark, pass: Pass | undefined): readonly Item[] {
  if (!isMark(item)) return item.children;
  if (item.type === 'text') return item.text === '' ? NOTHING : [item.text];
  if (item.type !== 'group') return NOTHING;
  return item.target && pass!.live ? [...item.marks, hitRect(item.target.box)] : item.marks;
}

/** Answers to the pointer between the marks of a target, and carries the focus ring; last, so that the ring lies on top. */
function hitRect(box: { x: number; y: number; width: number; height: number }): TreeNode {
  const { x, y, width, height } = box;
  return {
    name: 'rect',
    key: HIT,
    attributes: [
      ['class', 'stat-hit'],
      ['x', x],
      ['y', y],
      ['width', width],
      ['height', height],
      ['fill', 'none'],
      ['pointer-events', 'all'],
    ],
    children: NOTHING,
  };
}

/** No key of a chart holds a space. */
const HIT = ' hit';
