import { describe, expect, it } from 'vitest';
import type { Change, Period, Quantity } from '../../src/data/types';
import { en } from '../../src/format/en';
import { changeText, derivedText, isMove, missingText, rateText } from '../../src/format/quantity';
import { zhCn } from '../../src/format/zh-cn';
import { both, percent, yuan } from './quantities';

describe('rateText', () => {
  it.each<[Quantity, string, string]>([
    [percent('43.7'), '+43.7%', '+43.7%'],
    [percent('-2.2'), '−2.2%', '−2.2%'],
    [percent('0.0'), '0.0%', '0.0%'],
    [percent('3'), '+3%', '+3%'],
    [percent('6.3', { qualifier: 'over' }), '高于+6.3%', 'above +6.3%'],
    [percent('3.1', { upper: '3.3', qualifier: 'between' }), '+3.1%至+3.3%', '+3.1% to +3.3%'],
    [{ digits: '0.9', unit: 'PP' }, '+0.9个百分点', '+0.9 percentage points'],
    [{ digits: null, unit: 'PCT', status: ['NR'] }, '[待发]', '[x]'],
  ])('signs %o', (rate, zh, english) => {
    expect(both((locale) => rateText(rate, locale))).toEqual([zh, english]);
  });
});

describe('changeText', () => {
  const change = (form: Change['form'], value?: Quantity, rest: Partial<Change> = {}): Change => ({
    against: 'same-period-last-year',
    pricing: 'unstated',
    scope: 'unstated',
    form,
    value,
    ...rest,
  });
  it.each<[Change, string, string]>([
    [change('percent', percent('43.7')), '增长43.7%', 'up 43.7%'],
    [change('percent', percent('-2.2')), '下降2.2%', 'down 2.2%'],
    [change('percent', percent('0.0')), '持平', 'unchanged'],
    [change('percent', percent('6.3', { qualifier: 'over' })), '增长超6.3%', 'up over 6.3%'],
    [change('percent', percent('-2.2', { qualifier: 'under' })), '下降超2.2%', 'down over 2.2%'],
    [change('percent', percent('10', { qualifier: 'atLeast' })), '增长10%以上', 'up at least 10%'],
    [change('percent', percent('-2.2', { qualifier: 'over' })), '高于−2.2%', 'above −2.2%'],
    [change('percent', percent('-5', { upper: '-3', qualifier: 'between' })), '下降3%～5%', 'down 3%–5%'],
    [change('percent', percent('-5', { upper: '3', qualifier: 'between' })), '−5%至+3%', '−5% to +3%'],
    [change('points', { digits: '-0.9', unit: 'PP' }), '下降0.9个百分点', 'down 0.9 percentage points'],
    [change('points', { digits: '0.9', unit: 'PP' }), '提高0.9个百分点', 'up 0.9 percentage points'],
    [change('absolute', yuan('12', 8)), '增加12亿元', 'up 1.2 billion yuan'],
    [change('times-by', { digits: '1.31', unit: 'times' }), '增长1.31倍', 'up 131%'],
    [change('times-to', { digits: '2.31', unit: 'times' }), '增长到2.31倍', 'up 131%'],
    [change('times-to', { digits: '0.8', unit: 'times' }), '下降到0.8倍', 'down 20%'],
    [change('times-to', { digits: '2', unit: 'times', qualifier: 'over' }), '增长到超2倍', 'up over 100%'],
    [change('index', { digits: '103.4', unit: 'index' }), '指数103.4', 'index 103.4'],
    [change('turn', undefined, { turn: 'loss-to-profit' }), '由亏转盈', 'from loss to profit'],
    [change('percent'), '数据缺失', 'not available'],
    [change('percent', { digits: null, unit: 'PCT', status: ['Q'] }), '不予公布', 'confidential'],
    [change('percent', percent('-2.2', { qualifier: 'atMost' })), '下降2.2%以上', 'down at least 2.2%'],
    [change('percent', percent('5', { qualifier: 'under' })), '低于+5%', 'below +5%'],
    [change('percent', percent('-3', { qualifier: 'atLeast' })), '不低于−3%', 'no lower than −3%'],
    [change('percent', percent('5', { qualifier: 'atMost' })), '不高于+5%', 'no higher than +5%'],
    [change('absolute', yuan('-3', 8, { qualifier: 'over' })), '高于−3亿元', 'above −300 million yuan'],
    [change('percent', percent('0', { qualifier: 'over' })), '超0%', 'over 0%'],
    [
      change('times-to', { digits: '2', upper: '3', qualifier: 'between', unit: 'times' }),
      '增长到2～3倍',
      'up 100%–200%',
    ],
  ])('says %o', (what, zh, english) => {
    expect(both((locale) => changeText(what, locale))).toEqual([zh, english]);
  });

  it('is told by a verb with a number, or not', () => {
    const moves: [Change, boolean][] = [
      [change('percent', percent('2.2')), true],
      [change('percent', percent('-2.2')), true],
      [change('percent', percent('0.0')), false],
      [change('percent', percent('-2.2', { qualifier: 'over' })), false],
      [change('percent'), false],
      [change('times-to', { digits: '2.31', unit: 'times' }), true],
      [change('times-to', { digits: '1', unit: 'times' }), false],
      [change('times-by', { digits: '1', unit: 'times' }), true],
      [change('index', { digits: '103.4', unit: 'index' }), false],
      [change('turn', percent('2.2'), { turn: 'flat' }), false],
    ];
    expect(moves.map(([what]) => isMove(what))).toEqual(moves.map(([, expected]) => expected));
  });

  it('leaves an index as it is', () => {
    const index = change('index', { digits: '103.4', unit: 'index' });
    expect(changeText(index, en, { basis: true })).toBe('index 103.4');
  });

  it('names what the change is measured against', () => {
    const against = (of: Change['against']) =>
      both((locale) => changeText(change('percent', percent('-2.2'), { against: of }), locale, { basis: true }));
    expect(against('same-period-last-year')).toEqual(['同比下降2.2%', 'down 2.2% year on year']);
    expect(against('previous-period')).toEqual(['环比下降2.2%', 'down 2.2% on the previous period']);
    expect(against('n-year-average')).toEqual(['年均下降2.2%', 'down 2.2% a year on average']);
    const monthly = change('percent', percent('-2.2'), { against: 'previous-period' });
    const of = (period: Period) => both((locale) => changeText(monthly, locale, { basis: period }));
    expect(of({ type: 'month', year: 2024, number: 6 })).toEqual(['环比下降2.2%', 'down 2.2% on the previous month']);
    expect(of({ type: 'quarter', year: 2024, number: 2 })[1]).toBe('down 2.2% on the previous quarter');
    expect(of({ type: 'yearToDate', year: 2024, throughMonth: 5 })[1]).toBe('down 2.2% on the previous period');
  });

  it('says that a rate is real, or on a comparable scope', () => {
    const said = (rest: Partial<Change>) =>
      both((locale) => changeText(change('percent', percent('-2.2'), rest), locale, { basis: true }));
    expect(said({ pricing: 'real' })).toEqual(['同比实际下降2.2%', 'down 2.2% in real terms year on year']);
    expect(said({ scope: 'comparable-scope' })).toEqual([
      '按可比口径同比下降2.2%',
      'down 2.2% year on year on a comparable scope',
    ]);
    expect(said({ pricing: 'nominal', scope: 'published-base' })).toEqual(['同比下降2.2%', 'down 2.2% year on year']);
    const turn = change('turn', undefined, { turn: 'loss-to-profit', pricing: 'real' });
    expect(changeText(turn, zhCn, { basis: true })).toBe('同比由亏转盈');
  });
});

