import type { Area, Text } from './types';

/** The area that a code (of any scheme), a full or a short name in either language stands for; the first of several. */
export function findArea(told: string, areas: Iterable<Area>): Area | undefined {
  const is = (text: Text | undefined) =>
    typeof text === 'object' ? text.zh === told || text.en === told : text === told;
  for (const area of areas) if (area.code === told || area.iso === told || is(area.name) || is(area.short)) return area;
  return undefined;
}
