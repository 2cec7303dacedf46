import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/data/input';
import { readObservations } from '../../src/data/observations';
import { type SeriesRequest, selectSeries } from '../../src/data/series';

const source = (id: string, published: string) => ({ id, title: id, publisher: id, lang: 'zh', published });
const row = (period: string, value: string | undefined, more: Partial<Row> = {}): Row => ({
  area: 'X',
  period,
  value,
  ...more,
});
const select = (rows: Row[], request: SeriesRequest = {}) => {
  const areas = [{ code: 'X', scheme: 'own', name: { zh: '某市', en: 'Somewhere' } }] as const;
  const chosen = selectSeries(readObservations({ rows, areas }), request);
  if ('code' in chosen) return { refused: chosen.code, keys: [], drawn: [], left: [], told: [], area: '' };
  const [cells] = [...(chosen.series[0]?.flows.values() ?? [])];
  return {
    refused: '',
    area: chosen.area.code,
    keys: chosen.slots.map(({ key }) => key),
    drawn: [...(cells?.values() ?? [])].map(({ value, growth }) => [value?.digits, growth?.value?.digits]),
    left: chosen.alternates.map(({ value }) => value?.digits),
    told: chosen.issues.map(({ code, params }) => [code, params['a'], params['b']]),
  };
};
const early = row('2024', '10.1亿元', { source: source('a', '2025-01-20') });
const late = row('2024', '10.3亿元', { source: source('b', '2025-03-01'), growth: '3%' });

it('draws the latest release, or that of the source that is asked for, and tells both figures', () => {
  for (const rows of [
    [early, late],
    [late, early],
  ]) {
    expect(select(rows)).toMatchObject({ drawn: [['10.3', '3']], left: ['10.1'], told: [['I02', '10.3', '10.1']] });
    expect(select(rows, { source: 'a' })).toMatchObject({ drawn: [['10.1', '3']], left: ['10.3'] });
  }
});

it('draws the outcome beside a target, and does not call them two releases', () => {
  const target = row('2024', '11.0亿元', { nature: 'target', source: source('c', '2025-09-01') });
  expect(select([target, early])).toMatchObject({ drawn: [['10.1', undefined]], left: ['11.0'], told: [] });
});

it('leaves to a cell the growth that was published for it', () => {
  const own = { ...early, growth: '1%' };
  expect(select([own, late], { source: 'a' }).drawn).toEqual([['10.1', '1']]);
});

it('finds an area by its code or its name', () => {
  const rows = [early, { ...early, area: 'Y' }];
  expect(select(rows, { area: 'X' })).toMatchObject({ area: 'X', keys: ['2024'] });
  expect(select(rows, { area: 'Somewhere' })).toMatchObject({ area: 'X' });
  expect(select(rows, { area: 'Nowhere' }).refused).toBe('D04');
});

it('makes room for every period between the first and the last, and for first halves by the year', () => {
  expect(select([row('2020', '1.1亿元'), row('2023', '1.2亿元')]).keys).toEqual(['2020', '2021', '2022', '2023']);
  const halves = [row('2021-H1', '1.1亿元'), row('2023-H1', '1.2亿元')];
  expect(select(halves).keys).toEqual(['2021-H1', '2022-H1', '2023-H1']);
  expect(select([...halves, row('2022-H2', '1.3亿元')]).keys).toHaveLength(5);
});

describe('ends of months', () => {
  const stocks = (...days: string[]) => {
    const rows = days.map((period, i) => row(period, `${i + 1}.5亿元`));
    const indicators = [{ id: 'deposits', name: '存款余额', kind: 'stock', unit: 'CNY' }] as const;
    const read = readObservations({ rows: rows.map((one) => ({ ...one, indicator: 'deposits' })), indicators });
    const chosen = selectSeries(read, {});
    return 'code' in chosen ? [chosen.code] : [...chosen.slots.map(({ key }) => key), ...chosen.issues];
  };

  it('make room for the month that is left out', () => {
    expect(stocks('2023-12-31', '2024-01-31', '2024-02-29', '2024-04-30', '2024-05-31')).toEqual([
      '2023-12-31',
      '2024-01-31',
      '2024-02-29',
      '2024-03-31',
      '2024-04-30',
      '2024-05-31',
    ]);
    expect(stocks('2023-01-31', '2023-02-28', '2023-04-30')).toContain('2023-03-31');
  });

  it('step by the quarter or the year where no two are closer', () => {
    expect(stocks('2023-12-31', '2024-03-31', '2024-09-30')).toEqual([
      '2023-12-31',
      '2024-03-31',
      '2024-06-30',
      '2024-09-30',
    ]);
    expect(stocks('2019-12-31', '2021-12-31')).toEqual(['2019-12-31', '2020-12-31', '2021-12-31']);
    expect(stocks('2020-07-01', '2022-07-01')).toEqual(['2020-07-01', '2021-07-01', '2022-07-01']);
  });

  it('stand one by one where no rule fits their days', () => {
    for (const days of [
      ['2024-01-10', '2024-02-29', '2024-04-30'],
      ['2024-01-10', '2024-01-31', '2024-04-30'],
      ['2024-01-31'],
    ])
      expect(stocks(...days)).toEqual(days);
  });
});

it('fills no gap of centuries: the periods that are there are drawn', () => {
  const months = select([row('1300-01', '1.1亿元'), row('2024-05', '1.2亿元')]);
  expect([months.keys, months.told[0]?.[0]]).toEqual([['1300-01', '2024-05'], 'L04']);
});
