import { describe, expect, it } from 'vitest';
import { draw } from '../../src/chart/draw';
import { tradeGrowth } from '../../src/chart/trade-growth';
import type { Collection, Row } from '../../src/data/input';
import { readObservations } from '../../src/data/observations';
import type { Indicator } from '../../src/data/types';
import { zhCn } from '../../src/format/zh-cn';
import { svgString } from '../../src/render/svg-string';

const sales: Indicator = { id: 'sales', name: { zh: '零售额', en: 'retail sales' }, kind: 'flow', unit: 'CNY' };
const source = { id: 's', title: 't', publisher: '统计局', lang: 'zh', published: '2024-06' };
const table = (rows: readonly Row[], more: Partial<Indicator> = {}): Collection => ({
  indicators: [{ ...sales, ...more }],
  rows: rows.map((row) => ({ area: 'a', indicator: 'sales', ...row })),
});
const told = (data: Collection) => {
  const { issues, observations } = readObservations(data);
  return [issues.map(({ code, scope, path }) => [code, scope, path.join('.')].join(' ')), observations.length];
};
const fine: Row = { period: '2022', value: '8.1亿元' };

describe('a rule that removes a cell removes it from what charts read, and says so', () => {
  it.each<[string, Row, Partial<Indicator>, string]>([
    ['T02 a flow at an instant', { period: '2024-04-30', value: '9亿元' }, {}, 'T02 cell rows.1.period'],
    ['T02 a stock over a year', { period: '2024', value: '9亿元' }, { kind: 'stock' }, 'T02 cell rows.1.period'],
    ['T03 a lone January', { period: '2024-01', value: '9亿元' }, { jointJanFeb: true }, 'T03 cell rows.1.period'],
    ['T08 an outcome not over yet', { period: '2024', value: '9亿元', source }, {}, 'T08 cell rows.1.period'],
    ['V08 a negative figure', { period: '2024', value: '-9亿元' }, { nonNegative: true }, 'V08 cell rows.1.value'],
    [
      'T09 a target without a date',
      { period: { type: 'unstated' }, value: '9亿元', nature: 'target' },
      {},
      'T09 cell rows.1.period',
    ],
  ])('%s', (_, row, more, issue) => {
    // The year is no fault of the other row where the indicator is a stock.
    const other = more.kind === 'stock' ? { ...fine, period: '2022-12-31' } : fine;
    expect(told(table([other, row], more))).toEqual([[issue], 1]);
  });

  it.each<[string, Row, Partial<Indicator>]>([
    ['a stock whose day in the year is known', { period: '2024', value: '9亿元' }, { kind: 'stock', collect: 'E' }],
    ['the joint figure of January and February', { period: '2024-01/02', value: '9亿元' }, { jointJanFeb: true }],
    ['a period that ended in the month of release', { period: '2024-H1', value: '9亿元', source }, {}],
    ['a plan for the year it was published in', { period: '2024', value: '9亿元', source, nature: 'plan' }, {}],
    ['a bound below nothing', { period: '2024', value: '超-9亿元' }, { nonNegative: true }],
  ])('keeps %s', (_, row, more) => {
    const other = more.kind === 'stock' ? [] : [fine];
    expect(told(table([...other, row], more))[1]).toBe(other.length + 1);
  });

  it('keeps what else a row with a negative figure says', () => {
    const { observations } = readObservations(
      table([{ period: '2024', value: '-9亿元', growth: '3.1%' }], { nonNegative: true }),
    );
    expect(observations.map(({ value, growth }) => [value, growth?.value?.digits])).toEqual([[undefined, '3.1']]);
  });

  it('draws no lone January, and names it as the only fault', () => {
    const rows = [1, 2, 3].map((month) => ({ period: `2024-0${month}`, value: `${month + 8}.5亿元` }));
    const figure = tradeGrowth(table(rows, { jointJanFeb: true }), { locale: zhCn, source: '统计局' });
    const drawn = draw(figure);
    expect(drawn.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['T03', 'rows', 0, 'period'],
      ['T03', 'rows', 1, 'period'],
    ]);
    expect(drawn.alternative().tables[0]!.rows).toHaveLength(1);
    expect(svgString(figure)).toContain('2处数据有误，未予采用');
  });
});

it('takes no percentage for a difference of two, nor the reverse (V09)', () => {
  const points = { form: 'points', value: { digits: '2.0', unit: 'PCT' } };
  const [issues] = told(table([{ period: '2024', value: '9亿元', growth: points as never }]));
  expect(issues).toEqual(['V09 cell rows.0.growth.value.unit']);
});
