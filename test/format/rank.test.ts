import { expect, it } from 'vitest';
import type { Rank } from '../../src/data/types';
import { en } from '../../src/format/en';
import { rankText } from '../../src/format/rank';
import { zhCn } from '../../src/format/zh-cn';

const henan = { area: '410000', members: { zh: '河南省各市', en: 'cities of Henan' } };
const rank = (rest: Partial<Rank>): Rank => ({ by: 'level', precision: 'exact', among: henan, ...rest });

it.each<[Rank, string, string]>([
  [rank({ position: 7 }), '第7位，总数未注明（河南省各市）', '7th of ? (cities of Henan)'],
  [rank({ position: 7, among: { ...henan, size: 18 } }), '第7位，共18个（河南省各市）', '7th of 18 (cities of Henan)'],
  [rank({ position: 4, precision: 'within' }), '前4位（河南省各市）', 'in the top 4 (cities of Henan)'],
  [
    rank({ position: 4, precision: 'within', streak: { number: 3, unit: 'year' } }),
    '连续3年列前4位（河南省各市）',
    'in the top 4 for 3 years running (cities of Henan)',
  ],
  [
    rank({ position: 1, streak: { number: 5, unit: 'quarter' }, among: { area: '410000', members: '', size: 18 } }),
    '连续5个季度列第1位，共18个',
    '1st of 18 for 5 quarters running',
  ],
  [
    rank({ position: 2, tied: true, among: { area: '410000', members: '', size: 18 } }),
    '并列第2位，共18个',
    'joint 2nd of 18',
  ],
  [rank({ precision: 'vague' }), '', ''],
  [rank({ position: 7, precision: 'vague' }), '', ''],
  [rank({}), '', ''],
])('says %o, and no more than is published', (published, zh, english) => {
  expect([rankText(published, zhCn), rankText(published, en)]).toEqual([zh, english]);
});

it('has words for the question mark, which a screen reader drops', () => {
  expect(rankText(rank({ position: 7 }), en, true)).toBe('7th of an unstated number (cities of Henan)');
  expect(rankText(rank({ position: 7 }), zhCn, true)).toBe('第7位，总数未注明（河南省各市）');
});
