import { describe, expect, it } from 'vitest';
import { readObservations } from '../../src/data/observations';
import { periodKey } from '../../src/data/period';
import type { Area } from '../../src/data/types';
import { codesOf, HENAN, row } from './observed';

const SANMENXIA: Area = {
  code: '411200',
  scheme: 'GB2260',
  name: { zh: '三门峡市', en: 'Sanmenxia' },
  parent: '410000',
};

it('reads a row of short forms', () => {
  const { observations, issues } = readObservations(
    [
      {
        area: '三门峡市',
        period: '2024年1—4月',
        value: '62.6亿元',
        growth: '-2.2%',
        rank: '7/18',
        status: 'P',
        source: 'Zhengzhou Customs',
      },
    ],
    { areas: [HENAN, SANMENXIA] },
  );
  expect(issues).toEqual([]);
  expect(observations).toEqual([
    {
      id: 'trade-total/411200/2024-01/04',
      path: ['rows', 0],
      area: '411200',
      indicator: 'trade-total',
      period: { type: 'yearToDate', year: 2024, throughMonth: 4 },
      nature: 'outcome',
      sources: ['Zhengzhou Customs'],
      value: { digits: '62.6', multiplier: 8, unit: 'CNY', status: ['P'] },
      growth: {
        against: 'same-period-last-year',
        form: 'percent',
        value: { digits: '-2.2', unit: 'PCT' },
        pricing: 'unstated',
        scope: 'unstated',
      },
      rank: { by: 'unstated', precision: 'exact', position: 7, among: { area: '410000', members: '', size: 18 } },
    },
  ]);
});

it('takes the unit of a row for a figure that names none', () => {
  const values = (fields: Record<string, unknown>) => readObservations([row(fields)]).observations.map((o) => o.value);
  expect(values({ value: '12', unit: '亿元' })).toEqual([{ digits: '12', multiplier: 8, unit: 'CNY' }]);
  expect(values({ value: 12.5, unit: 'USD million' })).toEqual([{ digits: '12.5', multiplier: 6, unit: 'USD' }]);
  expect(values({ value: '12万元', unit: '亿元' })).toEqual([{ digits: '12', multiplier: 4, unit: 'CNY' }]);
  expect(codesOf([row({ value: '12' })])).toEqual(['V04 rows.0.value']);
});

it.each([
  // A column of names has them in one language.
  ['Henan', HENAN.name],
  ['Henan and its ports', 'Henan and its ports'],
])('names the area with the code of Henan that the data call %s', (name, told) => {
  const data = { areas: [{ code: HENAN.code, scheme: 'GB2260', name }], rows: [row({ area: HENAN.code })] } as const;
  expect(readObservations(data, { areas: [HENAN] }).areas.get(HENAN.code)?.name).toEqual(told);
});

it('knows the areas that are used and those they lie in', () => {
  const { areas } = readObservations([row({ area: 'Sanmenxia' })], { areas: [HENAN, SANMENXIA] });
  expect([...areas.keys()]).toEqual(['411200', '410000']);
});

it('calls January to March a quarter for a flow and leaves it for a rate', () => {
  const read = readObservations({
    indicators: [{ id: 'jobless', name: 'jobless rate', kind: 'rate', unit: 'PCT' }],
    rows: [row({ period: '2024-01/03' }), { indicator: 'jobless', period: '2024-01/03', value: '5.2' }],
  });
  expect(read.observations.map((o) => periodKey(o.period))).toEqual(['2024-Q1', '2024-01/03']);
});

it('tells the flows of trade apart, the balance by itself', () => {
  const rows = ['total', 'exports', 'imports', 'balance'].map((flow) => row({ flow, value: '5亿元' }));
  expect(readObservations(rows).observations.map((o) => o.indicator)).toEqual([
    'trade-total',
    'trade-exports',
    'trade-imports',
    'trade-balance',
  ]);
  expect(codesOf([row({ flow: 'transit' })])).toEqual(['I01 rows.0.flow']);
});

