import { describe, expect, it } from 'vitest';
import { readObservations } from '../../src/data/observations';
import { en } from '../../src/format/en';
import { issueText } from '../../src/format/issue-text';
import { readJsonStat } from '../../src/format/read-json-stat';
import { registerPacks } from '../../src/format/register-packs';
import { zhCn } from '../../src/format/zh-cn';
import { EUROSTAT_HICP, PXWEB } from './office-files';

registerPacks();

type Read = ReturnType<typeof readJsonStat>;
const figures = ({ data }: Read) =>
  data.rows!.map(({ area, indicator, period, value }) => [area, indicator, period, value]);
const told = ({ issues }: Read) => issues.map((issue) => issueText(issue, en));
const month = (year: number, number: number) => ({ type: 'month', year, number });

describe('a data set of Eurostat', () => {
  const read = readJsonStat(EUROSTAT_HICP);

  it('keeps the digits as they are written, the marks and what is missing', () => {
    expect(figures(read)).toEqual([
      ['PL', 'CP00', month(2025, 11), { digits: '154.7', unit: 'index' }],
      ['PL', 'CP00', month(2025, 12), { digits: '154.70', unit: 'index', status: ['P'] }],
      ['PL', 'CP00', month(2026, 1), { digits: null, unit: 'index', status: ['O'] }],
    ]);
  });

  it('brings names and source, and nothing is left to say', () => {
    expect(read.data.indicators).toMatchObject([
      { id: 'CP00', name: 'All-items HICP, Index, 2015=100', kind: 'index' },
    ]);
    expect(read.data.areas).toEqual([{ code: 'PL', scheme: 'own', name: 'Poland' }]);
    expect(read.data.sources).toMatchObject([
      { title: 'HICP - monthly data (index)', publisher: 'Eurostat', published: '2026-02-06' },
    ]);
    expect(readObservations(read.data)).toMatchObject({ observations: { length: 3 }, issues: [] });
  });

  it('is the same as an object, but for zeros that numbers cannot hold', () => {
    const digits = figures(readJsonStat(JSON.parse(EUROSTAT_HICP))).map(
      ([, , , value]) => (value as { digits: string }).digits,
    );
    expect(digits).toEqual(['154.7', '154.7', null]);
  });
});

describe('a data set of PxWeb', () => {
  it('has decimals as its unit says, quarters, and weeks that are refused once', () => {
    const read = readJsonStat(PXWEB);
    const unit = 'PCT';
    const quarter = (number: number) => ({ type: 'quarter', year: 2024, number });
    expect(figures(read)).toEqual([
      [undefined, 'Share.1', quarter(1), { digits: '15.0', unit }],
      [undefined, 'Share.1', quarter(2), { digits: '15.25', unit }],
      [undefined, 'Share.2', quarter(1), { digits: '16.0', unit }],
      [undefined, 'Share.2', quarter(2), { digits: null, unit, status: ['O'] }],
    ]);
    expect(told(read)).toEqual(['Cell 3, field period: “2024U05” is not a period. Expected: 2024-Q1.']);
    expect(read.data.indicators!.map(({ name }) => name)).toEqual(['Share, Males', 'Share, Females']);
  });
});

/** Two sexes, two ages, one year of two countries of the EU. */
const set = (more: object = {}) => ({
  version: '2.0',
  class: 'dataset',
  label: 'Employed persons',
  id: ['sex', 'age', 'unit', 'geo', 'time'],
  size: [2, 2, 1, 3, 1],
  dimension: {
    sex: { label: 'Sex', category: { index: ['T', 'F'], label: { T: 'Total', F: 'Females' } } },
    age: { label: 'Age', category: { index: { Y15: 0, Y65: 1 }, label: { Y15: '15–64', Y65: '65 or over' } } },
    unit: { category: { label: { THS_PER: 'Thousand persons' } } },
    geo: {
      label: 'Area',
      category: { index: ['EU27_2020', 'AT', 'BE'], label: { EU27_2020: 'European Union', AT: 'Austria' } },
    },
    time: { category: { label: { 2024: '2024' } } },
  },
  value: [9, 1, 2, 9, 3, 4, 9, 5, 6, 9, 7, 8],
  ...more,
});

