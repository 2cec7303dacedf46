/**
 * The default id of a figure: the chart's name and a hash of what it shows, so that the same input
 * gives the same bytes. Two equal figures on one page get a suffix when they are mounted.
 */
export function figureId(chart: string, title: string, data: unknown): string {
  const hash = { value: fnv(title, 0x811c9dc5), left: 4000 };
  walk(data, hash, 0);
  return `stat-${chart}-${(hash.value >>> 0).toString(36)}`;
}

/** Looked at of one list. */
const MOST_ITEMS = 128;

/** FNV-1a, 32 bits: short, stable, good enough to tell figures of one page apart. */
function fnv(text: string, seed: number): number {
  let hash = seed;
  const end = Math.min(text.length, 200);
  for (let i = 0; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Visits values in order; a budget instead of a set of seen objects, so that cycles end too. */
function walk(value: unknown, hash: { value: number; left: number }, depth: number): void {
  if (hash.left-- <= 0 || depth > 12) return;
  if (typeof value !== 'object' || value === null) {
    hash.value = fnv(typeof value === 'string' ? value : `${typeof value}${String(value)}`, hash.value);
    return;
  }
  const keys = Array.isArray(value) ? undefined : Object.keys(value);
  const { length } = keys ?? (value as readonly unknown[]);
  // Of thousands of cells some, from the first to the last: all would be a tenth of a figure's first frame.
  const step = keys ? 1 : Math.ceil(length / MOST_ITEMS);
  for (let i = 0; i < length && hash.left > 0; i += step) {
    const key = keys ? keys[i]! : `${i}`;
    const child = (value as Record<string, unknown>)[key];
    // What JSON does not carry: a page that gets its data from a server finds the server's figure by this id.
    if (child === undefined) continue;
    hash.value = fnv(key, hash.value);
    walk(child, hash, depth + 1);
  }
}
