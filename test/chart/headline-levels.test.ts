import { expect, it } from 'vitest';
import { draw } from '../../src/chart/draw';
import { headline } from '../../src/chart/headline';
import type { Row } from '../../src/data/input';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';
import { htmlString } from '../../src/render/html-string';
import { textsIn } from './marks';

const row = (period: string, value: string, growth?: string): Row => ({
  area: 'Quanzhou',
  period,
  value,
  growth,
  source: 'Customs',
});
const codes = (...rows: Row[]) =>
  draw(headline(rows, { locale: en }))
    .issues.map(({ code, params }) => [code, params['growth'], params['lo'], params['hi']])
    .filter(([code]) => /^C0[23]$/.test(`${code}`));

it('says that the levels beside a rate deny it, and shows the rate as published', () => {
  const rows = [row('2018', '911亿元'), row('2019', '940亿元', '21%')];
  expect(codes(...rows)).toEqual([['C02', '21', '3.2', '3.2']]);
  const text = (locale: typeof en) => htmlString(headline(rows, { locale })).replace(/<[^>]+>/g, '');
  expect(text(zhCn)).toContain('2019年公布增速21%，按绝对量计算为3.2%');
  expect(text(en)).toContain('published growth is 21%; the levels give 3.2%.');
});

it('is silent where rounding explains the difference, and where nothing can be compared', () => {
  const of = (base: string, now: string, growth: Row['growth']) =>
    codes(row('2018', base), { ...row('2019', now), growth });
  expect(of('911亿元', '940亿元', '3.2%')).toEqual([]);
  expect(of('5.0亿元', '5.2亿元', '5.5%')).toEqual([]);
  expect(of('5.00亿元', '5.20亿元', '5.5%')).toEqual([['C02', '5.5', '4.0', '4.0']]);
  expect(of('501百万元', '5.01亿元', '-9.0%')).toEqual([['C02', '-9.0', '0.0', '0.0']]);
  expect(of('约911亿元', '940亿元', '21%')).toEqual([]);
  expect(of('911亿元', '超940亿元', '21%')).toEqual([]);
  expect(of('911亿元', '940亿元', '实际增长21%')).toEqual([]);
  expect(of('911亿元', '940亿美元', '21%')).toEqual([]);
  expect(of('911亿元', '940亿元', '环比增长21%')).toEqual([]);
});

it('compares like with like: another partner, nature or period is no base, and of two releases one may agree', () => {
  const to = (more: Partial<Row>) => codes({ ...row('2018', '911亿元'), ...more }, row('2019', '940亿元', '21%'));
  expect(to({ nature: 'target' })).toEqual([]);
  expect(to({ period: '2017' })).toEqual([]);
  expect(to({ flow: 'exports' })).toEqual([]);
  const revised = { ...row('2018', '777亿元'), source: 'Yearbook' };
  expect(codes(row('2018', '911亿元'), revised, row('2019', '940亿元', '21%'))).toEqual([]);
});

it('holds a rate of one release against no level of another', () => {
  const of = (base: string | undefined, now: string | undefined) =>
    codes({ ...row('2018', '911亿元'), vintage: base }, { ...row('2019', '940亿元', '21%'), vintage: now }).length;
  expect([of('first', 'final'), of('final', 'final'), of(undefined, 'final'), of('first', undefined)]).toEqual([
    0, 1, 1, 1,
  ]);
  // That of its own release is enough, whatever another one says.
  const both = ['first', 'final'].map((vintage) => ({
    ...row('2018', vintage === 'final' ? '911亿元' : '777亿元'),
    vintage,
  }));
  expect(codes(...both, { ...row('2019', '940亿元', '21%'), vintage: 'final' })).toHaveLength(1);
});

it('leaves out a rate on a base below zero', () => {
  const balance = (period: string, value: string, growth?: string): Row => ({
    ...row(period, value, growth),
    flow: 'balance',
  });
  expect(codes(balance('2018', '-5.0亿元'), balance('2019', '5.2亿元', '204%'))).toEqual([
    ['C03', undefined, undefined, undefined],
  ]);
});

it('keeps no room for digits above the words that stand in their place', () => {
  const { scene } = draw(headline([{ area: 'Quanzhou', period: '2024', value: null, status: 'Q' }], { locale: en }));
  const at = (text: string) => textsIn(scene!.marks).find((mark) => mark.text === text)!.y;
  // Less than two lines of text of 16 px.
  expect(at('Confidential') - at('Imports and exports')).toBeLessThan(32);
});