describe('figures that differ by several dimensions', () => {
  it('are not drawn until the author chooses, who is told the names', () => {
    const read = readJsonStat(set());
    expect(read.data.rows).toEqual([]);
    expect(told(read)).toEqual([
      'Field dimensions: There are several figures for an area and period. They differ by Sex (2), Age (2): select one code of each, or say which is the indicator (dimensions.indicator). Expected: select: {"sex":"T","age":"Y15"}.',
    ]);
    expect(issueText(read.issues[0]!, zhCn)).toContain('按Sex (2), Age (2)区分；请用select各选一项');
  });

  it('are told apart by what is left after a choice; a total says nothing, groups are told', () => {
    const read = readJsonStat(set(), { select: { sex: 'T' } });
    const thousand = { unit: 'person', multiplier: 3 };
    expect(figures(read).map(([area, id, , value]) => [area, id, value])).toEqual([
      ['AT', 'Y15', { digits: '1', ...thousand }],
      ['BE', 'Y15', { digits: '2', ...thousand }],
      ['AT', 'Y65', { digits: '3', ...thousand }],
      ['BE', 'Y65', { digits: '4', ...thousand }],
    ]);
    expect(read.issues.map(({ code, read: said }) => [code, said])).toEqual([['F07', 'EU27_2020']]);
  });

  it('are taken together where the author says so, and a group where it is selected', () => {
    const read = readJsonStat(set(), {
      dimensions: { indicator: ['sex', 'age'] },
      select: { geo: ['EU27_2020', 'AT'] },
    });
    expect(read.data.rows).toHaveLength(8);
    expect(read.data.indicators!.map(({ name }) => name)).toEqual([
      '15–64',
      '65 or over',
      'Females, 15–64',
      'Females, 65 or over',
    ]);
  });

  it('are refused with what there is where a name is none of the file', () => {
    expect(told(readJsonStat(set(), { select: { sex: 'X' } }))).toEqual([
      'Field select.sex: The code “X” is not known; is it T, F?',
    ]);
    expect(told(readJsonStat(set(), { select: { nace: 'X' } }))[0]).toContain(
      'The dimension “nace” is not known; is it sex, age',
    );
  });
});

describe('a unit', () => {
  const unit = (label: string, options = {}) => {
    const { dimension, ...rest } = set({ id: ['unit', 'time'], size: [1, 1], value: [5] });
    const own = { unit: { category: { index: ['U'], label: { U: label } } }, time: dimension.time };
    const read = readJsonStat({ ...rest, dimension: own }, options);
    const { value } = read.data.rows![0] ?? {};
    const { digits: _, ...kept } = (value ?? {}) as { digits?: string };
    return [kept, read.data.indicators?.[0]?.name ?? told(read)[0]];
  };

  it.each([
    ['Million euro', { unit: 'EUR', multiplier: 6 }, 'Employed persons'],
    ['Current prices, million euro', { unit: 'EUR', multiplier: 6 }, 'Employed persons, Current prices'],
    [
      'Chain linked volumes (2015), million euro',
      { unit: 'EUR', multiplier: 6 },
      'Employed persons, Chain linked volumes, 2015',
    ],
    [
      'Percentage of gross domestic product (GDP)',
      { unit: 'PCT' },
      'Employed persons, % of gross domestic product (GDP)',
    ],
    ['Number of persons', { unit: 'person' }, 'Employed persons'],
  ])('is read with its power of ten, and what else it says stays in the name: %s', (label, quantity, name) => {
    expect(unit(label)).toEqual([quantity, name]);
  });

  it('that is not known is asked for once, and told by the author', () => {
    expect(unit('Number')).toEqual([
      {},
      'Cell 1, field unit: The unit “Number” is not defined. Expected: units: {"U":"million euro"}.',
    ]);
    expect(unit('Number', { units: { U: 'person' } })).toEqual([{ unit: 'person' }, 'Employed persons']);
    expect(unit('Terajoule', { units: { U: '太焦|terajoule' } })[0]).toEqual({ unit: '太焦|terajoule' });
  });
});

