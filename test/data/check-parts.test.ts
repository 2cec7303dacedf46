import { expect, it } from 'vitest';
import { check } from '../../src/data/check';
import type { Row, SeriesData } from '../../src/data/input';
import type { Fact } from '../../src/data/types';
import { percent, year } from './rules/samples';

const row = (period: string, value: string, more: Partial<Row>): Row => ({ area: '410000', period, value, ...more });
const codes = (data: SeriesData) => check(data).map((issue) => issue.code);

it('holds exports and imports against their total, but not those of another release, bounds or rounded digits', () => {
  const of = (flow: 'total' | 'exports' | 'imports', value: string, more: object = {}) =>
    row('2024', value, { flow, ...more });
  const told = (...rows: object[]) => codes(rows as SeriesData).includes('S03');
  const [out, back] = [of('exports', '2414.0亿元'), of('imports', '1252.6亿元')];
  expect(told(of('total', '3656.6亿元'), out, back)).toBe(true);
  expect(told(of('total', '3676.6亿元'), out, back)).toBe(true);
  expect(told(of('total', '3666.7亿元'), out, back)).toBe(false);
  expect(told(of('total', '0.37万亿元'), out, back)).toBe(false);
  expect(told(of('total', '超3600亿元'), out, back)).toBe(false);
  expect(told(of('total', '3656.6亿元', { vintage: { id: 'b' } }), out, back)).toBe(false);
  expect(told(of('total', '3656.6亿元'), out)).toBe(false);
});

it('holds a published share against its part and its whole', () => {
  const signed = (id: string, digits: string): Fact => ({
    id,
    kind: 'level',
    source: 's',
    indicator: `signed-${id}`,
    area: '411200',
    period: year(2024),
    nature: 'commitment',
    value: { digits, unit: 'project' },
  });
  const part = (digits: string): Fact => ({
    ...signed('share', '1'),
    kind: 'share',
    part: 'high-end',
    whole: 'all',
    weighedBy: 'count',
    value: percent(digits),
    exclusive: 'unstated',
  });
  const facts = (digits: string) => codes([signed('high-end', '23'), signed('all', '49'), part(digits)]);
  expect([facts('46.9'), facts('49.6')]).toEqual([[], ['S01']]);
});