describe('a bad cell', () => {
  it.each([
    ['a value that is no number', { value: '1,5亿元' }, ['V01 rows.0.value']],
    ['a value without a unit', { value: '15.77' }, ['V04 rows.0.value']],
    ['a value that is a number', { value: 15.77 }, ['V04 rows.0.value']],
    ['a value that is a list', { value: [1] }, ['V01 rows.0.value']],
    ['a blank value', { value: ' ' }, ['V02 rows.0.value']],
    ['a null value', { value: null }, ['V02 rows.0.value']],
    ['no value at all', { value: undefined }, ['F06 rows.0']],
    ['digits as a float', { value: { digits: 15.77, unit: 'CNY' } }, ['V01 rows.0.value.digits']],
    ['an unknown unit', { value: { digits: '15.77', unit: 'parsec' } }, ['V04 rows.0.value.unit']],
    ['null without a reason', { value: { digits: null, unit: 'CNY' } }, ['V02 rows.0.value.digits']],
    ['upper without between', { value: { digits: '1', upper: '2', unit: 'CNY' } }, ['V06 rows.0.value.upper']],
    [
      'between reversed',
      { value: { digits: '2', upper: '1', qualifier: 'between', unit: 'CNY' } },
      ['V06 rows.0.value.upper'],
    ],
    [
      'an unknown qualifier',
      { value: { digits: '2', qualifier: 'vast', unit: 'CNY' } },
      ['F06 rows.0.value.qualifier'],
    ],
    ['a figure beside a missing status', { status: 'O' }, ['V03 rows.0.value']],
    ['an unknown status', { status: 'Z' }, ['I01 rows.0.status']],
    ['a wrong period', { period: '2024-13' }, ['T01 rows.0.period']],
    ['a wrong typed period', { period: { type: 'month', year: 2024, number: 13 } }, ['T01 rows.0.period']],
    ['no period', { period: '' }, ['T06 rows.0.period']],
    ['growth that is no rate', { growth: 'up' }, ['V01 rows.0.growth']],
    ['times without by or to', { growth: '1.31倍' }, ['C05 rows.0.growth']],
    ['a rank in words', { rank: 'among the first' }, ['R08 rows.0.rank']],
    ['an unknown nature', { nature: 'hope' }, ['F06 rows.0.nature']],
    ['an area that is an object', { area: {} }, ['F06 rows.0.area']],
  ])('%s is an issue with its path', (_, fields, expected) => {
    expect(codesOf([row(fields)])).toEqual(expected);
  });

  it('leaves the rest of its row standing', () => {
    const { observations, issues } = readObservations([row({ value: 'n/a', growth: '3%' })]);
    expect([observations[0]?.value, observations[0]?.growth?.value?.digits, issues[0]?.read]).toEqual([
      undefined,
      '3',
      'n/a',
    ]);
  });
  it('makes a blank missing, never zero', () => {
    expect(readObservations([row({ value: '' })]).observations[0]?.value).toEqual({
      digits: null,
      unit: 'CNY',
      status: ['O'],
    });
  });
  it('asks nothing of a blank with its reason, nor of a row that prints growth alone', () => {
    const { observations, issues } = readObservations([
      row({ value: '', status: 'Q' }),
      row({ period: '2023', value: '', growth: '3.4%' }),
    ]);
    expect(issues).toEqual([]);
    expect(observations.map((o) => o.value)).toEqual([{ digits: null, unit: 'CNY', status: ['Q'] }, undefined]);
  });
  it('removes a figure that stands beside a missing status', () => {
    expect(readObservations([row({ status: 'O' })]).observations[0]?.value?.digits).toBeNull();
  });
  it('is found in the lists of names too', () => {
    expect(
      codesOf({
        areas: [1, { name: 'x' }, { code: 'a' }, { code: 'a' }],
        indicators: 'none',
        rows: [row({ area: 'a' })],
      }),
    ).toEqual(['F06 indicators', 'F06 areas.0', 'F06 areas.1', 'I04 areas.3']);
  });
  it('that names what a list does not hold is said once', () => {
    expect(codesOf([row({ area: 'Atlantis' }), row({ area: 'Atlantis', period: '2023' })], [HENAN])).toEqual([
      'I01 rows.0.area',
    ]);
  });
  it('with an ambiguous area name asks for the code', () => {
    const twins: Area[] = ['1', '2'].map((code) => ({ code, scheme: 'own', name: 'Chaoyang' }));
    expect(codesOf([row({ area: 'Chaoyang' })], twins)).toEqual(['I03 rows.0.area']);
  });
});

describe('two rows of one cell', () => {
  const digits = (...values: string[]) =>
    readObservations(values.map((value, i) => row({ value, source: `s${i}` }))).observations.map((o) => [
      o.value?.digits,
      o.sources.join(),
    ]);
  it('are one figure when the digits are equal', () => {
    expect(digits('3656.6亿元', '365.66 billion yuan')).toEqual([['3656.6', 's0,s1']]);
  });
  it('are one figure, the finer, when they agree within rounding', () => {
    expect(digits('15.8 billion yuan', '157.7亿元')).toEqual([['157.7', 's0,s1']]);
  });
  it('stand side by side when the digits differ', () => {
    expect(digits('276.28 billion yuan', '2762.9亿元')).toEqual([
      ['276.28', 's0'],
      ['2762.9', 's1'],
    ]);
  });
  it('stand side by side when one is a bound', () => {
    expect(digits('100亿元', '超100亿元')).toHaveLength(2);
  });
  it('stand side by side in two vintages', () => {
    const { observations } = readObservations([row({ vintage: 'a' }), row({ vintage: 'b' })]);
    expect(observations.map((o) => o.id)).toEqual(['trade-total/410000/2024@a', 'trade-total/410000/2024@b']);
  });
  it('are noted: two sources for the author, a repeated line as a warning', () => {
    const levels = (source: string) =>
      readObservations([row({ source: 'a' }), row({ source })]).issues.map(
        (i) => `${i.code} ${i.level} ${i.path.join('.')}`,
      );
    expect([levels('b'), levels('a')]).toEqual([['I04 I rows.1'], ['I04 W rows.1']]);
  });
  it('without a date are never one figure', () => {
    expect(readObservations([row({ period: '' }), row({ period: '' })]).observations).toHaveLength(2);
  });
  it('have ids of their own', () => {
    const { observations } = readObservations(['1亿元', '2亿元', '3亿元'].map((value) => row({ value })));
    expect(observations.map((o) => o.id)).toEqual([
      'trade-total/410000/2024',
      'trade-total/410000/2024~2',
      'trade-total/410000/2024~3',
    ]);
  });
});
it('carries the issues of a file, and no malformed ones', () => {
  const found = { code: 'F03', level: 'E', scope: 'cell', path: ['rows', 0], params: { count: 1, expected: 2 } };
  const { issues } = readObservations({
    rows: [{}, row({})],
    issues: [found, {}, { ...found, path: [{}] }, 1],
  } as never);
  expect(issues).toEqual([found]);
});
