import { describe, expect, it } from 'vitest';
import { draw } from '../../src/chart/draw';
import { rankHistory } from '../../src/chart/rank-history';
import { ranking } from '../../src/chart/ranking';
import type { SeriesData } from '../../src/data/input';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';

const areas = ['a', 'b', 'c'].map((code) => ({ code, scheme: 'own', name: code.toUpperCase() }));
const rates = {
  areas,
  rows: ['5.0%', '-2.0%', '9.1%'].map((growth, i) => ({ area: areas[i]!.code, period: '2024', growth })),
} as unknown as SeriesData;
const places = {
  areas,
  rows: [2022, 2023, 2024].flatMap((year) =>
    ['a', 'b'].map((area, i) => ({
      area,
      period: `${year}`,
      rank: { position: year - 2020 + i * 9, by: 'growth', among: { area: 'p', members: '各市', size: 18 } },
    })),
  ),
} as unknown as SeriesData;

describe('an order by growth', () => {
  it('is not called one by size, nor a rate a sum: ranking', () => {
    const said = (locale: typeof en) => {
      const { title, sentences } = draw(ranking(rates, { locale })).alternative();
      return [title, sentences[0]];
    };
    expect(said(zhCn)).toEqual([
      '2024年C进出口总额增速居第1位（共3个）',
      '2024年，C进出口总额增速9.1%，居第1位（共3个）。',
    ]);
    expect(said(en)).toEqual([
      'C ranks 1st of 3 by growth of imports and exports, 2024',
      '2024: C’s growth of imports and exports stood at 9.1%, 1st of 3.',
    ]);
  });

  it('is not called one by size where the places are printed: rank history', () => {
    const { title, subtitle } = draw(rankHistory(places, { highlight: 'a', locale: zhCn })).alternative();
    expect(title).toBe('A进出口总额增速由2022年的第2位降至2024年的第4位');
    expect(subtitle).toContain('进出口总额增速位次');
  });
});