describe('derivedText', () => {
  it.each<[number, number, string, number, string, string]>([
    [10.967e9, 10.982e9, 'CNY', 9, '', 'about 11.0 billion yuan'],
    [16.333e9, 16.502e9, 'CNY', 9, '', '16.3–16.5 billion yuan'],
    [10.967e9, 10.982e9, 'CNY', 8, '约110亿元', ''],
    [6.326, Infinity, 'PCT', 0, '6.3%以上', 'at least 6.3%'],
    [-Infinity, 6.326, 'PCT', 0, '不超过6.4%', 'at most 6.4%'],
    [6.326, 6.326, 'PCT', 0, '6.33%', '6.33%'],
    [49, 49, 'project', 0, '49个项目', '49 projects'],
  ])('shows %d to %d as certain as it is', (lo, hi, unit, step, zh, english) => {
    if (zh !== '') expect(derivedText({ lo, hi }, unit, zhCn, step)).toBe(zh);
    if (english !== '') expect(derivedText({ lo, hi }, unit, en, step)).toBe(english);
  });
});

it('says over and under of a derived figure whose certain end is left out', () => {
  const open = { loOpen: true, hiOpen: true };
  const say = (lo: number, hi: number) => both((locale) => derivedText({ lo, hi, ...open }, 'PCT', locale));
  expect(say(6.326, Infinity)).toEqual(['超6.3%', 'over 6.3%']);
  expect(say(-Infinity, 6.326)).toEqual(['不足6.4%', 'under 6.4%']);
});

describe('missingText', () => {
  it('gives a mark to see and words to hear', () => {
    expect(both((locale) => missingText(['N'], locale))).toEqual([
      { symbol: '…', words: '不足最小单位' },
      { symbol: '[low]', words: 'less than half a unit' },
    ]);
    expect(missingText(undefined, en)).toEqual({ symbol: '[x]', words: 'not available' });
    expect(missingText(['P'], zhCn)).toEqual({ symbol: '[缺]', words: '数据缺失' });
  });
});
