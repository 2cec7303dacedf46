import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '../../src/data/check';
import { checkGaps } from '../../src/data/check/line';
import { checkNeighbours } from '../../src/data/check/neighbours';
import { periodEnd } from '../../src/data/check/period-end';
import { checkFact } from '../../src/data/facts';
import type { Row, SeriesData } from '../../src/data/input';
import { isRound } from '../../src/data/round';
import type { Area } from '../../src/data/types';
import { month, percent, seen, toDate, year, yuan } from './rules/samples';

const row = (period: string, value: string, more: Partial<Row> = {}): Row => ({
  area: '410000',
  period,
  value,
  ...more,
});
const codes = (data: SeriesData, areas?: Parameters<typeof check>[1]) => check(data, areas).map((issue) => issue.code);

it('finds nothing in a clean series', () => {
  expect(codes([row('2022', '8524.1亿元'), row('2023', '8107.9亿元'), row('2024', '8201.8亿元')])).toEqual([]);
});

it('compares published growth with the levels of the same span a year before', () => {
  expect(codes([row('2018', '911亿元'), row('2019', '940亿元', { growth: '21%' })])).toEqual(['C01', 'C02']);
});

it('holds a published rate against the base of its own release where no release agrees', () => {
  const of = (id: string) => ({ vintage: { id } });
  const base = (value: string, id: string) => row('2018', value, of(id));
  const now = row('2019', '940.3亿元', { growth: '21.0%', ...of('b') });
  expect(codes([base('902.2亿元', 'a'), base('911.4亿元', 'b'), now])).toContain('C02');
  expect(codes([base('902.2亿元', 'a'), now])).not.toContain('C02');
});

it('warns of a place without a scope beside its figure, and refuses one that stands alone', () => {
  const of = (data: SeriesData) => check(data).map(({ code, level }) => `${code} ${level}`);
  expect(of([row('2024', '8201.8亿元', { rank: '10' })])).toEqual(['R01 W']);
  expect(of([{ area: '410000', period: '2024', rank: '10' }])).toEqual(['R01 E']);
});

it('tells two figures that one source gives for one period, not the releases of two', () => {
  const rows = [row('2023', '8107.9亿元'), row('2024', '8201.6亿元'), row('2024', '8300.1亿元')];
  expect(check(rows).map(({ code, path, read }) => [code, path.join('.'), read])).toEqual([
    ['I02', 'rows.2', '8300.1'],
  ]);
  expect(codes([row('2024', '8201.6亿元', { source: 'a' }), row('2024', '8300.1亿元', { source: 'b' })])).toEqual([]);
});

it('knows a national figure by its code or by its name, in either language', () => {
  const of = (area: string, name?: Area['name']) =>
    codes({ rows: [row('2024', '43.8万亿元', { area })], areas: name ? [{ code: area, scheme: 'own', name }] : [] });
  for (const area of ['CN', '100000', '000000', '全国', 'China']) expect([area, ...of(area)]).toEqual([area, 'A03']);
  expect(of('0', { zh: '全国', en: 'the whole country' })).toEqual(['A03']);
  expect(of('0', { zh: '境内', en: 'China' })).toEqual(['A03']);
  expect(of('0', { zh: '中国银行', en: 'Bank of China' })).toEqual([]);
});

it('says once of a code that it is none', () => {
  const areas: Area[] = [{ code: '410000', scheme: 'GB2260', name: '河南' }];
  expect(codes([row('2024', '43.8亿元', { area: '419999' })], { areas })).toEqual(['A01']);
  expect(codes([row('2024', '43.8亿元', { area: '豫' })], { areas })).toEqual(['I01']);
});

it('misses a year’s end among others, but never guesses how often a stock is taken', () => {
  const gaps = (...days: string[]) =>
    checkGaps(days.map((at) => seen({ period: { type: 'instant', at } }))).map(({ params }) => params['count']);
  expect(gaps('2019-12-31', '2021-12-31', '2022-12-31')).toEqual([1]);
  expect(gaps('2023-12-31', '2024-06-30', '2024-12-31')).toEqual([]);
  const span = (from: string, to: string) => seen({ period: { type: 'span', from, to } });
  const springs = [span('2021-03-01', '2021-05-31'), span('2024-03-01', '2024-05-31')];
  expect(checkGaps(springs).map(({ params }) => params['count'])).toEqual([2]);
});

it('says in one sentence what it wants where it is given nothing', () => {
  const nothing = undefined as unknown as SeriesData;
  expect(() => check(nothing)).toThrow('data must be rows, facts, a data set or a collection');
});

