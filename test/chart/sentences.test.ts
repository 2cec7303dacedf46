import { describe, expect, it } from 'vitest';
import type { AnyFigure } from '../../src/chart/chart';
import { draw } from '../../src/chart/draw';
import { headline } from '../../src/chart/headline';
import { rankHistory } from '../../src/chart/rank-history';
import { ranking } from '../../src/chart/ranking';
import { tradeGrowth } from '../../src/chart/trade-growth';
import type { Collection, Row } from '../../src/data/input';
import { en } from '../../src/format/en';
import type { Locale } from '../../src/format/locale';
import { zhCn } from '../../src/format/zh-cn';

const profits = { id: 'profits', name: { zh: '利润总额', en: 'total profits' }, kind: 'flow', unit: 'CNY' } as const;
const table = (rows: readonly Row[]): Collection => ({
  indicators: [profits],
  rows: rows.map((row) => ({ area: 'a', indicator: 'profits', source: 's', ...row })),
});
const told = (make: (locale: Locale) => AnyFigure) =>
  [zhCn, en].map((locale) => {
    const drawn = draw(make(locale));
    return { ...drawn.alternative(), codes: drawn.issues.map(({ code }) => code) };
  });

describe('a rate on a base below nothing (C03)', () => {
  const data = table([
    { period: '2023', value: '-3.1亿元' },
    { period: '2024', value: '9.2亿元', growth: '400%' },
  ]);
  const [zh, english] = told((locale) => tradeGrowth(data, { locale }));

  it('is nowhere in the figure: the turn is', () => {
    expect(zh!.title).toBe('2024年a利润总额9.2亿元，同比由亏转盈');
    expect(zh!.sentences).toEqual(['2024年，a利润总额9.2亿元，同比由亏转盈。']);
    expect(english!.title).toBe('A’s total profits: 920 million yuan, from loss to profit year on year, 2024');
    const cells = zh!.tables[0]!.rows.flatMap((row) => row.cells.map(({ text }) => text));
    expect(cells).toContain('由亏转盈');
    expect(cells.join()).not.toContain('400');
    expect(zh!.codes).toEqual(['C03']);
  });
});

it('says in English by how much a figure grew to a multiple, for "to 2 times" cannot follow "to 9 million yuan"', () => {
  const data = table([{ period: '2024', value: '9.2亿元', growth: '翻两番' }]);
  const [zh, english] = told((locale) => headline(data, { locale }));
  expect([zh!.title, english!.title]).toEqual([
    '2024年a利润总额9.2亿元，同比增长到4倍',
    'A’s total profits up 300% year on year to 920 million yuan, 2024',
  ]);
});

it('does not call a figure that stayed as it was a move to somewhere', () => {
  const [zh, english] = told((locale) =>
    headline(table([{ period: '2024', value: '9.2亿元', growth: '持平' }]), { locale }),
  );
  expect([zh!.title, english!.title]).toEqual([
    '2024年a利润总额9.2亿元，同比持平',
    'A’s total profits: 920 million yuan, unchanged year on year, 2024',
  ]);
});

it('names the fault that left nothing, not that nothing is left', () => {
  const data = table([{ period: '2024-04-30', value: '9.2亿元' }]);
  for (const chart of [tradeGrowth, ranking, rankHistory, headline])
    expect(told((locale) => chart(data, { locale }))[0]!.sentences).toEqual([
      '第1行“period”列：利润总额为流量，请填时段。',
    ]);
});

it('prints derived rates in a column of per cent as the published ones', () => {
  const data = table([
    { period: '2022', value: '920.0亿元' },
    { period: '2023', value: '1000.0亿元' },
    { period: '2024', value: '900.0亿元', growth: '-10.0%' },
  ]);
  const { rows } = told((locale) => tradeGrowth(data, { locale }))[0]!.tables[0]!;
  expect(rows.map(({ cells }) => cells[2]!.text)).toEqual(['', '8.7', '−10.0']);
});

