import { describe, expect, it } from 'vitest';
import { digitsOf, withDigits } from '../../src/data/cube/digits';
import { isPublic, readFlags } from '../../src/data/cube/flags';
import { readUnit } from '../../src/data/cube/unit';
import { readWhen } from '../../src/data/cube/when';

describe('numbers of JSON', () => {
  it('are texts of the same digits, and texts stay as they are', () => {
    const json = '{"a":[1.10,-2E-3,0],"b \\" 3":"4, \\\\","c":{"5":null}}';
    expect(withDigits(json)).toBe('{"a":["1.10","-2E-3","0"],"b \\" 3":"4, \\\\","c":{"5":null}}');
    expect(JSON.parse(withDigits(json))).toMatchObject({ a: ['1.10', '-2E-3', '0'] });
  });

  it.each([
    ['1.10', 0, '1.10'],
    ['1.1', 3, '1.100'],
    ['7', 2, '7.00'],
    ['1.20E3', 0, '1200'],
    ['3.05072e4', 0, '30507.2'],
    ['-2E-3', 0, '-0.002'],
    ['+.5', 0, '0.5'],
    [1e21, 0, '1000000000000000000000'],
    ['7', 1e9, '7.000000000000000'],
  ])('are decimals: %s with %s decimals', (value, places, digits) => {
    expect(digitsOf(value, places)).toBe(digits);
  });

  it.each(['', '.', '-', '1e', '1e999', '1,5', '0x10', 'abc', '1.2.3', '007', null, undefined, {}])(
    'are nothing else: %s',
    (value) => {
      expect(digitsOf(value)).toBeUndefined();
    },
  );
});

describe('marks of figures', () => {
  it.each([
    ['', []],
    ['A', []],
    ['P', ['P']],
    ['E;B', ['E', 'B']],
    ['bp', ['B', 'P']],
    [':c', ['O', 'Q']],
    ['C', ['Q']],
    [':', ['O']],
    ['..', ['O']],
    ['z', ['M']],
  ])('are ours: %s', (text, statuses) => {
    expect(readFlags(text)).toEqual({ statuses, unknown: [] });
  });

  it('mean what the file says, and are told where nobody does', () => {
    const labels = new Map([
      ['x', 'Confidential'],
      ['p', 'projected'],
    ]);
    expect(readFlags('x', labels).statuses).toEqual(['Q']);
    expect(readFlags('p', labels).statuses).toEqual(['F']);
    expect(readFlags('y P')).toEqual({ statuses: ['P'], unknown: ['y'] });
  });

  it('of secrets let a figure out only where they are free or public', () => {
    expect(['F', 'PU', '', undefined, ' F '].map(isPublic)).toEqual([true, true, true, true, true]);
    expect(['N', 'C', 'S', 'D', 'X', 'f'].map(isPublic)).toEqual([false, false, false, false, false, false]);
  });
});

describe('units', () => {
  const unit = (code: string, label = '', power?: string) => {
    const read = readUnit({ code, label, power }, new Map());
    return read && [read.unit, read.power, read.words];
  };

  it.each([
    [['EUR'], ['EUR', 0, '']],
    [['MIO_EUR'], ['EUR', 6, '']],
    [['CP_MEUR'], ['EUR', 6, 'CP']],
    [['CLV15_MEUR'], ['EUR', 6, 'CLV15']],
    [['THS_PER'], ['person', 3, '']],
    [['PC_GDP'], ['PCT', 0, 'PC_GDP']],
    [['PT'], ['PCT', 0, '']],
    [['I21'], ['index', 0, 'I21']],
    [['T'], ['t', 0, '']],
    [
      ['NOK', '', '6'],
      ['NOK|NOK|NOK', 6, ''],
    ],
    [['CP_MNOK'], ['NOK|NOK|NOK', 6, 'CP']],
    [
      ['x', 'US dollars, PPP converted'],
      ['USD', 0, 'PPP converted'],
    ],
    [
      ['x', 'Percentage of total'],
      ['PCT', 0, '% of total'],
    ],
    [
      ['x', 'Percentage points'],
      ['PP', 0, 'Percentage points'],
    ],
    [
      ['USD', 'US dollar', 'Billions'],
      ['USD', 9, ''],
    ],
  ] as const)('are read: %j', ([code, label, power], read) => {
    expect(unit(code!, label, power)).toEqual(read);
  });

  it.each([
    ['EUR_HAB'],
    ['NR', 'Number'],
    ['XDC', 'National currency'],
    ['PPS'],
    ['ABC'],
    ['MIO_EUR', 'Million euro', '3'],
    ['EUR', '', '99'],
  ])('are asked for: %s %s %s', (...said: string[]) => {
    expect(unit(said[0]!, said[1], said[2])).toBeUndefined();
  });
});

it.each([
  ['202401', '2024 January', { type: 'month', year: 2024, number: 1 }],
  ['20241', '2024Q1', { type: 'quarter', year: 2024, number: 1 }],
  ['2024M01', '2024M01', { type: 'month', year: 2024, number: 1 }],
  ['0', '2024', { type: 'year', year: 2024 }],
])('reads the label of a time code that is a number of the office: %s, %s', (code, label, value) => {
  expect(readWhen(code, label)).toEqual({ ok: true, value });
});
