import type { Refusal } from '../../src/chart/alternative';
import { type RankHistoryOptions, rankHistory } from '../../src/chart/rank-history';
import { pointSaid } from '../../src/chart/rank-history/said';
import type { RankModel } from '../../src/chart/rank-history/types';
import type { Row, SeriesData } from '../../src/data/input';
import { en } from '../../src/format/en';
import { measureText } from '../../src/layout/text';
import gdp from '../../stories/data/provincial-gdp-history.json';
import world from '../../stories/data/world-exports-ranks.json';

export const provinces = gdp as unknown as SeriesData;
export const economies = world as unknown as SeriesData;

export function made(data: SeriesData, options: RankHistoryOptions = {}, locale = en): RankModel | Refusal {
  return rankHistory.chart.model(data, options, { width: 640, fontSize: 16, locale, text: measureText });
}
export function model(data: SeriesData, options: RankHistoryOptions = {}, locale = en): RankModel {
  const found = made(data, options, locale);
  if ('refused' in found) throw new Error(found.issue.code);
  return found;
}

export function said(of: RankModel, area: string, period: string): string {
  const row = of.panel.areas.findIndex(({ code }) => code === area);
  return pointSaid(
    of,
    row,
    of.panel.slots.findIndex(({ key }) => key === period),
  ).label;
}
export const series = (area: string, values: string, first = 2015): Row[] =>
  values
    .split(' ')
    .flatMap((value, i) =>
      value === '-' ? [] : { area, period: `${first + i}`, indicator: 'visits', value: `${value}万人`, source: 'test' },
    );
