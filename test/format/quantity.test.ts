import { describe, expect, it } from 'vitest';
import type { Qualifier, Quantity } from '../../src/data/types';
import { en } from '../../src/format/en';
import { chooseStep, digitsAt, quantityText, rateText, splitQuantity } from '../../src/format/quantity';
import { stepOf } from '../../src/format/step';
import { zhCn } from '../../src/format/zh-cn';
import { both, percent, yuan } from './quantities';

describe('quantityText', () => {
  it.each<[Qualifier, string, string]>([
    ['exact', '209亿元', '20.9 billion yuan'],
    ['about', '约209亿元', 'about 20.9 billion yuan'],
    ['nearly', '近209亿元', 'nearly 20.9 billion yuan'],
    ['over', '超209亿元', 'over 20.9 billion yuan'],
    ['atLeast', '209亿元以上', 'at least 20.9 billion yuan'],
    ['under', '不足209亿元', 'under 20.9 billion yuan'],
    ['atMost', '不超过209亿元', 'at most 20.9 billion yuan'],
  ])('says %s in both languages', (qualifier, zh, english) => {
    expect(both((locale) => quantityText(yuan('209', 8, { qualifier }), locale))).toEqual([zh, english]);
  });

  it.each<[Quantity, string, string]>([
    // the precision of an exact figure stays
    [yuan('321', 8), '321亿元', '32.1 billion yuan'],
    [yuan('4200', 8), '4,200亿元', '420.0 billion yuan'],
    [yuan('613.470', 8), '613.470亿元', '61.3470 billion yuan'],
    // a bound has no precision to keep
    [yuan('1000', 8, { qualifier: 'over' }), '超1,000亿元', 'over 100 billion yuan'],
    [yuan('2090', 8, { qualifier: 'over' }), '超2,090亿元', 'over 209 billion yuan'],
    [yuan('1.15', 12), '1.15万亿元', '1.15 trillion yuan'],
    [yuan('0.5', 8), '0.5亿元', '50 million yuan'],
    [yuan('3377', 4, { unit: 'USD' }), '3,377万美元', '33.77 million US dollars'],
    [yuan('73.04', 9, { unit: 'USD' }), '730.4亿美元', '73.04 billion US dollars'],
    [yuan('23.45', 4, { unit: 'person' }), '23.45万人', '234,500 people'],
    [yuan('15770000000', 0), '157.7亿元', '15.77 billion yuan'],
    [yuan('15770123456', 0), '15,770,123,456元', '15,770,123,456 yuan'],
    [yuan('1', 0, { unit: 'project' }), '1个项目', '1 project'],
    [yuan('-3.5', 8), '−3.5亿元', '−350 million yuan'],
    [yuan('0.0', 9), '0亿元', '0.0 billion yuan'],
    [yuan('0.9', 0, { unit: 'PP' }), '0.9个百分点', '0.9 percentage points'],
    [yuan('12', 0, { unit: 'TEU' }), '12标箱', '12 TEUs'],
    [yuan('12', 0, { unit: 'kWh' }), '12千瓦时', '12 kWh'],
    [yuan('12', 0, { unit: 'flights' }), '12 flights', '12 flights'],
    [yuan('12', 4, { unit: '架次' }), '12万架次', '120,000 架次'],
  ])('prints %o', (quantity, zh, english) => {
    expect(both((locale) => quantityText(quantity, locale))).toEqual([zh, english]);
  });

  it.each<[Quantity, string, string]>([
    [percent('63', { upper: '68', qualifier: 'between' }), '63%～68%', '63%–68%'],
    [percent('-2.2', { upper: '1.0', qualifier: 'between' }), '−2.2%至1.0%', '−2.2% to 1.0%'],
    [yuan('12', 9, { upper: '15', qualifier: 'between' }), '120亿元～150亿元', '12–15 billion yuan'],
    [yuan('120', 8, { upper: '155', qualifier: 'between' }), '120亿元～155亿元', '12.0–15.5 billion yuan'],
    [yuan('12', 0, { upper: '15', qualifier: 'between', unit: 'project' }), '12～15个项目', '12–15 projects'],
  ])('repeats the unit of the range %o where one would be misread', (quantity, zh, english) => {
    expect(both((locale) => quantityText(quantity, locale))).toEqual([zh, english]);
  });

  it('keeps to a given step, and leaves the unit to the head of a column', () => {
    const options = { step: 8, unit: false };
    expect(quantityText(yuan('100', 9, { qualifier: 'over' }), zhCn, options)).toBe('超1,000');
    expect(quantityText(yuan('15.77', 9), en, { step: 6 })).toBe('15,770 million yuan');
  });

  it('prints digits that no reader would accept as they are given', () => {
    expect(both((locale) => quantityText(yuan('1,5', 0), locale))).toEqual(['1,5元', '1,5 yuan']);
    expect(rateText(percent('-x'), en)).toBe('-x%');
  });

  it('gives the reason in place of a missing figure', () => {
    const quantity: Quantity = { digits: null, unit: 'CNY', status: ['P', 'Q'] };
    expect(both((locale) => quantityText(quantity, locale))).toEqual(['不予公布', 'confidential']);
  });
});

