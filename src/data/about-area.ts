import type { FigureData } from './input';

/** Data of which no row names an area are about the one that who shows them says: a table of one city's indicators. */
export function aboutArea(data: FigureData, area: unknown): FigureData {
  if (typeof area !== 'string' || !('rows' in data) || data.rows === undefined || data.rows.some((row) => row.area))
    return data;
  return { ...data, rows: data.rows.map((row) => ({ ...row, area })) };
}
