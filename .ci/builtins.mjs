// In the script-tag file in place of the built-in methods of the same names: pages of 2008 have replaced those by others
// (Prototype's `reduce` returns the list, `Array.from` of MooTools knows no sets, `Object.keys` counts inherited names).

const { getOwnPropertyNames, prototype } = Object;
const { isArray } = Array;

/** @param {object} object */
export function keys(object) {
  const found = [];
  for (const name of getOwnPropertyNames(object))
    if (prototype.propertyIsEnumerable.call(object, name)) found[found.length] = name;
  return found;
}

export function values(object) {
  return keys(object).map((name) => object[name]);
}

export function entries(object) {
  return keys(object).map((name) => [name, object[name]]);
}

/**
 * Of something that can be iterated, or has a length.
 * @param {any} source
 * @param {(value: any, index: number) => any} [of]
 */
export function from(source, of = (value) => value) {
  const found = [];
  if (source[Symbol.iterator]) for (const value of source) found[found.length] = of(value, found.length);
  else for (let i = 0; i < source.length; i++) found[i] = of(source[i], i);
  return found;
}

/** `list.entries()`, and that of a map. */
export function pairs(list) {
  return isArray(list) ? list.map((value, i) => [i, value]) : list.entries();
}

/** `list.reduce(of)` without a start, `list.reduce(of, start)` with one. */
export function reduce(list, of, ...start) {
  if (start.length === 0 && list.length === 0) throw new TypeError('nothing to reduce');
  let result = start.length > 0 ? start[0] : list[0];
  for (let i = start.length > 0 ? 0 : 1; i < list.length; i++) result = of(result, list[i], i, list);
  return result;
}

/** `node.remove()`, which is not an error for a node that stands nowhere; of something else its own method. */
export function remove(node) {
  const parent = node?.parentNode;
  if (parent) parent.removeChild(node);
  else if (node && !('parentNode' in node)) node.remove();
}
