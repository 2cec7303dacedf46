import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStatus, parseChange, parseQuantity, parseRank, parseStatus, saysMissing } from '../../src/data/quantity';
import type { Change } from '../../src/data/types';

const read = (text: string, defaults = {}) => {
  const parsed = parseQuantity(text, defaults);
  return parsed.ok ? parsed.value : parsed.issue.code;
};

describe('parseQuantity', () => {
  it.each([
    ['15.77 billion yuan', { digits: '15.77', multiplier: 9, unit: 'CNY' }],
    ['365.66 billion Yuan', { digits: '365.66', multiplier: 9, unit: 'CNY' }],
    ['157.7亿元', { digits: '157.7', multiplier: 8, unit: 'CNY' }],
    ['１５７．７亿元', { digits: '157.7', multiplier: 8, unit: 'CNY' }],
    ['157.70亿元', { digits: '157.70', multiplier: 8, unit: 'CNY' }],
    ['1.15万亿元', { digits: '1.15', multiplier: 12, unit: 'CNY' }],
    ['596.3亿美元', { digits: '596.3', multiplier: 8, unit: 'USD' }],
    ['5019.4억 위안', { digits: '5019.4', multiplier: 8, unit: 'CNY' }],
    ['$73.04 billion', { digits: '73.04', multiplier: 9, unit: 'USD' }],
    ['US$73.04 billion', { digits: '73.04', multiplier: 9, unit: 'USD' }],
    ['￥5万', { digits: '5', multiplier: 4, unit: 'CNY' }],
    ['267.74 billion yuan (2677.4亿元)', { digits: '267.74', multiplier: 9, unit: 'CNY' }],
    ['763.05 billion yuan（$105.2 billion）', { digits: '763.05', multiplier: 9, unit: 'CNY' }],
    ['over 100 billion yuan', { digits: '100', qualifier: 'over', multiplier: 9, unit: 'CNY' }],
    ['more than 395.8 billion yuan', { digits: '395.8', qualifier: 'over', multiplier: 9, unit: 'CNY' }],
    ['topped 718.53 billion yuan', { digits: '718.53', qualifier: 'over', multiplier: 9, unit: 'CNY' }],
    ['超2090亿元', { digits: '2090', qualifier: 'over', multiplier: 8, unit: 'CNY' }],
    ['100多亿元', { digits: '100', qualifier: 'over', multiplier: 8, unit: 'CNY' }],
    ['近2500亿元', { digits: '2500', qualifier: 'nearly', multiplier: 8, unit: 'CNY' }],
    ['约1.1亿吨', { digits: '1.1', qualifier: 'about', multiplier: 8, unit: 't' }],
    ['100亿元左右', { digits: '100', qualifier: 'about', multiplier: 8, unit: 'CNY' }],
    ['100亿元以上', { digits: '100', qualifier: 'atLeast', multiplier: 8, unit: 'CNY' }],
    ['不超过5%', { digits: '5', qualifier: 'atMost', unit: 'PCT' }],
    ['≤ 5%', { digits: '5', qualifier: 'atMost', unit: 'PCT' }],
    ['12 billion-15 billion yuan', { digits: '12', upper: '15', qualifier: 'between', multiplier: 9, unit: 'CNY' }],
    ['12–15 billion yuan', { digits: '12', upper: '15', qualifier: 'between', multiplier: 9, unit: 'CNY' }],
    ['between 12 and 15 billion yuan', { digits: '12', upper: '15', qualifier: 'between', multiplier: 9, unit: 'CNY' }],
    ['9000万至1.2亿元', { digits: '9000', upper: '12000', qualifier: 'between', multiplier: 4, unit: 'CNY' }],
    ['63%～68%', { digits: '63', upper: '68', qualifier: 'between', unit: 'PCT' }],
    ['49 projects', { digits: '49', unit: 'project' }],
    ['49个项目', { digits: '49', unit: 'project' }],
    ['12家企业', { digits: '12', unit: 'enterprise' }],
    ['2.3 million people', { digits: '2.3', multiplier: 6, unit: 'person' }],
    ['500亿千瓦时', { digits: '500', multiplier: 8, unit: 'kWh' }],
    ['300千瓦时', { digits: '300', unit: 'kWh' }],
    ['43.7%', { digits: '43.7', unit: 'PCT' }],
    ['４３．７％', { digits: '43.7', unit: 'PCT' }],
    ['−2.2%', { digits: '-2.2', unit: 'PCT' }],
    ['+43.7%', { digits: '43.7', unit: 'PCT' }],
    ['下降2.2%', { digits: '-2.2', unit: 'PCT' }],
    ['up 43.7%', { digits: '43.7', unit: 'PCT' }],
    ['up to 5%', { digits: '5', qualifier: 'atMost', unit: 'PCT' }],
    ['下降超过20%', { digits: '-20', qualifier: 'under', unit: 'PCT' }],
    ['down 3-5%', { digits: '-5', upper: '-3', qualifier: 'between', unit: 'PCT' }],
    ['0.9个百分点', { digits: '0.9', unit: 'PP' }],
    ['1,234.5 t', { digits: '1234.5', unit: 't' }],
    ['下降约2.2%', { digits: '-2.2', qualifier: 'about', unit: 'PCT' }],
    ['下降2.2%以上', { digits: '-2.2', qualifier: 'atMost', unit: 'PCT' }],
    ['fell by 2.2%', { digits: '-2.2', unit: 'PCT' }],
    ['rose 2.2%', { digits: '2.2', unit: 'PCT' }],
    ['10至15亿元', { digits: '10', upper: '15', qualifier: 'between', multiplier: 8, unit: 'CNY' }],
    ['1,234,567 t', { digits: '1234567', unit: 't' }],
    ['3亿5000万元', { digits: '3.5', multiplier: 8, unit: 'CNY' }],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes the unit and power of the column for a bare number', () => {
    expect(read('1,234.5', { unit: 'CNY', multiplier: 9 })).toEqual({ digits: '1234.5', multiplier: 9, unit: 'CNY' });
  });
  it('takes the unit of the column where the text names only the power', () => {
    expect(read('5565亿', { unit: 'CNY', multiplier: 9 })).toEqual({ digits: '5565', multiplier: 8, unit: 'CNY' });
  });
  it('leaves the power of the column where the text names its own unit', () => {
    expect(read('15.77 yuan', { unit: 'CNY', multiplier: 9 })).toEqual({ digits: '15.77', unit: 'CNY' });
  });
  it('adds a figure in two powers, and 원 is what the column says', () => {
    expect(read('6,840억 7,000만원', { unit: 'CNY' })).toEqual({ digits: '6840.7', multiplier: 8, unit: 'CNY' });
    expect(read('6,840억 7,000만원')).toBe('V04');
  });

  it.each([
    '',
    '1,5',
    '15.770,00',
    '1,23,456',
    '015',
    '.5',
    '1e5',
    '--5',
    '五',
    '１，５',
    'NaN',
    '12 345%',
    '下降-2.2%',
    '1,5-20亿元',
    '5-1,5亿元',
    `1${'0'.repeat(500)}`,
  ])('refuses “%s” with V01', (text) => {
    expect(read(text, { unit: 'CNY' })).toBe('V01');
  });
  it.each([
    '15.77',
    '15 parsecs',
    '5 __proto__',
    '100亿',
    '5%元',
    '10-20 parsecs',
    '5 billion yuan-6 billion US dollars',
  ])('refuses “%s” with V04', (text) => {
    expect(read(text)).toBe('V04');
  });
  it.each(['1亿70,000万元', '1亿2.5万元', '1亿5元6万', '-1亿5000万元'])(
    'takes “%s” for no figure in two powers',
    (text) => {
      expect(read(text, { unit: 'CNY' })).toBe('V04');
    },
  );
  it('refuses a range the wrong way round with V06', () => {
    expect(read('15-12 billion yuan')).toBe('V06');
    expect(read('12-12亿元')).toBe('V06');
  });
  it('tells the unit that it does not know, and shows a figure of the kind that was asked for', () => {
    const issue = (text: string, unit?: string) => {
      const parsed = parseQuantity(text, { unit });
      return parsed.ok ? undefined : [parsed.issue.params['unit'] ?? parsed.issue.params['raw'], parsed.issue.expected];
    };
    expect(issue('15 parsecs')).toEqual(['parsecs', '15.77 billion yuan']);
    expect(issue('1,5', 'PCT')).toEqual(['1,5', '43.7%']);
    expect(issue('1,5', 'CNY')).toEqual(['1,5', '15.77 billion yuan']);
  });

  it('never throws and keeps every printed digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-~%亿万元 yuanbilo超约至()多$') }), (text) => {
        const parsed = parseQuantity(text, { unit: 'CNY' });
        if (parsed.ok) expect(parsed.value.digits).toMatch(/^-?(0|[1-9]\d*)(\.\d+)?$/);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
  it('reads its own digits back at any power', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 3 }), (n, places) => {
        const digits = places === 0 ? `${n}` : `${n}.${'507'.slice(0, places)}`;
        expect(read(`${digits}亿元`)).toEqual({ digits, multiplier: 8, unit: 'CNY' });
      }),
      { seed: 7 },
    );
  });
});