it('does not take a half year for the base of a year', () => {
  expect(codes([row('2018-H1', '911亿元'), row('2019', '940亿元', { growth: '21%' })])).toEqual(['C01']);
});

it('takes the release of the base that agrees', () => {
  const base = [row('2018', '777亿元', { source: 'b' }), row('2018', '911亿元', { source: 'a' })];
  const now = row('2019', '940亿元', { growth: '21%' });
  expect(codes([...base, now])).toEqual(['C01']);
});

it('takes a release told by its year only at its word', () => {
  const source = { id: 's', title: 't', publisher: 'p', lang: 'zh', published: '2024' };
  expect(codes([row('2024-01/04', '62.6亿元', { source })])).toEqual([]);
  expect(codes([row('2025-01/04', '62.6亿元', { source })])).toEqual(['T08']);
});

it('names the row and the field', () => {
  const [issue] = check([row('2022', '8524.1亿元'), row('2023', '81079002亿元'), row('2024', '8201.8亿元')]);
  expect([issue?.code, issue?.path]).toEqual(['V05', ['rows', 1, 'value']]);
});

it('tells a gap of one year, and keeps cumulative figures out of the line', () => {
  const found = check([row('2021', '8208.1亿元'), row('2023', '8107.9亿元'), row('2024-01/04', '2400.2亿元')]);
  expect(found.map(({ code, path, params }) => [code, path, params['count']])).toEqual([
    ['T12', ['rows', 1, 'period'], 1],
  ]);
});

it('judges codes only where it is given the official list', () => {
  const areas = [{ code: '410000', scheme: 'GB2260', name: '河南省' } as const];
  expect(codes([row('2024', '8201.8亿元', { area: '419900' })])).toEqual([]);
  expect(codes([row('2024', '8201.8亿元', { area: '419900' })], { areas })).toContain('A01');
});

it.each([
  [yuan('200'), true],
  [yuan('20', { multiplier: 9 }), true],
  [yuan('8000'), true],
  [yuan('8100'), false],
  [yuan('200', { halfWidth: '5' }), false],
  [yuan('200', { qualifier: 'over' }), false],
  [yuan('200.0'), false],
  [percent('20'), false],
  [{ digits: '50', unit: 'project' }, false],
  [{ digits: '23000', unit: 'person' }, true],
])('judges whether %o looks rounded: %s', (quantity, round) => {
  expect(isRound(quantity)).toBe(round);
});

it.each([
  [year(2024), '2024-12-31'],
  [month(2024, 2), '2024-02-29'],
  [toDate(2023, 2), '2023-02-28'],
  [{ type: 'quarter', year: 2024, number: 3 } as const, '2024-09-30'],
  [{ type: 'span', from: '2024-01-05', to: '2024-01-09' } as const, '2024-01-09'],
  [{ type: 'unstated' } as const, undefined],
])('knows the last day of %o: %s', (period, end) => {
  expect(periodEnd(period)).toBe(end);
});

it('takes first quarters of several years for a line without gaps', () => {
  const quarter = (of: number) => seen({ period: { type: 'quarter', year: of, number: 1 } });
  expect(checkGaps([quarter(2022), quarter(2024), quarter(2023)])).toEqual([]);
  expect(checkGaps([quarter(2021), quarter(2022), quarter(2024)]).map(({ params }) => params['count'])).toEqual([1]);
});

it('names the stray figure and not its neighbours, whichever it is', () => {
  const digits = fc.integer({ min: 1000, max: 2000 });
  fc.assert(
    fc.property(
      fc.array(digits, { minLength: 3, maxLength: 9 }),
      fc.nat(8),
      fc.constantFrom('0000', '00000000'),
      (all, at, zeros) => {
        const stray = at % all.length;
        const line = all.map((each, i) =>
          seen({ path: ['rows', i], value: yuan(i === stray ? `${each}${zeros}` : `${each}`) }),
        );
        expect(checkNeighbours(line).map((issue) => issue.path)).toEqual([['rows', stray, 'value']]);
      },
    ),
    { seed: 2 },
  );
});

it('names a figure that strays below its neighbours, and not them', () => {
  const line = ['8.1', '8.5', '0.0009'].map((digits, i) => seen({ path: ['rows', i], value: yuan(digits) }));
  expect(checkNeighbours(line).map(({ path, params }) => [path[1], params['less']])).toEqual([[2, 1]]);
});

