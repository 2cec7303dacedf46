import { describe, expect, it } from 'vitest';
import { draw } from '../../src/chart/draw';
import { headline } from '../../src/chart/headline';
import { tradeGrowth } from '../../src/chart/trade-growth';
import { check } from '../../src/data/check';
import type { SeriesData } from '../../src/data/input';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';

const monthly = {
  areas: [{ code: 'a', scheme: 'own', name: { zh: '甲市', en: 'A' } }],
  rows: [
    { area: 'a', period: '2023-05', indicator: 'trade-total', value: '90.0亿元' },
    {
      area: 'a',
      period: '2024-05',
      indicator: 'trade-total',
      value: '100.0亿元',
      growth: {
        form: 'percent',
        against: 'previous-period',
        pricing: 'nominal',
        scope: 'published-base',
        value: { digits: '1.2', unit: 'PCT' },
      },
    },
  ],
} as unknown as SeriesData;
const alone = {
  ...monthly,
  rows: [{ ...(monthly as { rows: object[] }).rows[1], value: undefined }],
} as unknown as SeriesData;

describe('a rate against the month before', () => {
  it('is never called one against a year earlier: titles and sentences', () => {
    const all = [tradeGrowth(monthly, { locale: zhCn }), headline(alone, { locale: zhCn })].map((figure) => {
      const { title, sentences } = draw(figure).alternative();
      return [title, ...sentences];
    });
    expect(all).toEqual([
      ['2024年5月甲市进出口总额100.0亿元，环比增长1.2%', '2024年5月，甲市进出口总额100.0亿元，环比增长1.2%。'],
      ['2024年5月甲市进出口总额环比增长1.2%', '进出口总额，2024年5月：环比增长1.2%。'],
    ]);
  });

  it('names its base in the table and beside a rate that stands alone', () => {
    const { tables } = draw(tradeGrowth(monthly, { locale: en })).alternative();
    expect(tables[0]!.rows[1]!.cells[2]!.text).toBe('up 1.2% on the previous month');
    const drawn = JSON.stringify(draw(headline(alone, { locale: en })).scene);
    expect([/n the previous month/.test(drawn), drawn.includes('year earlier')]).toEqual([true, false]);
  });

  it('is not judged by the levels of a year earlier (C02)', () => {
    expect(check(monthly).filter(({ code }) => code === 'C02')).toEqual([]);
  });
});

it('says in English too what a rise is measured against', () => {
  const yearly = {
    areas: [{ code: 'a', scheme: 'own', name: { zh: '甲市', en: 'A' } }],
    rows: [{ area: 'a', period: '2024', value: '100.0亿元', growth: '3.4%' }],
  } as SeriesData;
  for (const chart of [tradeGrowth, headline])
    expect(draw(chart(yearly, { locale: en })).alternative().title).toBe(
      'A’s imports and exports up 3.4% year on year to 10.00 billion yuan, 2024',
    );
});

describe('a key figure', () => {
  const among = { area: 'p', members: '各市', size: 18 };
  const row = (period: string, more: object) => ({ area: 'a', indicator: 'profit', period, ...more });
  const figure = (...rows: object[]) => draw(headline({ rows } as unknown as SeriesData, { locale: en }));

  it('shows no place outside of its order (R03), nor one among nothing (R01) but beside its figure', () => {
    const drawn = figure(
      row('2024', { value: '3亿元', rank: { position: 30, among } }),
      row('2023', { rank: { position: 3 } }),
      row('2022', { rank: { position: 4, among } }),
      row('2021', { value: '2亿元', rank: '5' }),
    );
    expect(drawn.issues.filter(({ level }) => level === 'E').map(({ code }) => code)).toEqual(['R03', 'R01']);
    expect(drawn.alternative().sentences).toEqual([
      'Profit, 2024: 300 million yuan.',
      'Profit, 2022: 4th of 18 (各市).',
      'Profit, 2021: 200 million yuan, 5th of an unstated number.',
    ]);
    expect(JSON.stringify(drawn.alternative().tables)).not.toContain('30th');
  });

  it('shows no rate on a base below nothing (C03)', () => {
    const drawn = figure(row('2024', { value: '3亿元', growth: '250%' }), row('2023', { value: '-2亿元' }));
    expect(drawn.issues.filter(({ level }) => level === 'E').map(({ code }) => code)).toEqual(['C03']);
    expect(JSON.stringify([drawn.scene, drawn.alternative()])).not.toContain('250%');
  });
});
