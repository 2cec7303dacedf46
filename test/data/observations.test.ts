import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, Row, SeriesData } from '../../src/data/input';
import { readObservations } from '../../src/data/observations';
import { periodKey } from '../../src/data/period';
import type { Area, Fact } from '../../src/data/types';

const HENAN: Area = { code: '410000', scheme: 'GB2260', name: { zh: '河南省', en: 'Henan' }, short: { zh: '河南' } };
const SANMENXIA: Area = {
  code: '411200',
  scheme: 'GB2260',
  name: { zh: '三门峡市', en: 'Sanmenxia' },
  parent: '410000',
};
const codes = (data: unknown, areas: Area[] = []) =>
  readObservations(data as SeriesData, { areas }).issues.map((i) => `${i.code} ${i.path.join('.')}`);
const row = (fields: Partial<Record<keyof Row, unknown>>) =>
  ({ area: '410000', period: '2024', value: '157.7亿元', ...fields }) as Row;

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
  expect(codes([row({ value: '12' })])).toEqual(['V04 rows.0.value']);
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
  expect(codes([row({ flow: 'transit' })])).toEqual(['I01 rows.0.flow']);
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
    expect(codes([row(fields)])).toEqual(expected);
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
      codes({
        areas: [1, { name: 'x' }, { code: 'a' }, { code: 'a' }],
        indicators: 'none',
        rows: [row({ area: 'a' })],
      }),
    ).toEqual(['F06 indicators', 'F06 areas.0', 'F06 areas.1', 'I04 areas.3']);
  });
  it('that names what a list does not hold is said once', () => {
    expect(codes([row({ area: 'Atlantis' }), row({ area: 'Atlantis', period: '2023' })], [HENAN])).toEqual([
      'I01 rows.0.area',
    ]);
  });
  it('with an ambiguous area name asks for the code', () => {
    const twins: Area[] = ['1', '2'].map((code) => ({ code, scheme: 'own', name: 'Chaoyang' }));
    expect(codes([row({ area: 'Chaoyang' })], twins)).toEqual(['I03 rows.0.area']);
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

describe('facts', () => {
  const base = {
    source: 'smx',
    indicator: 'trade-total',
    area: '411200',
    period: { type: 'year', year: 2019 },
    nature: 'outcome',
  } as const;
  const level: Fact = { ...base, id: '000-03', kind: 'level', value: { digits: '15.77', multiplier: 9, unit: 'CNY' } };
  const change: Fact = {
    ...base,
    id: '000-04',
    kind: 'change',
    of: '000-03',
    against: 'same-period-last-year',
    form: 'percent',
    value: { digits: '43.7', unit: 'PCT' },
    pricing: 'unstated',
    scope: 'unstated',
  };
  const rank: Fact = {
    ...base,
    id: 'r',
    kind: 'rank',
    by: 'level',
    precision: 'exact',
    position: 7,
    among: { area: '410000', members: 'cities' },
  };
  const event: Fact = { ...base, id: 'e', kind: 'event', name: 'Second session' };

  it('of one cell and source become one observation', () => {
    const { observations, others, issues } = readObservations([rank, change, level, event]);
    expect(issues).toEqual([]);
    expect(others).toEqual([event]);
    expect(observations.map((o) => [o.value?.digits, o.growth?.value?.digits, o.rank?.position])).toEqual([
      ['15.77', '43.7', 7],
    ]);
  });
  it('of another source stand by themselves', () => {
    const { observations } = readObservations([level, { ...change, source: 'other' }]);
    expect(observations).toHaveLength(2);
  });
  it('without a date come together only where one is about the other', () => {
    const undated = { period: { type: 'loose', printed: 'as of now' } } as const;
    const facts = [
      { ...level, ...undated },
      { ...change, ...undated },
      { ...rank, ...undated },
    ] as Fact[];
    expect(
      readObservations(facts).observations.map((o) => [o.value?.digits, o.growth?.value?.digits, o.rank?.position]),
    ).toEqual([
      ['15.77', '43.7', undefined],
      [undefined, undefined, 7],
    ]);
  });
  it('keep nature apart', () => {
    expect(
      readObservations([level, { ...level, id: 't', nature: 'target' }]).observations.map((o) => o.nature),
    ).toEqual(['outcome', 'target']);
  });
  it('tell which of them a cell was made of', () => {
    const other = { ...level, id: '000-09', source: 'other' };
    expect(readObservations([rank, change, level, other]).observations.map((o) => o.facts)).toEqual([
      ['r', '000-04', '000-03', '000-09'],
    ]);
    expect(readObservations([row({})]).observations[0]?.facts).toBeUndefined();
  });
  it('with one id twice count once', () => {
    expect(codes([level, level])).toEqual(['I04 facts.1']);
  });
  it.each([
    ['an event without a name', { kind: 'event' }, 'F06 facts.0.name'],
    ['a claim that is a number', { kind: 'claim', says: 1 }, 'F06 facts.0.says'],
    ['a list of numbers', { kind: 'list', members: [1] }, 'F06 facts.0.members'],
    ['a share without a value', { kind: 'share' }, 'F06 facts.0.value'],
    ['an event at no period', { kind: 'event', name: 'x', period: 'soon' }, 'T01 facts.0.period'],
    ['a change of no form', { kind: 'change', against: 'yesterday' }, 'F06 facts.0.against'],
    ['a reason for nothing', { kind: 'event', name: 'x', inferred: 'year' }, 'F06 facts.0.inferred'],
  ])('such as %s are an issue', (_, fields, expected) => {
    expect(codes([{ ...base, id: 'x', ...fields }])).toEqual([expected]);
  });
  it('that share one source also name it and its area', () => {
    const { sources, areas } = readObservations([event]);
    expect([[...sources.keys()], [...areas.keys()]]).toEqual([['smx'], ['411200']]);
  });
  it('of an unknown kind are an issue', () => {
    expect(codes([{ ...level, kind: 'rumour' }])).toEqual(['F06 facts.0.kind']);
  });
});

describe('a data set', () => {
  const set = (cells: Dataset['cells'], more: Partial<Dataset> = {}): Dataset => ({
    id: 'd',
    title: 'd',
    sources: [{ id: 'nbs', title: 'NBS', publisher: 'NBS', lang: 'zh' }],
    indicators: [{ id: 'gdp', name: 'GDP', kind: 'flow', unit: 'CNY' }],
    areas: [HENAN],
    dimensions: [
      { id: 'metric', role: 'metric', codes: ['gdp'] },
      { id: 'geo', role: 'geo', codes: ['410000'] },
      { id: 'time', role: 'time', codes: ['2023', 'x'] },
    ],
    periods: { x: { type: 'year', year: 2024 } },
    cells,
    ...more,
  });
  const cell = (digits: string) => ({ digits, multiplier: 8, unit: 'CNY' });

  it('is read row by row', () => {
    const { observations, issues } = readObservations(set([cell('1'), cell('2')]));
    expect(issues).toEqual([]);
    expect(observations.map((o) => [o.indicator, o.area, periodKey(o.period), o.value?.digits, o.sources])).toEqual([
      ['gdp', '410000', '2023', '1', ['nbs']],
      ['gdp', '410000', '2024', '2', ['nbs']],
    ]);
  });
  it('has missing cells by its own mark, or asks once', () => {
    expect(codes(set([null, null]))).toEqual(['V02 cells.0']);
    const { observations, issues } = readObservations(
      set([null, cell('2')], { symbols: { id: 's', map: {}, blank: ['Q'] } }),
    );
    expect([issues, observations[0]?.value]).toEqual([[], { digits: null, unit: 'CNY', status: ['Q'] }]);
  });
  it('of another size than its dimensions is an issue, and what fits is read', () => {
    expect(codes(set([cell('1'), cell('2'), cell('3')]))).toEqual(['F06 cells']);
  });
  it('that claims 10^15 cells ends at once', () => {
    const codesOf = Array.from({ length: 1000 }, (_, i) => `${1000 + i}`);
    const huge = set([], {
      dimensions: Array.from({ length: 5 }, (_, i) => ({ id: `${i}`, role: 'other' as const, codes: codesOf })),
    });
    expect(codes(huge)).toEqual(['F06 cells']);
  });
  it('carries its breaks', () => {
    const { breaks } = readObservations(
      set([cell('1'), cell('2')], { breaks: [{ dimension: 'time', at: 'x', reason: 'census' }] }),
    );
    expect(breaks).toEqual([{ at: { type: 'year', year: 2024 }, reason: 'census' }]);
  });
});

describe('bad input', () => {
  it.each([
    ['a string', 'x'],
    ['a number', 1],
    ['null', null],
    ['nothing', undefined],
    ['a function', () => 1],
  ])('%s as data throws StatoramaError', (_, data) => {
    expect(() => readObservations(data as unknown as SeriesData)).toThrow('data at data');
  });
  it('of no rows is an issue', () => {
    expect([codes([]), codes({}), codes({ rows: [] })]).toEqual([['F04 '], ['F04 '], ['F04 ']]);
  });
  it('with __proto__ keys changes no prototype', () => {
    const data = JSON.parse(
      '{"__proto__":{"x":1},"areas":[{"code":"__proto__","name":"x","__proto__":{"x":1}}],"rows":[{"__proto__":{"value":"1亿元"},"area":"__proto__","period":"2024","value":"2亿元","indicator":"constructor","dimensions":{"__proto__":"x"},"source":"__proto__"}]}',
    );
    const { observations, areas } = readObservations(data);
    expect([observations.length, observations[0]?.area, areas.get('__proto__')?.name]).toEqual([1, '__proto__', 'x']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
  it('with cycles ends', () => {
    const cycle: Record<string, unknown> = { period: '2024', value: '1亿元', kind: undefined };
    cycle['growth'] = cycle;
    cycle['note'] = cycle;
    cycle['dimensions'] = cycle;
    expect(codes([cycle])).toContain('F06 rows.0.note');
  });
  it('with labels of 10,000 characters is cut to the limit, and says so', () => {
    const { observations, issues } = readObservations([row({ note: 'x'.repeat(10_000), area: 'y'.repeat(10_000) })]);
    expect([String(observations[0]?.note).length, observations[0]?.area.length]).toEqual([500, 200]);
    expect(issues.map((i) => [i.code, i.params])).toEqual([
      ['L02', { count: 10_000, limit: 200 }],
      ['L02', { count: 10_000, limit: 500 }],
    ]);
  });
  it('of more than 50,000 rows is read up to there, and says so', () => {
    const rows = Array.from({ length: 50_001 }, (_, i) => row({ area: `a${i}` }));
    const { observations, issues } = readObservations(rows);
    expect([observations.length, issues.map((i) => [i.code, i.params])]).toEqual([
      50_000,
      [['L01', { count: 50_001, limit: 50_000 }]],
    ]);
  });
  it('of very many bad rows tells the first thousand issues and how many more', () => {
    const rows = Array.from({ length: 20_000 }, () => ({ period: 'soon', value: {}, nature: 'hope' }));
    const { issues, observations } = readObservations(rows as unknown as Row[]);
    expect([observations.length, issues.length, issues[1000]?.code, issues[1000]?.params]).toEqual([
      0,
      1001,
      'L05',
      { count: 59_000, limit: 1000 },
    ]);
  });
  it('beyond the limit is left out all the same', () => {
    const bad = Array.from({ length: 1001 }, () => row({ nature: 'hope' }));
    expect(readObservations(bad).observations).toEqual([]);
  });
  it('of 50,000 different figures for one cell keeps them all', () => {
    const { observations } = readObservations(Array.from({ length: 50_000 }, (_, i) => row({ value: `${i}亿元` })));
    expect(new Set(observations.map((o) => o.id)).size).toBe(50_000);
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

describe('whatever comes', () => {
  const word = fc.constantFrom(
    '',
    '2024',
    '2024-01/03',
    '410000',
    '157.7亿元',
    '3%',
    '-',
    'P',
    'O',
    'exact',
    'level',
    'change',
    'year',
    '__proto__',
    '1,5',
    '持平',
  );
  const leaf = fc.oneof(word, fc.integer(), fc.constant(null), fc.boolean(), fc.double());
  const keys = [
    'area',
    'period',
    'value',
    'growth',
    'rank',
    'status',
    'kind',
    'id',
    'source',
    'indicator',
    'flow',
    'nature',
    'vintage',
    'digits',
    'unit',
    'form',
    'turn',
    'type',
    'year',
    'among',
    'position',
    'note',
    'dimensions',
    'readings',
    '__proto__',
    'streak',
    'number',
  ];
  const fields = (value: fc.Arbitrary<unknown>) => fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 8 });
  const item = fc.oneof(
    leaf,
    fields(fc.oneof(leaf, fields(fc.oneof(leaf, fields(leaf))), fc.array(leaf, { maxLength: 3 }))),
  );

  it('nothing throws and nothing vanishes: each item is an observation, another fact, or an issue', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 6 }), (items) => {
        const { observations, others, issues } = readObservations(items as unknown as SeriesData);
        const seen = new Set([...observations.map((o) => o.path[1]), ...issues.map((i) => i.path[1])]);
        items.forEach((each, i) => {
          expect(seen.has(i) || others.includes(each as unknown as Fact)).toBe(true);
        });
        expect(new Set(observations.map((o) => o.id)).size).toBe(observations.length);
      }),
      { seed: 11, numRuns: 3000 },
    );
  });
  it('nothing throws on any JSON', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(fc.jsonValue()),
          fc.dictionary(
            fc.constantFrom(
              'rows',
              'facts',
              'cells',
              'dimensions',
              'periods',
              'areas',
              'sources',
              'indicators',
              'issues',
              'breaks',
              'symbols',
            ),
            fc.oneof(fc.jsonValue(), fc.array(item)),
          ),
        ),
        (data) => {
          readObservations(data as unknown as SeriesData);
        },
      ),
      { seed: 12, numRuns: 2000 },
    );
  });
});