describe('parseChange', () => {
  const change = (text: string) => {
    const parsed = parseChange(text);
    if (!parsed.ok) return parsed.issue.code;
    const { form, turn, value } = parsed.value;
    return [form, turn ?? value?.digits];
  };
  it.each([
    ['43.7%', ['percent', '43.7']],
    ['43.7', ['percent', '43.7']],
    ['-2.2%', ['percent', '-2.2']],
    ['增长43.7%', ['percent', '43.7']],
    ['同比增长43.7%', ['percent', '43.7']],
    ['up 43.7% year on year', ['percent', '43.7']],
    ['下降2.2%', ['percent', '-2.2']],
    ['回落0.9个百分点', ['points', '-0.9']],
    ['增加841亿元', ['absolute', '841']],
    ['增长1.31倍', ['times-by', '1.31']],
    ['增长到2.31倍', ['times-to', '2.31']],
    ['to 2.31 times', ['times-to', '2.31']],
    ['翻番', ['times-to', '2']],
    ['翻一番', ['times-to', '2']],
    ['翻两番', ['times-to', '4']],
    ['翻三番', ['times-to', '8']],
    ['doubled', ['times-to', '2']],
    ['由亏转盈', ['turn', 'loss-to-profit']],
    ['由盈转亏', ['turn', 'profit-to-loss']],
    ['亏损扩大', ['turn', 'loss-widened']],
    ['与去年同期持平', ['turn', 'flat']],
    ['unchanged, yoy', ['turn', 'flat']],
    ['降幅3%', ['percent', '-3']],
    ['-5%-3%', 'V04'],
    ['基本持平', 'V01'],
    ['持平略增', 'V01'],
    ['翻番以上', 'V01'],
    ['近翻番', 'V01'],
    ['翻四番', 'V01'],
    ['减亏', ['turn', 'loss-narrowed']],
    ['持平', ['turn', 'flat']],
    ['1.31倍', 'C05'],
    ['1,5%', 'V01'],
    ['', 'V01'],
  ])('reads “%s” as %j', (text, expected) => {
    expect(change(text)).toEqual(expected);
  });
  it.each([
    ['环比下降0.3%', 'previous-period', '-0.3', undefined, undefined],
    ['较上月下降0.3%', 'previous-period', '-0.3', undefined, undefined],
    ['up 0.3% on the month', 'previous-period', '0.3', undefined, undefined],
    ['up 0.3% on the previous period', 'previous-period', '0.3', undefined, undefined],
    ['0.3% month on month', 'previous-period', '0.3', undefined, undefined],
    ['环比持平', 'previous-period', undefined, undefined, undefined],
    ['同比增长5.2%', 'same-period-last-year', '5.2', undefined, undefined],
    ['up 5.2% on a year earlier', 'same-period-last-year', '5.2', undefined, undefined],
    ['降幅不超过3%', 'same-period-last-year', '-3', undefined, 'atLeast'],
    ['down by no more than 3%', 'same-period-last-year', '-3', undefined, 'atLeast'],
    ['环比增幅不低于3%', 'previous-period', '3', undefined, 'atLeast'],
    ['-5%--3%', 'same-period-last-year', '-5', '-3', 'between'],
    ['-5%至-3%', 'same-period-last-year', '-5', '-3', 'between'],
    ['−5% to −3%', 'same-period-last-year', '-5', '-3', 'between'],
  ])('reads of “%s” what it is measured against: %s', (text, against, digits, upper, qualifier) => {
    const parsed = parseChange(text);
    const { value } = (parsed.ok && parsed.value) as Change;
    expect([parsed.ok && parsed.value.against, value?.digits, value?.upper, value?.qualifier]).toEqual([
      against,
      digits,
      upper,
      qualifier,
    ]);
  });
  it('refuses a range that could end on either side of nothing, and shows how one is written', () => {
    const parsed = parseChange('-5%-3%');
    expect(parsed.ok || parsed.issue.expected).toBe('-5~-3%');
  });
  it.each(['同比增长5.2%，环比下降0.3%', 'up 5% year on year, down 0.3% on the month', '年均增长5%', '降幅收窄3%'])(
    'refuses “%s”, which says more than one rate on one base',
    (text) => {
      expect(parseChange(text).ok).toBe(false);
    },
  );
  it('claims nothing that the cell does not say', () => {
    const parsed = parseChange('43.7%');
    expect(parsed.ok && [parsed.value.against, parsed.value.pricing, parsed.value.scope]).toEqual([
      'same-period-last-year',
      'unstated',
      'unstated',
    ]);
  });
});

