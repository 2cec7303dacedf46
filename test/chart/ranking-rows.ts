import { type RankingOptions, ranking } from '../../src/chart/ranking';
import type { RankingModel, RankingRow } from '../../src/chart/ranking/types';
import { areasCn } from '../../src/data/areas-cn';
import type { Row, SeriesData } from '../../src/data/input';
import { en } from '../../src/format/en';
import { measureText } from '../../src/layout/text';

export const provinces = areasCn.filter(({ parent }) => parent === undefined);

export function model(data: unknown, options: RankingOptions = {}, locale = en): RankingModel {
  const environment = { width: 640, fontSize: 16, locale, text: measureText };
  const made = ranking.chart.model(data as SeriesData, options, environment);
  if ('refused' in made) throw new Error(made.issue.code);
  return made;
}
export const rowsOf = ({ sections }: RankingModel): readonly RankingRow[] => sections.flatMap(({ rows }) => rows);
export const row = (area: string, value: string, more: Partial<Row> = {}): Row => ({
  area,
  period: '2024',
  value,
  ...more,
});
