/**
 * Which column of `data/henan-trade.csv` holds what: the releases as they were printed, a period told by three columns, the
 * digits that count in `value_as_printed`.
 */
export const henanColumns = {
  // With the areas of China at hand; alone, `['adcode', 'region']` brings the names of the file.
  area: 'adcode',
  period: ['period_start', 'period_end', 'period_type'],
  flow: 'flow',
  value: 'value_as_printed',
  qualifier: 'value_qualifier',
  unit: 'unit',
  growth: 'growth_yoy_pct',
  rank: 'rank_in_province',
  note: 'note',
  source: 'source_id',
  sourceTitle: 'source_title',
  sourcePublisher: 'publisher',
  sourceUrl: 'url',
  sourcePublished: 'published',
} as const;
