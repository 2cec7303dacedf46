import type { Area, Text } from './types';

/** The area that a code (of any scheme), a full or a short name in either language stands for; the first of several. */
export function findArea(told: string, areas: Iterable<Area>): Area | undefined {
  for (const area of areas)
    if ([area.code, area.iso, ...namesOf(area.name), ...namesOf(area.short)].includes(told)) return area;
  return undefined;
}

/** So many names are enough to find the slip. */
const MOST_NEAR = 3;

/**
 * Areas whose names begin like a text that no area has, as `河南 410000, 河北 130000`; empty where there are none. Two
 * Chinese glyphs say as much as five letters. Long lists are not searched: that would cost more than it helps.
 */
export function nearAreas(told: string, areas: ReadonlyMap<string, Area>): string {
  const start = startOf(told);
  const near: string[] = [];
  if (areas.size > 1000) return '';
  for (const { code, name, short } of areas.values()) {
    const like = nameLike(short, start) ?? nameLike(name, start);
    if (like && near.push(`${like} ${code}`) === MOST_NEAR) break;
  }
  return near.join(', ');
}

/** The name that begins so. A file with names of its own asks this for each of them and every area: it makes no lists. */
function nameLike(text: Text | undefined, start: string): string | undefined {
  if (typeof text !== 'object') return text && begins(text, start) ? text : undefined;
  const { zh, en } = text;
  return zh && begins(zh, start) ? zh : en && begins(en, start) ? en : undefined;
}

/** Most differ in the first letter, in whatever case. */
function begins(name: string, start: string): boolean {
  return (name.charCodeAt(0) | 32) === (start.charCodeAt(0) | 32) && startOf(name) === start;
}

/** Small letters for Latin names only: of Chinese ones it would take longer than all the rest. */
function startOf(name: string): string {
  return name > '\u2e7f' ? name.slice(0, 2) : name.slice(0, 5).toLowerCase();
}

/** A text in each language that it has. */
export function namesOf(text: Text | undefined): string[] {
  if (typeof text !== 'object') return text ? [text] : [];
  return [text.zh, text.en].filter((name): name is string => !!name);
}