it('never throws on facts of any shape', () => {
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(Array.isArray(checkFact(anything, ['facts', 0]))).toBe(true);
      expect(Array.isArray(check([{ kind: 'share', value: anything, period: anything } as never]))).toBe(true);
    }),
    { seed: 3 },
  );
});

it.each([
  ['kind', { kind: 'guess' }],
  ['nature', { nature: 'dream' }],
  ['period', { period: { type: 'someday' } }],
  ['value', { value: undefined }],
  ['source', { source: '' }],
])('refuses a fact with a wrong %s', (field, wrong) => {
  const fact = {
    id: '1',
    source: 's',
    kind: 'level',
    indicator: 'i',
    area: 'a',
    period: { type: 'unstated' },
    nature: 'outcome',
    value: { digits: '3', unit: 't' },
  };
  expect(checkFact(fact, [])).toEqual([]);
  expect(checkFact({ ...fact, ...wrong }, ['facts', 0]).map((issue) => [issue.code, issue.path])).toEqual([
    ['F06', ['facts', 0, field]],
  ]);
});

it('checks 50,000 rows with growth without comparing each with each', () => {
  const rows = Array.from({ length: 50_000 }, (_, i) =>
    row(`${1990 + (i % 35)}`, '62.6亿元', { area: `${200000 + Math.floor(i / 35)}`, growth: '0.0%' }),
  );
  expect([...new Set(codes(rows))]).toEqual(['C01', 'R07']);
});

it('warns of nothing that offices publish: two currencies, months beside sums, releases, targets, equal figures', () => {
  const published = [
    row('2024', '62.6亿元'),
    row('2024', '8.8亿美元'),
    row('2024-01/03', '15.1亿元'),
    row('2024-04', '5.3亿元'),
    row('2020', '59.1亿元', { vintage: 'bulletin' }),
    row('2020', '59.4亿元', { vintage: 'yearbook' }),
    row('2025', '70.1亿元', { nature: 'target' }),
    row('2025', '69.5亿元'),
    row('2023', '61.5亿元'),
    row('2023', '61.5亿元', { area: '420000' }),
    row('2023', '61.5亿元', { area: '430000' }),
  ];
  const warned = check(published).filter(({ level }) => level !== 'I');
  expect(warned.filter(({ code }) => /V10|T04|T11|D03|R07|V12|T05/.test(code))).toEqual([]);
});

it('takes places of some for places among more (R06)', () => {
  const ranked = (...places: string[]) =>
    check(
      places.map((rank, i) => row('2024', `${62.6 - i}亿元`, { area: `4${i + 1}0000`, rank: `全国第${rank}` })),
    ).filter(({ code }) => code === 'R06');
  expect(ranked('2', '3', '4')).toEqual([]);
  expect(ranked('1', '3', '7')).toEqual([]);
  expect(ranked('1', '3', '2')).toHaveLength(2);
});

it('tells names that one language lacks (D05), of what the figures refer to, and asks nothing of plain strings', () => {
  const data = {
    areas: [
      { code: '410000', scheme: 'GB2260', name: { zh: '河南省' } },
      { code: 'b', scheme: 'own', name: 'Beta' },
      { code: 'c', scheme: 'own', name: { zh: '无人提及' } },
    ],
    indicators: [{ id: 'x', name: { en: 'steel' }, kind: 'flow', unit: 't' }],
    sources: [{ id: 's', title: '年鉴', publisher: { zh: '统计局', en: 'Bureau' }, lang: 'zh' }],
    rows: [
      row('2024', '3万吨', { indicator: 'x', source: 's' }),
      row('2024', '4万吨', { indicator: 'x', source: 's', area: 'b' }),
    ],
  } as SeriesData;
  const found = check(data).filter(({ code }) => code === 'D05');
  expect(found.map(({ path, params }) => [path.join('.'), params['lang']])).toEqual([
    ['indicators.x.name', 'zh'],
    ['areas.410000.name', 'en'],
  ]);
});

it('has no rate on a base of none at all, and lets a rate be on one that was rounded to nothing', () => {
  const rows = (base: string, now: string) => [row('2023', base), row('2024', now, { growth: '50%' })];
  expect(codes(rows('0个项目', '3个项目'))).toEqual(['C03']);
  expect(codes(rows('0.0亿元', '0.3亿元'))).toEqual(['C01']);
});

it('never holds a loose period against the day of publication', () => {
  const source = { id: 's', title: 't', publisher: 'p', lang: 'zh', published: '2024-05-01' };
  const period = { type: 'loose', printed: '目前', notAfter: '2024-12-31' } as const;
  expect(codes([row('', '57个项目', { period, source })])).toEqual(['T06']);
});
