import { describe, expect, it } from 'vitest';
import { draw } from '../../src/chart/draw';
import { type RankingOptions, ranking } from '../../src/chart/ranking';
import type { SeriesData } from '../../src/data/input';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';
import gdp from '../../stories/data/provincial-gdp.json';
import trade from '../../stories/data/provincial-trade.json';
import { model, provinces, rowsOf } from './ranking-rows';

const gdpOptions: RankingOptions = { areas: provinces, indicator: 'gdp', period: '2024' };

/** Places by counting, from the rows as they were copied from the file. */
interface Raw {
  readonly area: string;
  readonly indicator: string;
  readonly period: string;
  readonly value?: string | { readonly digits: string };
}
function counted(rows: readonly Raw[], indicator: string, period: string): ReadonlyMap<string, number> {
  const own = rows.filter((each) => each.indicator === indicator && each.period === period && each.value !== undefined);
  const size = ({ value }: Raw) => Number(typeof value === 'string' ? value.replace('%', '') : value!.digits);
  return new Map(own.map((each) => [each.area, 1 + own.filter((other) => size(other) > size(each)).length]));
}

describe('ranking of provinces', () => {
  it.each([
    ['gdp', gdp.rows as readonly Raw[], '2024', '2019'],
    ['gdp', gdp.rows as readonly Raw[], '2023', '2005'],
    ['trade-usd', trade.rows as readonly Raw[], '2024', '2016'],
    ['gdp-real-growth', gdp.rows as readonly Raw[], '2024', undefined],
  ])('%s: gives the places and changes that counting gives, %#', (indicator, rows, period, compare) => {
    const data = indicator === 'trade-usd' ? trade : gdp;
    const made = model(data, { areas: provinces, indicator, period, ...(compare ? { compare } : {}) });
    const now = counted(rows, indicator, period);
    const then = compare ? counted(rows, indicator, compare) : new Map<string, number>();
    const ranked = rowsOf(made).filter(({ member }) => member);
    expect(ranked).toHaveLength(now.size);
    for (const { key, place, gained } of ranked) {
      const shared = [...now.values()].filter((each) => each === now.get(key)).length > 1;
      expect([key, place]).toEqual([key, `${shared ? '=' : ''}${now.get(key)}`]);
      if (compare) expect([key, gained]).toEqual([key, then.get(key)! - now.get(key)!]);
    }
  });

  it('prints four-digit and longer figures as the file has them', () => {
    const label = (data: unknown, options: RankingOptions, key: string, locale = zhCn) =>
      rowsOf(model(data, options, locale)).find((each) => each.key === key)?.label;
    expect(label(gdp, gdpOptions, '410000')).toBe('63,590');
    expect(label(gdp, gdpOptions, '540000')).toBe('2,764.9');
    expect(label(gdp, { ...gdpOptions, period: '2019' }, '410000')).toBe('53,717.8');
    expect(label(gdp, gdpOptions, '410000', en)).toBe('6,359');
    expect(label(trade, { areas: provinces, period: '2024' }, '410000')).toBe('1,153');
  });

  it('says where Henan stands, of the whole country only where all 31 have a figure', () => {
    const said = (options: RankingOptions, locale = zhCn) =>
      draw(ranking(gdp as unknown as SeriesData, { locale, ...options })).alternative();
    const henan = { ...gdpOptions, compare: '2019', highlight: '河南' };
    expect(said(henan).title).toBe('2024年河南地区生产总值居全国第6位');
    expect(said(henan).sentences).toEqual([
      '2024年，河南地区生产总值63,590亿元，居全国第6位，比2019年下降1位。',
      '居前3位的是广东、江苏和山东。',
    ]);
    expect(said(henan, en).title).toBe('Henan ranks 6th in China by gross regional product, 2024');
    expect(said(henan, en).sentences[0]).toBe(
      '2024: Henan’s gross regional product stood at 6,359 billion yuan, 6th in China, down 1 place from 2019.',
    );
    const growth = { areas: provinces, indicator: 'gdp-real-growth', period: '2024', highlight: '410000' };
    // By convention only: Hong Kong, Macao and Taiwan are parts of it too.
    expect(said(henan).notes).toContain('全国位次未包括香港特别行政区、澳门特别行政区和台湾省。');
    expect(said(growth).notes.join()).not.toContain('香港');
    expect(said(growth).title).toBe('2024年河南地区生产总值实际增速居并列第13位（共23个）');
    expect(said(growth, en).title).toBe('Henan ranks joint 13th of 23 by real growth of gross regional product, 2024');
  });

  it('says nothing of a country where the areas are unknown', () => {
    const { title } = draw(
      ranking(gdp as unknown as SeriesData, { indicator: 'gdp', period: '2024', locale: zhCn }),
    ).alternative();
    expect(title).toBe('2024年440000地区生产总值居第1位（共31个）');
  });

  it('says that a change of rank spans a change of basis', () => {
    const notes = (compare: string, period: string) =>
      model(gdp, { areas: provinces, indicator: 'gdp', period, compare }, zhCn).notes;
    expect(notes('2019', '2024')).toContain('2024年与2019年的数据口径或版本不同，位次变化含这一因素。');
    expect(notes('2019', '2023').join()).not.toContain('版本');
  });

  it('names several highlighted together', () => {
    const made = model(trade, { areas: provinces, period: '2024', highlight: ['CN-HA', '福建', 'Liaoning'] });
    expect(made.title).toBe('Fujian, Henan and Liaoning rank 7th, 10th and 12th in China by imports and exports, 2024');
    expect(
      rowsOf(made)
        .filter(({ isStrong }) => isStrong)
        .map(({ key }) => key),
    ).toEqual(['350000', '410000', '210000']);
  });

  it('lists who has no figure after the ranked', () => {
    const made = model(gdp, { areas: provinces, indicator: 'gdp-real-growth', period: '2024' });
    const last = made.sections[made.sections.length - 1]!;
    expect([last.heading, last.rows.length]).toEqual(['Not ranked: no comparable figure', 8]);
    expect(last.rows[0]).toMatchObject({ name: 'Beijing', place: '', label: 'not available' });
  });

  it('groups by region in the order of the statistics bureau, with the places of the whole', () => {
    const made = model(gdp, { ...gdpOptions, group: 'region' }, zhCn);
    expect(made.sections.map(({ heading }) => heading)).toEqual([
      '东部（10个）',
      '中部（6个）',
      '西部（12个）',
      '东北（3个）',
    ]);
    expect(made.sections[1]!.rows.map(({ name, place }) => name + place)).toEqual([
      '河南6',
      '湖北7',
      '湖南10',
      '安徽11',
      '江西15',
      '山西21',
    ]);
  });

  it('takes a grouping only for the years for which it holds', () => {
    const group = (code: string, members: readonly string[], more = {}) =>
      ({ code, scheme: 'group', name: code, members, ...more }) as const;
    const groups = [group('now', ['410000']), group('then', ['420000'], { validTo: '2013-12-31' })];
    const headings = model(gdp, { ...gdpOptions, groups }).sections.map(({ heading }) => heading);
    expect(headings).toEqual(['now (1)', 'Other (30)']);
  });

  it.each([
    ['code', ['北京', '天津', '河北']],
    ['pinyin', ['安徽', '北京', '重庆']],
    ['name', ['安徽', '北京', '重庆']],
    ['value', ['广东', '江苏', '山东']],
  ] as const)('orders by %s', (order, names) => {
    const made = model(gdp, { ...gdpOptions, order }, zhCn);
    expect(
      rowsOf(made)
        .slice(0, 3)
        .map(({ name }) => name),
    ).toEqual(names);
  });

  it('offers every year of the data as a step where it is asked to', () => {
    const steps = draw(ranking(gdp as unknown as SeriesData, { ...gdpOptions, steps: true, locale: zhCn })).steps();
    expect([steps.length, steps[0]?.label, steps.find(({ isCurrent }) => isCurrent)?.key]).toEqual([
      20,
      '2005年',
      '2024',
    ]);
    expect(draw(ranking(gdp as unknown as SeriesData, { ...gdpOptions, locale: zhCn })).steps()).toEqual([]);
  });
});