it.each([
  ['7', 'exact', 7, undefined],
  ['7th', 'exact', 7, undefined],
  ['第7', 'exact', 7, undefined],
  ['７／１８', 'exact', 7, 18],
  ['7 of 18', 'exact', 7, 18],
  ['前4', 'within', 4, undefined],
  ['top 4', 'within', 4, undefined],
  ['第7位', 'exact', 7, undefined],
  ['第1位，共25个', 'exact', 1, 25],
  ['7th of ?', 'exact', 7, undefined],
  ['top 4 of 18', 'within', 4, 18],
  ['no. 3', 'exact', 3, undefined],
  ['No 3', 'exact', 3, undefined],
  ['并列第2', 'exact', 2, undefined],
  ['joint 2nd of 18', 'exact', 2, 18],
  ['joint 2nd of 18', 'exact', 2, 18],
])('reads the rank “%s”', (text, precision, position, size) => {
  const parsed = parseRank(text);
  expect(parsed.ok && [parsed.value.precision, parsed.value.position, parsed.value.among.size]).toEqual([
    precision,
    position,
    size,
  ]);
});
it.each(['joint 2nd', 'tied2', '=2', '并列第2'])('knows that “%s” is shared', (text) => {
  const parsed = parseRank(text);
  expect(parsed.ok && [parsed.value.tied, parsed.value.position]).toEqual([true, 2]);
});
it('shares no place by itself, and takes the size of the column where the cell names none', () => {
  const parsed = parseRank('2', { area: '410000', size: 18 });
  expect(parsed.ok && [parsed.value.tied, parsed.value.among]).toEqual([
    undefined,
    { area: '410000', members: '', size: 18 },
  ]);
  expect(parseRank('2')).toMatchObject({ value: { among: { area: '', members: '' } } });
  expect(parseRank('2 of 25', { size: 18 })).toMatchObject({ value: { among: { size: 25 } } });
});
it.each(['among the first', 'was 7th', '7th place', '7 of many', '-7', '123456', '7/18/2024'])(
  'refuses “%s” as a rank',
  (text) => {
    const parsed = parseRank(text);
    expect(parsed.ok ? '' : parsed.issue.code).toBe('R08');
  },
);

