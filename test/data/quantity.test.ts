import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStatus, parseQuantity, parseStatus, saysMissing } from '../../src/data/quantity';

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
    ['超千亿元', { digits: '1', qualifier: 'over', multiplier: 11, unit: 'CNY' }],
    ['近万人', { digits: '1', qualifier: 'nearly', multiplier: 4, unit: 'person' }],
    ['逾百家企业', { digits: '1', qualifier: 'over', multiplier: 2, unit: 'enterprise' }],
    ['2千亿元', { digits: '2', multiplier: 11, unit: 'CNY' }],
    ['3到5亿元', { digits: '3', upper: '5', qualifier: 'between', multiplier: 8, unit: 'CNY' }],
    ['from 3 to 5 million yuan', { digits: '3', upper: '5', qualifier: 'between', multiplier: 6, unit: 'CNY' }],
    ['170 million U.S. dollars', { digits: '170', multiplier: 6, unit: 'USD' }],
    ['1.2 billion renminbi', { digits: '1.2', multiplier: 9, unit: 'CNY' }],
    ['approx. 300 projects', { digits: '300', qualifier: 'about', unit: 'project' }],
    ['no lower than 5%', { digits: '5', qualifier: 'atLeast', unit: 'PCT' }],
    ['no higher than 5%', { digits: '5', qualifier: 'atMost', unit: 'PCT' }],
    ['至少3个国家', { digits: '3', qualifier: 'atLeast', unit: 'country' }],
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
  it('never takes one power for two: 1万2千亿元 is no 12,000 yuan', () => {
    expect(read('1万2千亿元')).toBe('V04');
    expect(read('千亿元')).toBe('V01');
  });
  it('says that the unit is missing where a power of ten stands alone, not that the power is unknown', () => {
    const parsed = ['15.77亿', 'almost 2.3 million', '5 parsecs'].map((text) => parseQuantity(text));
    expect(parsed.map((each) => !each.ok && each.issue.params['unit'])).toEqual(['', '', 'parsecs']);
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
    expect(issue('1,5', 'PCT')).toEqual(['1,5', '1.5']);
    expect(issue('1,5', 'CNY')).toEqual(['1,5', '1.5']);
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
