import type { TableColumns } from './read-table';

type Field = keyof TableColumns;

export function isTableField(name: string): name is Field {
  return TABLE_FIELDS.includes(name as Field);
}

/** The fields that columns of a table may hold. */
export const TABLE_FIELDS: readonly Field[] = [
  'period',
  'area',
  'indicator',
  'flow',
  'value',
  'qualifier',
  'unit',
  'growth',
  'rank',
  'status',
  'vintage',
  'nature',
  'definitionId',
  'note',
  'printed',
  'source',
  'sourceTitle',
  'sourcePublisher',
  'sourceUrl',
  'sourcePublished',
];
