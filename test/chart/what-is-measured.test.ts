import { describe, expect, it } from 'vitest';
import { draw } from '../../src/chart/draw';
import { headline } from '../../src/chart/headline';
import { position } from '../../src/chart/position';
import { rankHistory } from '../../src/chart/rank-history';
import { ranking } from '../../src/chart/ranking';
import { tradeGrowth } from '../../src/chart/trade-growth';
import type { SeriesData } from '../../src/data/input';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';
import facts from '../facts.json';

const seeds = facts as unknown as SeriesData;
const areas = [
  { code: 'a', scheme: 'own', name: { zh: '甲市', en: 'A' } },
  { code: 'b', scheme: 'own', name: { zh: '乙市', en: 'B' } },
  { code: 'eu', scheme: 'group', name: { zh: '欧盟', en: 'the EU' } },
] as const;
const row = (area: string, period: string, value: string, more: object = {}) => ({
  area,
  period,
  indicator: 'trade-exports',
  value,
  source: { id: 's', title: '示例', publisher: '示例', lang: 'zh' },
  ...more,
});
const data = (...rows: object[]) => ({ areas, rows }) as unknown as SeriesData;
const said = (figure: ReturnType<typeof headline>) => draw(figure).alternative();

describe('trade with some partners', () => {
  it('is not called trade with all, in a key figure: over 100 billion with the Maritime Silk Road', () => {
    const one = (locale: typeof en) => said(headline(seeds, { show: '002-01', locale })).title;
    expect([one(zhCn), one(en)]).toEqual([
      '2020年泉州进出口总额（海上丝绸之路沿线国家和地区）超1,000亿元',
      'Quanzhou’s imports and exports (countries and regions along the Maritime Silk Road): over 100 billion yuan, 2020',
    ]);
  });

  it('is not called trade with all in the titles of the other charts', () => {
    const eu = { counterpart: 'eu' };
    const two = data(
      row('a', '2023', '1.0亿元', eu),
      row('b', '2023', '2.0亿元', eu),
      row('a', '2024', '3.0亿元', eu),
      row('b', '2024', '2.5亿元', eu),
    );
    const ranked = data(
      row('a', '2024', '3.0亿元', {
        ...eu,
        rank: { position: 7, among: { area: 'b', members: '各区', size: 18 } },
      }),
    );
    const titles = [
      tradeGrowth(two, { area: 'a', locale: zhCn }),
      ranking(two, { locale: zhCn }),
      rankHistory(two, { locale: zhCn, highlight: 'a' }),
      position(ranked, { locale: zhCn }),
    ].map((figure) => said(figure).title);
    expect(titles.filter((title) => title.includes('出口额（欧盟）'))).toEqual(titles);
  });

  it('is not joined to trade with all: the rest is in the table', () => {
    const { title, tables, notes } = said(
      tradeGrowth(
        data(
          row('a', '2022', '1.0亿元'),
          row('a', '2023', '2.0亿元'),
          row('a', '2024', '0.5亿元', { counterpart: 'eu' }),
        ),
        { locale: zhCn },
      ),
    );
    expect(title).toBe('2023年甲市出口额2.0亿元');
    expect(tables[1]!.rows.map((r) => r.cells.map((c) => c.text).slice(0, 3))).toEqual([
      ['2024年', '出口额（欧盟）', '0.5亿元'],
    ]);
    expect(notes.join()).toContain('2024年');
  });
});

it('tells the parts of a breakdown apart: 49 projects, of them 23 in one industry', () => {
  const { sentences } = said(headline(seeds, { show: '001-17,001-19', locale: en }));
  expect(sentences).toEqual([
    'Projects signed (29th festival), at the 29th festival: 49 projects (signed).',
    'Projects signed (29th festival, high-end manufacturing), at the 29th festival: 23 projects (signed).',
  ]);
});

describe('a target', () => {
  const target = data(
    row('a', '2025', '3.0亿元', { nature: 'target' }),
    row('b', '2025', '2.0亿元', { nature: 'target' }),
  );

  it('is called one in every title', () => {
    const titles = [headline, tradeGrowth, ranking].map(
      (chart) => said(chart(target, { area: 'a', locale: zhCn })).title,
    );
    expect(titles).toEqual([
      '2025年甲市出口额（目标）3.0亿元',
      '2025年甲市出口额（目标）3.0亿元',
      '2025年甲市出口额（目标）居第1位（共2个）',
    ]);
  });

  it('is called one in the sentence of its series', () => {
    expect(said(tradeGrowth(target, { area: 'a', locale: en })).sentences[0]).toBe(
      'A’s exports (target): 300 million yuan, 2025.',
    );
  });
});

it('marks the figures of a preliminary release as preliminary', () => {
  const preliminary = data(
    row('a', '2023', '2.0亿元', { vintage: { stage: 'census-revised' } }),
    row('a', '2024', '3.0亿元', { vintage: { stage: 'preliminary' } }),
    row('a', '2022', '1.0亿元', { vintage: { stage: 'verified' } }),
  );
  const { tables } = said(tradeGrowth(preliminary, { locale: zhCn }));
  expect(tables[0]!.rows.map(({ cells }) => cells[3]!.text)).toEqual([
    '来源：示例',
    '推算同比变动；来源：示例',
    '推算同比变动；初步数；来源：示例',
  ]);
});

it('says of a list that is not complete that there are others', () => {
  const lists = (locale: typeof en) => {
    const { tables } = said(headline(seeds, { area: '411200', locale }));
    return tables[0]!.rows
      .map(({ cells }) => cells[3]!.text)
      .filter((text) => /Germany|德国|Zhengzhou|医疗/.test(text));
  };
  expect(lists(zhCn)).toEqual(['美国、德国和乌克兰等', '人工智能、装备制造和医疗']);
  expect(lists(en)).toEqual(['United States, Germany and Ukraine, among others']);
});

it('rounds a derived rate half up: 413 after 400 projects are up 3.25%, printed 3.3%', () => {
  const projects = (period: string, digits: string) =>
    row('a', period, '', { indicator: 'projects', value: { digits, unit: 'project' } });
  const counted = (now: string) =>
    said(tradeGrowth(data(projects('2023', '400'), projects('2024', now)), { locale: en })).sentences[1];
  expect(counted('413')).toContain('up 3.3%');
  expect(counted('387')).toContain('down 3.3%');
});
