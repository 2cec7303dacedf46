import { describe, expect, it } from 'vitest';
import type { Change, Quantity } from '../../src/data/types';
import { en } from '../../src/format/en';
import { changeText, quantityText } from '../../src/format/quantity';
import { zhCn } from '../../src/format/zh-cn';

const q = (
  digits: string,
  unit: string,
  multiplier = 0,
  qualifier: Quantity['qualifier'] = 'exact',
  halfWidth?: 'unknown',
): Quantity => ({ digits, unit, multiplier, qualifier, ...(halfWidth ? { halfWidth } : {}) });

/** Every figure of the five seed texts that is a level, a share or a stated count: as typed, in Chinese, in English. */
const LEVELS: readonly (readonly [id: string, quantity: Quantity, zh: string, en: string])[] = [
  ['000-01', q('2.3', 'person', 6), '230万人', '2.3 million people'],
  ['000-03', q('15.77', 'CNY', 9), '157.7亿元', '15.77 billion yuan'],
  ['000-05', q('85', 'PCT'), '85%', '85%'],
  ['000-06', q('10', 'CNY', 9, 'over'), '超100亿元', 'over 10 billion yuan'],
  ['000-07', q('20', 'CNY', 9, 'exact', 'unknown'), '200亿元', '20 billion yuan'],
  ['000-09', q('3', 'country', 0, 'atLeast'), '至少3个国家和地区', 'at least 3 countries and regions'],
  ['000-11', q('1', 'occasion', 0, 'atMost'), '不超过1次', 'at most 1 occasion'],
  ['001-01', q('8', 'cluster'), '8个产业集群', '8 clusters'],
  ['001-01', q('6', 'cluster'), '6个产业集群', '6 clusters'],
  ['001-02', q('12', 'chain'), '12条产业链', '12 chains'],
  ['001-03', q('57', 'project'), '57个项目', '57 projects'],
  ['001-04', q('16.91', 'CNY', 9), '169.1亿元', '16.91 billion yuan'],
  ['001-06', q('6.26', 'CNY', 9), '62.6亿元', '6.26 billion yuan'],
  ['001-08', q('33.77', 'USD', 6), '3,377万美元', '33.77 million US dollars'],
  ['001-09', q('262', 'USD', 6), '2.62亿美元', '262 million US dollars'],
  ['001-14', q('19', 'project'), '19个项目', '19 projects'],
  ['001-15', q('11.63', 'CNY', 9), '116.3亿元', '11.63 billion yuan'],
  ['001-17', q('49', 'project'), '49个项目', '49 projects'],
  ['001-18', q('61.347', 'CNY', 9), '613.47亿元', '61.347 billion yuan'],
  ['001-19', q('23', 'project'), '23个项目', '23 projects'],
  ['001-20', q('17', 'project'), '17个项目', '17 projects'],
  ['001-21', q('46.9', 'PCT'), '46.9%', '46.9%'],
  ['001-22', q('34.7', 'PCT'), '34.7%', '34.7%'],
  ['001-23', q('189', 'project'), '189个项目', '189 projects'],
  ['001-24', q('5', 'item', 0, 'about'), '约5项', 'about 5 items'],
  ['002-01', q('100', 'CNY', 9, 'over'), '超1,000亿元', 'over 100 billion yuan'],
  ['002-03', q('34.3', 'CNY', 9), '343亿元', '34.3 billion yuan'],
  ['002-05', q('9.5', 'person', 6), '950万人', '9.5 million people'],
  ['002-06', q('170', 'country'), '170个国家和地区', '170 countries and regions'],
  ['002-07', q('25', 'city'), '25个城市', '25 cities'],
  ['002-08', q('50', 'item'), '50项', '50 items'],
  ['002-09', q('30', 'item'), '30项', '30 items'],
  ['003-01', q('5', 'item'), '5项', '5 items'],
  ['003-03', q('3', 'place'), '3处', '3 places'],
  ['003-04', q('4', 'item'), '4项', '4 items'],
  ['004-01', q('5500', 'year', 0, 'about'), '约5,500年', 'about 5,500 years'],
  ['004-02', q('5', 'year', 0, 'about'), '约5年', 'about 5 years'],
  ['004-03', q('7', 'country'), '7个国家和地区', '7 countries and regions'],
  ['004-04', q('17', 'pair'), '17对', '17 pairs'],
  ['004-05', q('69', 'pair'), '69对', '69 pairs'],
  ['004-06', q('27', 'country'), '27个国家和地区', '27 countries and regions'],
  ['004-07', q('114', 'country'), '114个国家和地区', '114 countries and regions'],
  ['004-08', q('40', 'item'), '40项', '40 items'],
  ['004-09', q('8', 'item'), '8项', '8 items'],
  ['004-10', q('1.1', 't', 9, 'over'), '超11亿吨', 'over 1.1 billion tonnes'],
  ['004-11', q('1143', 'train'), '1,143列', '1,143 trains'],
  ['004-14', q('8', 'place'), '8处', '8 places'],
  ['004-15', q('63', 'route'), '63条航线', '63 routes'],
  ['004-16', q('30', 'place', 0, 'over'), '超30处', 'over 30 places'],
  ['004-17', q('23000', 'person', 0, 'exact', 'unknown'), '23,000人', '23,000 people'],
  ['004-19', q('57', 'person'), '57人', '57 people'],
  ['004-20', q('167', 'institute'), '167 institute', '167 institute'],
  ['004-21', q('25', 'discipline'), '25 discipline', '25 discipline'],
];

const up = (digits: string): Change => ({
  against: 'same-period-last-year',
  form: 'percent',
  value: q(digits, 'PCT'),
  pricing: 'unstated',
  scope: 'unstated',
});

const CHANGES: readonly (readonly [id: string, change: Change, zh: string, en: string])[] = [
  ['000-04', up('43.7'), '同比增长43.7%', 'up 43.7% year on year'],
  ['001-05', up('3'), '同比增长3%', 'up 3% year on year'],
  ['002-02', up('3.4'), '同比增长3.4%', 'up 3.4% year on year'],
  ['002-04', up('98.2'), '同比增长98.2%', 'up 98.2% year on year'],
];

describe('the figures of the seed texts', () => {
  it.each(LEVELS)('%s prints in both languages', (_, quantity, zh, english) => {
    expect([quantityText(quantity, zhCn), quantityText(quantity, en)]).toEqual([zh, english]);
  });

  it.each(CHANGES)('%s carries its sign in the verb', (_, change, zh, english) => {
    expect([changeText(change, zhCn, { basis: true }), changeText(change, en, { basis: true })]).toEqual([zh, english]);
  });

  it('has no rank that needs a number: positions print as ordinals', () => {
    expect([4, 7, 3, 1].map((n) => `${zhCn.ordinal(n)} ${en.ordinal(n)}`)).toEqual([
      '第4 4th',
      '第7 7th',
      '第3 3rd',
      '第1 1st',
    ]);
  });
});