describe('what is no data set', () => {
  it.each([
    ['{"version":"2.0","class":"collection","link":{"item":[]}}', 'This is a collection of JSON-stat and no dataset'],
    ['{"gdp":{"value":[1],"dimension":{}}}', 'This is a bundle of JSON-stat and no dataset'],
    ['{"error":[{"status":400,"label":"Too many data"}]}', 'The service gave no data: “Too many data”.'],
    ['{"rows":[]}', 'The form of this value is not known.'],
    ['{"class":"dataset","id":["a"],"size":[7],"dimension":{"a":{}}}', 'Read: “7”. Expected: 0.'],
    ['{"version":', 'This JSON ends too soon.'],
    ['', 'The file is empty.'],
  ])('is refused by name: %s', (text, sentence) => {
    const read = readJsonStat(text);
    expect([read.data.rows, told(read).join()]).toEqual([[], expect.stringContaining(sentence)]);
  });

  it('is an error of the program where it is neither text nor object, and so are its options', () => {
    expect(() => readJsonStat(3 as never)).toThrow('readJsonStat takes the text of a file or the object');
    expect(() => readJsonStat('{}', { selct: {} } as never)).toThrow('unknown option');
    expect(() => readJsonStat('{}', { units: { NR: 'bogons' } })).toThrow('expected a unit');
  });
});

it('lets no confidential figure out, not even in an issue', () => {
  const read = readJsonStat(set({ value: { 1: 98765 }, status: { 1: 'c' } }), { select: { sex: 'T' } });
  expect(JSON.stringify(read) + JSON.stringify(readObservations(read.data).issues)).not.toContain('98765');
  expect(read.data.rows).toMatchObject([{ value: { digits: null, status: ['Q'] } }]);
});

it('tells marks and places that it cannot read, and is not misled by names that every object has', () => {
  const odd = set({ value: { 1: 5, 99: 6, x: 7, 2: 'abc' }, status: { 1: 'y' } });
  expect(readJsonStat(odd).issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'F06 value.99',
    'F06 value.x',
    'I01 cells.1.status',
    'V01 cells.2.value',
  ]);
  const names = { constructor: { category: { index: ['toString'] } }, time: { category: { label: { 2024: '' } } } };
  const dimension = Object.assign(Object.create(null), names);
  const read = readJsonStat(set({ id: ['constructor', 'time'], size: [1, 1], dimension, value: [1] }), {
    units: { value: 'person' },
  });
  expect(read.issues.map(({ code }) => code)).toEqual(['V04']);
});

it('takes a dimension of powers of ten for what multiplies figures, and for none that tells them apart', () => {
  const read = readJsonStat({
    class: 'dataset',
    id: ['geo', 'time', 'unit', 'UNIT_MULT'],
    size: [1, 1, 1, 2],
    dimension: {
      geo: { category: { index: ['AT'] } },
      time: { category: { index: ['2024'] } },
      unit: { category: { index: ['EUR'], label: { EUR: 'Euro' } } },
      UNIT_MULT: { category: { index: ['6', '9'], label: { 6: 'Millions', 9: 'Billions' } } },
    },
    value: { 0: 481940 },
  });
  expect([figures(read).map(([, , , value]) => value), told(read)]).toEqual([
    [{ digits: '481940', unit: 'EUR', multiplier: 6 }],
    [],
  ]);
});
