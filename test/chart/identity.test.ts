import { expect, it } from 'vitest';
import { figureId } from '../../src/chart/identity';

const rows = [{ area: '410000', value: { digits: '3', multiplier: undefined, unit: 'CNY' }, note: undefined }];

it('gives data that went through JSON the id that they had before', () => {
  expect(figureId('ranking', 'zh-CN', JSON.parse(JSON.stringify(rows)))).toBe(figureId('ranking', 'zh-CN', rows));
});

it('tells other data, other charts and other languages apart', () => {
  const ids = [
    figureId('ranking', 'zh-CN', rows),
    figureId('ranking', 'en', rows),
    figureId('position', 'zh-CN', rows),
    figureId('ranking', 'zh-CN', [{ ...rows[0], area: '420000' }]),
  ];
  expect(new Set(ids).size).toBe(4);
});

it('tells long lists apart by what stands late in them', () => {
  const long = (late: string) =>
    Array.from({ length: 3000 }, (_, i) => ({ area: `${i}`, value: i < 2000 ? '1' : late }));
  expect(figureId('ranking', 'en', long('2'))).not.toBe(figureId('ranking', 'en', long('3')));
});
