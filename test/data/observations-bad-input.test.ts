import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row, SeriesData } from '../../src/data/input';
import { readObservations } from '../../src/data/observations';
import type { Fact } from '../../src/data/types';
import { codesOf, row } from './observed';

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
    expect([codesOf([]), codesOf({}), codesOf({ rows: [] })]).toEqual([['F04 '], ['F04 '], ['F04 ']]);
  });
  it('with a misspelt key names it, and leaves the row out: it would say something else', () => {
    const rows = [
      { area: 'a', perod: '2024', value: '1.5亿元' },
      { aera: 'b', period: '2024', value: '1.5亿元' },
      { area: 'c', Period: '2024', value: '1.5亿元' },
      { area: 'd', period: '2024', valeu: '1.5亿元' },
      { period: '2024', value: '1.5亿元', note: 'of no area' },
      { area: 'e', period: '2024', growth: '1.5%' },
    ];
    const { observations, issues } = readObservations(rows as never);
    expect(observations).toHaveLength(2);
    expect(
      issues
        .filter(({ code }) => code === 'I01')
        .map(({ path, params }) => [path[1], params['id'], params['candidates']]),
    ).toEqual([
      [0, 'perod', 'period'],
      [1, 'aera', 'area'],
      [2, 'Period', 'period'],
      [3, 'valeu', 'value'],
    ]);
    expect(issues.find(({ code }) => code === 'I01')!.level).toBe('E');
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
    expect(codesOf([cycle])).toContain('F06 rows.0.note');
  });
  it('with labels of 10,000 characters is cut to the limit, and says so', () => {
    const { observations, issues } = readObservations([row({ note: 'x'.repeat(10_000), area: 'y'.repeat(10_000) })]);
    expect([String(observations[0]?.note).length, observations[0]?.area.length]).toEqual([500, 200]);
    expect(issues.map((i) => [i.code, i.params])).toEqual([
      ['L02', { limit: 200 }],
      ['L02', { limit: 500 }],
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