it.each([
  ['8', '8.4', '同比−2%至+13%', '−2% to +13% on a year earlier'],
  ['8.4', '7.4', '同比下降11%～13%', 'down 11%–13% on a year earlier'],
  ['8.0', '9.4', '同比增长16%～19%', 'up 16%–19% on a year earlier'],
  ['800.0', '800.1', '同比持平', 'unchanged on a year earlier'],
])('says which way a derived rate goes, from %s to %s', (before, now, zh, english) => {
  const data = table([
    { period: '2023', value: `${before}亿元` },
    { period: '2024', value: `${now}亿元` },
  ]);
  expect(told((locale) => tradeGrowth(data, { locale })).map(({ sentences }) => sentences[1])).toEqual([
    `数据未给出增速；按绝对量推算，${zh}。`,
    `The data give no rate; worked out from the levels: ${english}.`,
  ]);
});

it('tells the round figures that no rate was worked out from (V07), each once', () => {
  const data = table(['200', '300', '310.5'].map((value, i) => ({ period: `${2022 + i}`, value: `${value}亿元` })));
  const [zh] = told((locale) => tradeGrowth(data, { locale }));
  expect(zh!.codes).toEqual(['V07', 'V07']);
  expect(zh!.notes).toContain('2022年数据疑为约数，精度不明，不参与计算。');
});

it('gives a name that ends in s its apostrophe alone', () => {
  const data = {
    ...table([{ period: '2024', value: '9.2亿元', area: 'us' }]),
    areas: [{ code: 'us', scheme: 'own', name: 'United States' } as const],
  };
  expect(told((locale) => headline(data, { locale, area: 'us' }))[1]!.title).toBe(
    'United States’ total profits: 920 million yuan, 2024',
  );
});

describe('ranks', () => {
  const rows = (period: string, ...digits: string[]): Row[] =>
    digits.map((value, i) => ({ area: 'abcdefg'.charAt(i), period, value: `${value}亿元` }));

  it('names all that share the third place among the first three, and nobody where they are a crowd', () => {
    const top = (...digits: string[]) =>
      told((locale) => rankHistory(table(rows('2024', ...digits)), { locale }))[0]!.sentences;
    expect(top('9.4', '8.3', '7.2', '7.2', '1.1')).toEqual(['2024年居前4位的是a、b、c和d。']);
    expect(top('9.4', '8.3', '7.2', '7.2', '7.2', '7.2', '1.1')).toEqual([]);
  });

  it('says that a place is shared', () => {
    const data = table([...rows('2023', '9.4', '8.3', '7.2'), ...rows('2024', '9.4', '9.4', '7.2')]);
    expect(told((locale) => rankHistory(data, { locale, highlight: 'b' })).map(({ title }) => title)).toEqual([
      'B利润总额由2023年的第2位升至2024年的并列第1位',
      'B’s total profits rose from 2nd place in 2023 to joint 1st in 2024',
    ]);
  });

  it('checks a claim of being within the first three against the figures (R06)', () => {
    const rank = {
      by: 'level',
      precision: 'within',
      position: 3,
      among: { area: 'p', members: '各市', size: 4 },
    } as const;
    const data = table(
      rows('2024', '9.4', '8.3', '7.2', '6.1').map((row) => (row.area === 'd' ? { ...row, rank } : row)),
    );
    for (const chart of [ranking, rankHistory])
      expect(told((locale) => chart(data, { locale }))[0]!.notes).toContain('来源称前3位，按数据为第4位。');
  });

  it('counts those whose place a bound leaves open among the ranked', () => {
    const data = table(rows('2024', '超4.5', '5.3', '4.1'));
    const ranked = told((locale) => rankHistory(data, { locale }))[0]!.tables[0]!.rows;
    expect(ranked.map(({ cells }) => cells.map(({ text }) => text))).toContainEqual(['参加排位的地区数', '3']);
  });
});
