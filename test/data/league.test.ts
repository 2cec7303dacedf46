import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row, SeriesData } from '../../src/data/input';
import { type League, type LeagueRequest, selectLeague } from '../../src/data/league';
import { readObservations } from '../../src/data/observations';

function league(data: SeriesData, request: LeagueRequest = {}): League {
  const made = selectLeague(readObservations(data), request);
  if ('code' in made) throw new Error(made.code);
  return made;
}
const refused = (data: SeriesData, request: LeagueRequest = {}) => {
  const made = selectLeague(readObservations(data), request);
  return 'code' in made ? [made.code, made.level, made.scope] : undefined;
};
const row = (area: string, value: string, more: Partial<Row> = {}): Row => ({ area, period: '2024', value, ...more });
const places = ({ members }: League) =>
  members.map(({ area, place }) => [area.code, place?.rank, place?.best, place?.worst]);

describe('selectLeague', () => {
  it('ranks 1-2-2-4 on printed digits and says which are tied', () => {
    const made = league([row('a', '9.5亿元'), row('b', '12.0亿元'), row('c', '9.5亿元'), row('d', '3.1亿元')]);
    expect(places(made)).toEqual([
      ['b', 1, 1, 1],
      ['a', 2, 2, 3],
      ['c', 2, 2, 3],
      ['d', 4, 4, 4],
    ]);
    expect(made.issues.map(({ code, params }) => [code, params])).toEqual([['R07', { count: 2, value: '9.5' }]]);
  });

  it('gives bounds a range of places, and none to what they may pass', () => {
    const made = league([row('a', '超100亿元'), row('b', '150.0亿元'), row('c', '50.0亿元')]);
    expect(places(made)).toEqual([
      ['b', undefined, 1, 2],
      ['a', undefined, 1, 2],
      ['c', 3, 3, 3],
    ]);
  });

  it('takes a figure without stated precision to be good to half of its last digit that is no zero', () => {
    const made = league([
      row('a', '20000亿元'),
      row('b', '24000.5亿元'),
      row('c', '约15100亿元'),
      row('d', '900.0亿元'),
    ]);
    expect(places(made)).toEqual([
      ['b', 1, 1, 2],
      ['a', 2, 1, 3],
      ['c', 3, 2, 3],
      ['d', 4, 4, 4],
    ]);
  });

  it('takes a round figure at its word among figures that are printed to the same place', () => {
    expect(places(league([row('a', '10亿元'), row('b', '8亿元'), row('c', '约9亿元')]))).toEqual([
      ['a', 1, 1, 1],
      ['c', 2, 2, 2],
      ['b', 3, 3, 3],
    ]);
    const told = [row('a', '20000亿元'), row('b', '24013亿元'), row('c', '15101亿元'), row('d', '2.3万亿元')];
    expect(places(league(told))[2]).toEqual(['a', 3, 3, 3]);
  });

  it('lists who has no figure, without ranking it: blank here, or only in another period', () => {
    const rows = [row('a', '9.5亿元'), row('b', '', { status: 'Q' }), row('c', '2.0亿元')];
    const made = league([...rows, row('d', '7.0亿元', { period: '2023' })]);
    expect(made.unranked.map(({ area, cell }) => [area.code, cell?.value?.status])).toEqual([
      ['b', ['Q']],
      ['d', undefined],
    ]);
    expect(places(made).map(([code, rank]) => [code, rank])).toEqual([
      ['a', 1],
      ['c', 2],
    ]);
  });

  it('leaves a figure in another unit out of the order (V10)', () => {
    const made = league([row('a', '9.5亿元'), row('b', '3.0亿美元'), row('c', '2.0亿元')]);
    expect(made.issues.map(({ code, level, params }) => [code, level, params])).toEqual([
      ['V10', 'E', { a: 'CNY', b: 'USD' }],
    ]);
    expect([made.unit, made.members.length, made.unranked.map(({ area }) => area.code)]).toEqual(['CNY', 2, ['b']]);
  });

  it('refuses two releases in one period without a choice (T11), and ranks the one chosen', () => {
    const rows = [
      row('a', '9.5亿元', { vintage: 'first' }),
      row('b', '9.1亿元', { vintage: 'first' }),
      row('a', '8.0亿元', { vintage: 'second' }),
      row('b', '9.2亿元', { vintage: 'second' }),
    ];
    expect(refused(rows)).toEqual(['T11', 'E', 'figure']);
    expect(places(league(rows, { vintage: 'first' })).map(([code]) => code)).toEqual(['a', 'b']);
    expect(places(league(rows, { vintage: 'second' })).map(([code]) => code)).toEqual(['b', 'a']);
  });

  it('ranks equal figures told twice once (I04), and of different ones the latest published (I02)', () => {
    const source = (id: string, published: string) => ({ id, title: id, publisher: id, published, lang: 'zh' });
    const sources = [source('old', '2025-01-01'), source('new', '2026-01-01')];
    const rows = [
      row('a', '9.5亿元', { source: 'old' }),
      row('a', '9.9亿元', { source: 'new' }),
      row('b', '9.7亿元', { source: 'old' }),
      row('b', '9.7亿元', { source: 'old' }),
    ];
    const made = league({ rows, sources });
    expect(places(made).map(([code]) => code)).toEqual(['a', 'b']);
    expect(made.alternates.map(({ value }) => value?.digits)).toEqual(['9.5']);
    expect(made.issues.map(({ code }) => code)).toEqual(['I02']);
    expect(readObservations({ rows, sources }).issues.map(({ code }) => code)).toEqual(['I04']);
    expect(places(league({ rows, sources }, { source: 'old' })).map(([code]) => code)).toEqual(['b', 'a']);
  });

  it('holds a claimed place against the values (R06), where it is a place among as many', () => {
    const claim = (position: number, size?: number): Row['rank'] => ({
      by: 'level',
      precision: 'exact',
      position,
      among: { area: 'x', members: 'cities', ...(size === undefined ? {} : { size }) },
    });
    const codes = (rank: Row['rank']) =>
      league([row('a', '9.5亿元'), row('b', '7.0亿元', { rank }), row('c', '2.0亿元')]).issues.map(({ code }) => code);
    expect(codes(claim(1, 3))).toEqual(['R06']);
    expect(codes(claim(2, 3))).toEqual([]);
    expect(codes(claim(9, 18))).toEqual([]);
    // Of how many is not told, but there are more than three.
    expect(codes(claim(9))).toEqual(['R02']);
  });

  it('tells a place without a scope beside the figure, not as a fault of every row', () => {
    const made = league([row('a', '9.5亿元', { rank: '1' }), row('b', '7.0亿元', { rank: '2' })]);
    expect(made.issues).toEqual([]);
  });

  it('chooses the latest period that is about full', () => {
    const rows = ['a', 'b', 'c', 'd'].flatMap((area) => [
      row(area, '9.5亿元'),
      row(area, '8.5亿元', { period: '2023' }),
    ]);
    const made = league([...rows, row('a', '9.9亿元', { period: '2025' })]);
    expect(made.period).toEqual({ type: 'year', year: 2024 });
    expect(made.periods).toHaveLength(3);
  });

  it('keeps to the periods that were asked for', () => {
    const rows = ['2022', '2023', '2024', '2025-01/04'].flatMap((period) =>
      ['a', 'b'].map((area) => row(area, `${area === 'a' ? 5 : 7}.5亿元`, { period })),
    );
    const years = (request: LeagueRequest) =>
      league(rows, request).periods.map((period) => 'year' in period && period.year);
    expect(years({})).toEqual([2025]);
    expect(years({ periods: ['year'] })).toEqual([2022, 2023, 2024]);
    expect(years({ periods: ['2022', '2024'] })).toEqual([2022, 2024]);
  });

  it('counts places gained since an earlier period, and sees a change of release between them', () => {
    const rows = [
      row('a', '5.0亿元', { vintage: 'x' }),
      row('b', '9.0亿元', { vintage: 'x' }),
      row('c', '7.0亿元', { vintage: 'x' }),
      row('a', '4.0亿元', { period: '2019', vintage: 'y' }),
      row('b', '3.0亿元', { period: '2019', vintage: 'y' }),
    ];
    const made = league(rows, { compare: '2019' });
    expect(made.members.map(({ area, gained }) => [area.code, gained])).toEqual([
      ['b', 1],
      ['c', undefined],
      ['a', -2],
    ]);
    expect(made.before).toEqual({ period: { type: 'year', year: 2019 }, count: 2, isBroken: true });
    expect(league(rows, { compare: 'previous' }).before?.period).toEqual({ type: 'year', year: 2019 });
  });

  it('compares only what lasts as long', () => {
    const rows = [row('a', '5.0亿元'), row('b', '9.0亿元'), row('a', '2.0亿元', { period: '2024-01/04' })];
    const made = league(rows, { period: '2024', compare: '2024-01/04' });
    expect([made.before, made.issues.map(({ code, level }) => `${code} ${level}`)]).toEqual([undefined, ['I01 W']]);
  });

  it('ranks published rates where there are no levels', () => {
    const rows = [
      { area: 'a', period: '2024', growth: '-3.1%' },
      { area: 'b', period: '2024', growth: '5.0%' },
    ];
    const made = league(rows);
    expect([made.by, made.unit, made.members.map(({ area, centre }) => [area.code, centre])]).toEqual([
      'growth',
      'PCT',
      [
        ['b', 5],
        ['a', -3.1],
      ],
    ]);
  });

  it('gives one member no place', () => {
    const made = league([row('a', '5.0亿元')]);
    expect([made.members[0]?.place, made.issues]).toEqual([undefined, []]);
  });

  it.each<[string, SeriesData, LeagueRequest, unknown]>([
    ['no rows', [], {}, ['F04', 'E', 'figure']],
    ['a period that the data lack', [row('a', '5.0亿元')], { period: '2031' }, ['I01', 'E', 'figure']],
    ['an indicator that the data lack', [row('a', '5.0亿元')], { indicator: 'x' }, ['F04', 'E', 'figure']],
  ])('refuses %s', (_, data, request, expected) => {
    expect(refused(data, request)).toEqual(expected);
  });

  it('ranks 10,000 rows', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => row(`a${i}`, `${(i * 7919) % 10_007}.5亿元`));
    const made = league(rows);
    expect(made.members.map(({ place }) => place?.rank)).toEqual(rows.map((_, i) => i + 1));
  });

  it('orders by size, and a place is one more than the number of larger figures', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 60 }), (values) => {
        const rows = values.map((value, i) => ({
          area: `a${i}`,
          period: '2024',
          indicator: 'r',
          value: `${value / 10}%`,
        }));
        const made = league(rows);
        expect(made.members.map(({ centre }) => centre)).toEqual([...values].sort((a, b) => b - a).map((v) => v / 10));
        for (const { area, place } of made.members) {
          const value = values[Number(area.code.slice(1))]!;
          expect(place?.rank).toBe(1 + values.filter((other) => other > value).length);
        }
      }),
      { seed: 3 },
    );
  });
});
