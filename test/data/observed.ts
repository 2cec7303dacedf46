import type { Row, SeriesData } from '../../src/data/input';
import { readObservations } from '../../src/data/observations';
import type { Area } from '../../src/data/types';

export const HENAN: Area = {
  code: '410000',
  scheme: 'GB2260',
  name: { zh: '河南省', en: 'Henan' },
  short: { zh: '河南' },
};

/** The issues of reading, as `V01 rows.0.value`. */
export function codesOf(data: unknown, areas: Area[] = []): string[] {
  return readObservations(data as SeriesData, { areas }).issues.map((issue) => `${issue.code} ${issue.path.join('.')}`);
}

/** A row that reads without an issue, but for the fields given. */
export function row(fields: Partial<Record<keyof Row, unknown>>): Row {
  return { area: '410000', period: '2024', value: '157.7亿元', ...fields } as Row;
}