describe('splitQuantity', () => {
  it('sets the number apart from the words around it', () => {
    const over = yuan('100', 9, { qualifier: 'over' });
    expect(splitQuantity(over, en)).toEqual({ before: 'over', number: '100', after: 'billion yuan' });
    expect(splitQuantity(over, zhCn)).toEqual({ before: '超', number: '1,000', after: '亿元' });
    const atLeast = yuan('49', 0, { unit: 'project', qualifier: 'atLeast' });
    expect(splitQuantity(atLeast, zhCn)).toEqual({ before: '至少', number: '49', after: '个项目' });
    const money = yuan('209', 8, { qualifier: 'atLeast' });
    expect(splitQuantity(money, zhCn)).toEqual({ before: '', number: '209', after: '亿元以上' });
    expect(splitQuantity({ digits: null, unit: 'CNY' }, en)).toEqual({
      before: '',
      number: '',
      after: 'not available',
    });
  });
});

describe('digitsAt', () => {
  it('keeps both ends of a range apart that rounding would make one', () => {
    const range: Quantity = { digits: '1.000001', upper: '1.000002', qualifier: 'between', unit: 'CNY', multiplier: 8 };
    expect(digitsAt(range, 8, en, 2)).toBe('1.000001–1.000002');
    expect(digitsAt({ ...range, upper: '1.25' }, 8, en, 2)).toBe('1.00–1.25');
  });

  it('groups from four digits on, in both languages and never behind the point', () => {
    expect(both((locale) => digitsAt(yuan('8201.3456', 8), 8, locale))).toEqual(['8,201.3456', '8,201.3456']);
    expect(digitsAt(yuan('-1234567', 4), 4, en)).toBe('−1,234,567');
  });

  it('rounds half up only when asked to', () => {
    expect(digitsAt(yuan('15770123456', 0), 8, zhCn)).toBe('157.70123456');
    expect(digitsAt(yuan('15775000000', 0), 8, zhCn, 1)).toBe('157.8');
    expect(digitsAt(yuan('15.7', 9), 9, en, 3)).toBe('15.7');
  });

  it('rounds no real figure to nothing, and leaves nothing as it is', () => {
    const short = (digits: string) => digitsAt(yuan(digits, 8), 12, zhCn, 2);
    expect(['0.004', '40', '400', '0', '-0.004'].map(short)).toEqual([
      '0.0000004',
      '0.0040',
      '0.04',
      '0.00',
      '−0.0000004',
    ]);
  });
});

describe('stepOf', () => {
  it.each<[Quantity, number, number]>([
    // kept while it reads well: 0.1 to 99,999
    [yuan('0.1', 8), 8, 6],
    [yuan('0.09', 8), 4, 6],
    [yuan('99999', 8), 8, 12],
    [yuan('100000', 8), 12, 12],
    // in full, but for round millions
    [yuan('1000000', 0), 4, 6],
    [yuan('900000', 0), 0, 0],
    [yuan('1234567', 0), 0, 0],
    [yuan('1000000', 0, { upper: '2000000', qualifier: 'between' }), 0, 0],
    [percent('4300000'), 0, 0],
    [{ digits: '4300000', unit: 'PP' }, 0, 0],
    [{ digits: null, unit: 'CNY', multiplier: 8 }, 0, 0],
  ])('of %o is its own', (quantity, zh, english) => {
    expect(both((locale) => stepOf(quantity, locale))).toEqual([zh, english]);
  });
});

describe('chooseStep', () => {
  it.each<[readonly Quantity[], number, number]>([
    [[yuan('15.77', 9), yuan('6.26', 9)], 8, 9],
    [[yuan('0.9', 9)], 8, 6],
    [[yuan('8201', 8), yuan('9999', 8)], 8, 9],
    [[yuan('1.15', 12)], 8, 9],
    [[yuan('41.76', 12)], 12, 12],
    [[yuan('3377', 4)], 4, 6],
    [[yuan('2.5', 4)], 4, 3],
    [[yuan('12345', 0)], 0, 0],
    [[yuan('1234567', 0)], 4, 6],
    [[percent('4300')], 0, 0],
    [[], 0, 0],
    [[{ digits: null, unit: 'CNY', multiplier: 9 }, yuan('0', 9)], 0, 0],
    [[yuan('-15.77', 9)], 8, 9],
    [[yuan('1', 8, { upper: '30', qualifier: 'between' })], 8, 9],
  ])('gives one step to %o', (quantities, zh, english) => {
    expect(both((locale) => chooseStep(quantities, locale))).toEqual([zh, english]);
  });
});
