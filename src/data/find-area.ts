import type { Area, Text } from './types';

/** The area that a code (of any scheme), a full or a short name in either language stands for; the first of several. */
export function findArea(told: string, areas: Iterable<Area>): Area | undefined {
  const is = (text: Text | undefined) =>
    typeof text === 'object' ? text.zh === told || text.en === told : text === told;
  for (const area of areas) if (area.code === told || area.iso === told || is(area.name) || is(area.short)) return area;
  return undefined;
}

/** So many names are enough to find the slip. */
const MOST_NEAR = 3;
/** Longer lists are not searched: the answer would cost more than it helps. */
const LONGEST_LIST = 1000;

/**
 * Areas whose names are like a text that no area has, as `河南 410000`: one holds the other, or both begin alike.
 * Empty where there are none.
 */
export function nearAreas(told: string, areas: ReadonlyMap<string, Area>): string {
  if (areas.size > LONGEST_LIST) return '';
  const near: string[] = [];
  const text = plain(told);
  for (const { code, name, short } of areas.values()) {
    const found = [short, name].flatMap(textsOf).find((each) => isNear(plain(each), text));
    if (found !== undefined) near.push(`${found} ${code}`);
    if (near.length === MOST_NEAR) break;
  }
  return near.join(', ');
}

function isNear(a: string, b: string): boolean {
  // Two Chinese glyphs say as much as five letters.
  const least = a.charCodeAt(0) > 0x2e7f ? 2 : 5;
  if (a.length < least || b.length < least) return a === b;
  return a.includes(b) || b.includes(a) || a.slice(0, least) === b.slice(0, least);
}

function plain(text: string): string {
  return text
    .slice(0, 100)
    .toLowerCase()
    .replace(/[\s'’-]/g, '');
}

function textsOf(text: Text | undefined): string[] {
  return (typeof text === 'object' ? [text.zh, text.en] : [text]).filter((each): each is string => !!each);
}
