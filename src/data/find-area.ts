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
  const start = (name: string) => name.slice(0, name > '\u2e7f' ? 2 : 5).toLowerCase();
  const near: string[] = [];
  for (const { code, name, short } of areas.size > 1000 ? [] : areas.values()) {
    const like = [...namesOf(short), ...namesOf(name)].find((each) => start(each) === start(told));
    if (like && near.length < MOST_NEAR) near.push(`${like} ${code}`);
  }
  return near.join(', ');
}

/** A text in each language that it has. */
export function namesOf(text: Text | undefined): string[] {
  return (typeof text === 'object' ? [text.zh, text.en] : [text]).filter((name): name is string => !!name);
}