it('reads status letters and names the one it does not know', () => {
  expect([parseStatus('P'), parseStatus('b, R'), parseStatus('NR')]).toEqual([
    { ok: true, value: ['P'] },
    { ok: true, value: ['B', 'R'] },
    { ok: true, value: ['NR'] },
  ]);
  const parsed = parseStatus('P,Z');
  expect(parsed.ok ? {} : parsed.issue.params).toEqual({ field: 'status', id: 'Z' });
});

it('reads statuses apart by any mark, and none of a blank', () => {
  expect([parseStatus('p;  e / B |'), parseStatus(' ')]).toEqual([
    { ok: true, value: ['P', 'E', 'B'] },
    { ok: true, value: [] },
  ]);
  expect(parseStatus('x'.repeat(300)).ok).toBe(false);
});

it('knows the status letters, and which of them say that there is no figure', () => {
  const all = 'A B C D E F G H I J K L M N O P Q R S T U V W X NR AB NRX XNR'.split(' ');
  expect(all.filter((letter) => !isStatus(letter))).toEqual(['C', 'T', 'X', 'AB', 'NRX', 'XNR']);
  expect([isStatus(1), isStatus(['A'])]).toEqual([false, false]);
  expect(all.filter(isStatus).filter(saysMissing)).toEqual(['H', 'L', 'M', 'N', 'O', 'Q', 'NR']);
});
