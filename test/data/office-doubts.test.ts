import { describe, expect, it } from 'vitest';
import { readJsonStat } from '../../src/format/read-json-stat';
import { readSdmx } from '../../src/format/read-sdmx';
import { registerPacks } from '../../src/format/register-packs';

registerPacks();

type Read = ReturnType<typeof readSdmx>;
const values = ({ data }: Read) =>
  (data.rows ?? []).map(({ indicator, area, value }) => [indicator, area, value] as const);
const codes = ({ issues }: Read) => [...new Set(issues.map(({ code }) => code))];

/** A data set of PxWeb with one figure for each area. */
function pxweb(unit: object, areas: Readonly<Record<string, string>>, time: Readonly<Record<string, string>>) {
  const index = Object.keys(areas);
  return JSON.stringify({
    class: 'dataset',
    version: '2.0',
    label: 'T',
    id: ['Region', 'ContentsCode', 'Tid'],
    size: [index.length, 1, 1],
    role: { geo: ['Region'], metric: ['ContentsCode'], time: ['Tid'] },
    dimension: {
      Region: { category: { index, label: areas } },
      ContentsCode: { category: { label: { B: 'Exports' }, unit: { B: unit } } },
      Tid: { category: { label: time } },
    },
    value: index.map((_, at) => at + 1),
  });
}

describe('a power of ten', () => {
  it.each(['US dollars, millions', "Euro, '000", 'Persons (thousands)', 'Million dollars'])(
    'in the words of a unit is asked for where it is not read: %s',
    (label) => {
      const read = readJsonStat(pxweb({ label }, { SE: 'Sweden' }, { 2024: '2024' }));
      expect([values(read), codes(read)]).toEqual([[], ['V04']]);
    },
  );

  it.each(['POWERCODE', 'PowerCode Code', 'UNIT_MULT'])(
    'may stand before the figure, and is of no subject: %s',
    (id) => {
      const read = readSdmx(`REF_AREA,SUBJECT,${id},UNIT,TIME_PERIOD,OBS_VALUE\nAUS,GDP,6,USD,2020,12.5\n`);
      expect(values(read)).toEqual([['GDP', 'AUS', { digits: '12.5', unit: 'USD', multiplier: 6 }]]);
    },
  );
});

it('takes no dollars without a country for those of the United States', () => {
  const read = readSdmx(
    'REF_AREA,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE\nCAN,DOLLARS: Dollars,2020,1\nUSA,USD: US dollar,2020,1\n',
  );
  expect([values(read).map(([, area]) => area), codes(read)]).toEqual([['USA'], ['V04']]);
});

it('reads a growth rate in per cent, whatever the unit of what grows', () => {
  const read = readSdmx(`FREQ,REF_AREA,STO,UNIT_MEASURE,TRANSFORMATION,TIME_PERIOD,OBS_VALUE,UNIT_MULT
Q,DE,B1GQ,EUR,N,2024-Q1,850000.12,6
Q,DE,B1GQ,EUR,GY,2024-Q1,-0.2,0
`);
  expect(values(read)).toEqual([
    ['N.B1GQ', 'DE', { digits: '850000.12', unit: 'EUR', multiplier: 6 }],
    ['GY.B1GQ', 'DE', { digits: '-0.2', unit: 'PCT' }],
  ]);
  expect(read.data.indicators!.map(({ kind }) => kind)).toEqual(['flow', 'rate']);
});

it('gives figures of different units that are no dimension ids of their own', () => {
  const read = readSdmx(`REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE
AFG,X,2020,12.3,PCT
ALB,X,2020,12345,PS
`);
  expect(values(read).map(([indicator]) => indicator)).toEqual(['X', 'X.person']);
});

it.each(['OBS_CONF_STATUS', 'CONFIDENTIALITY', 'CONF_STATUS_OBS'])('keeps a secret that %s tells', (id) => {
  const read = readSdmx(`REF_AREA,UNIT,TIME_PERIOD,OBS_VALUE,${id}\nAT,EUR,2020,98765,N\n`);
  expect(values(read)[0]![2]).toEqual({ digits: null, unit: 'EUR', status: ['Q'] });
  expect(JSON.stringify(read)).not.toContain('98765');
});

describe('a period', () => {
  it.each([
    ['2024', '2023/24'],
    ['2024', '2022-2024'],
    ['2024-06', '12 months to June 2024'],
    ['2024', 'Year ending June 2024'],
  ])('that a label makes another one is refused: %s, %s', (code, label) => {
    const read = readJsonStat(pxweb({ label: 'Persons' }, { AT: 'Austria' }, { [code]: label }));
    expect([values(read), codes(read)]).toEqual([[], ['T01']]);
  });

  it('is the twelve months that its label tells, and no month', () => {
    const read = readJsonStat(pxweb({ label: 'Persons' }, { AT: 'Austria' }, { '2024-12': 'Jan 2024-Dec 2024' }));
    expect(read.data.rows![0]!.period).toEqual({ type: 'yearToDate', year: 2024, throughMonth: 12 });
  });
});

it.each([
  [{ '00': 'Sweden', '01': 'Stockholm county', '03': 'Uppsala county' }, ['01', '03']],
  [{ CHN: 'China', HIC: 'High income', EAS: 'East Asia & Pacific', TLS: 'Timor-Leste' }, ['CHN', 'TLS']],
  [{ US: 'United States', '5A': 'All reporting countries (aggregate)', '4T': 'Emerging market economies' }, ['US']],
])('ranks no whole beside its parts: %j', (areas, left) => {
  const read = readJsonStat(pxweb({ label: 'Persons' }, areas, { 2024: '2024' }));
  expect(
    values(read)
      .map(([, area]) => area)
      .sort(),
  ).toEqual(left);
});

it.each([['["01","01"]'], ['{"01":0,"03":5}']])('refuses codes that leave a place open: %s', (index) => {
  const text = pxweb({ label: 'Persons' }, { '01': 'A', '03': 'B' }, { 2024: '2024' });
  const read = readJsonStat(text.replace('["01","03"]', index));
  expect([values(read), codes(read)]).toEqual([[], ['F06']]);
});

it('finds the source behind heads with empty labels, as Eurostat writes them', () => {
  const read = readSdmx(
    'DATAFLOW: ,LAST UPDATE,geo: Area,unit: Unit,TIME_PERIOD: Time,OBS_VALUE: \nESTAT:T(1.0),28/08/26 23:00:00,AT: Austria,EUR: Euro,2023: 2023,2.3\n',
  );
  expect(read.data.sources).toMatchObject([{ publisher: 'Eurostat', published: '2026-08-28' }]);
  expect(values(read)[0]![2]).toEqual({ digits: '2.3', unit: 'EUR' });
});

/** SDMX-JSON with one figure for each list of codes; the dimensions are those of the heads. */
function json(ids: readonly string[], ...lines: readonly (readonly string[])[]) {
  const codesOf = (at: number) => [...new Set(lines.map((line) => line[at]!))];
  const key = (line: readonly string[]) => ids.map((_, at) => codesOf(at).indexOf(line[at]!)).join(':');
  return JSON.stringify({
    structure: {
      name: 'T',
      dimensions: { observation: ids.map((id, at) => ({ id, values: codesOf(at).map((one) => ({ id: one })) })) },
    },
    dataSets: [{ observations: Object.fromEntries(lines.map((line) => [key(line), [Number(line[ids.length])]])) }],
  });
}

describe('what says how a figure is read counts as a dimension, too:', () => {
  it.each([
    ['UNIT_MULT', '6', { digits: '12.5', unit: 'USD', multiplier: 6 }],
    ['POWERCODE', '9', { digits: '12.5', unit: 'USD', multiplier: 9 }],
    ['DECIMALS', '2', { digits: '12.50', unit: 'USD' }],
    ['CONF_STATUS', 'C', { digits: null, unit: 'USD', status: ['Q'] }],
    ['OBS_STATUS', 'P', { digits: '12.5', unit: 'USD', status: ['P'] }],
  ])('%s', (id, code, value) => {
    const file = json(['REF_AREA', id, 'UNIT', 'TIME_PERIOD'], ['AT', code, 'USD', '2024', '12.5']);
    expect(values(readSdmx(file))).toEqual([['T', 'AT', value]]);
  });

  it('several powers of ten need no choice, and one may be selected', () => {
    const ids = ['REF_AREA', 'UNIT_MULT', 'UNIT', 'TIME_PERIOD'];
    const file = json(ids, ['AT', '6', 'USD', '2024', '1.5'], ['DE', '9', 'USD', '2024', '2.5']);
    const million = ['T', 'AT', { digits: '1.5', unit: 'USD', multiplier: 6 }];
    expect(values(readSdmx(file))).toEqual([million, ['T', 'DE', { digits: '2.5', unit: 'USD', multiplier: 9 }]]);
    expect(values(readSdmx(file, { select: { UNIT_MULT: '6' } }))).toEqual([million]);
  });
});

describe('the base of an index', () => {
  it.each(['BASE_PER', 'BASE_YEAR', 'UNIT_INDEX_BASE'])('%s parts indices, and is in their names', (id) => {
    const read = readSdmx(
      `REF_AREA,MEASURE,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,${id}\nAT,PPI,2024,110,IX,2010\nDE,PPI,2024,120,IX,2015\nFR,PPI,2024,130,IX,2010\n`,
    );
    expect(values(read).map(([indicator, area]) => [indicator, area])).toEqual([
      ['PPI', 'AT'],
      ['PPI.2015=100', 'DE'],
      ['PPI', 'FR'],
    ]);
    expect(read.data.indicators!.map(({ name }) => name)).toEqual(['PPI, 2010=100', 'PPI, 2015=100']);
    expect(read.issues).toEqual([]);
  });

  it('parts them as a dimension of SDMX-JSON', () => {
    const ids = ['REF_AREA', 'UNIT', 'BASE_PER', 'TIME_PERIOD'];
    const read = readSdmx(json(ids, ['AT', 'IX', '2010', '2024', '110'], ['DE', 'IX', '2015', '2024', '120']));
    expect(values(read).map(([indicator]) => indicator)).toEqual(['T', 'T.2015=100']);
  });

  it('parts amounts at prices of unlike years, and says nothing of what has none', () => {
    const read = readSdmx(
      'REF_AREA,MEASURE,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,BASE_PER\nAT,GDP,2024,1,EUR,2010\nDE,GDP,2024,2,EUR,_Z\nFR,GR,2024,3,PC,2010\n',
    );
    expect(values(read).map(([indicator]) => indicator)).toEqual(['GDP', 'GDP.EUR', 'GR']);
    expect(read.data.indicators!.map(({ name }) => name)).toEqual(['GDP, base 2010', 'GDP', 'GR']);
  });
});

it.each(
  'BREAKS COLLECTION TITLE TITLE_COMPL COMMENT_TS COMMENT_DSET NOTE_REF PRE_BREAK_VALUE OBS_PRE_BREAK TIME_FORMAT EMBARGO EMBARGO_TIME COMPILATION'.split(
    ' ',
  ),
)('takes %s for no dimension where it stands before the figure', (id) => {
  const read = readSdmx(`REF_AREA,MEASURE,${id},UNIT,TIME_PERIOD,OBS_VALUE\nAT,X,a,EUR,2024,1\nDE,X,b,EUR,2024,2\n`);
  expect(values(read).map(([indicator, area]) => [indicator, area])).toEqual([
    ['X', 'AT'],
    ['X', 'DE'],
  ]);
  expect(codes(read)).toEqual(['F07']);
});

it.each(['MARITAL_STATUS', 'WSTATUS'])('takes %s for a dimension', (id) => {
  const read = readSdmx(`REF_AREA,${id},UNIT,TIME_PERIOD,OBS_VALUE\nAT,S,EUR,2024,1\nAT,M,EUR,2024,2\n`);
  expect(values(read).map(([indicator]) => indicator)).toEqual(['S', 'M']);
});

describe('a third of a year', () => {
  const file = (code: string) => readSdmx(`REF_AREA,UNIT,TIME_PERIOD,OBS_VALUE\nAT,EUR,${code},1\n`);

  it.each([
    ['2024-T1', { type: 'yearToDate', year: 2024, throughMonth: 4 }],
    ['2024-T2', { type: 'span', from: '2024-05-01', to: '2024-08-31' }],
    ['2024-T3', { type: 'span', from: '2024-09-01', to: '2024-12-31' }],
  ])('is four months in SDMX: %s', (code, period) => {
    expect(file(code).data.rows).toMatchObject([{ period }]);
  });

  it.each(['2024-T4', '2024-T0', '2024T1', '2024T2'])('is refused where it may be a trimestre of three: %s', (code) => {
    expect([values(file(code)), codes(file(code))]).toEqual([[], ['T01']]);
  });
});

describe('a figure told twice', () => {
  const head = 'REF_AREA,UNIT,TIME_PERIOD,OBS_VALUE,CONF_STATUS';

  it('with two values is read from neither line, and the others are', () => {
    const read = readSdmx(`${head}\nAT,EUR,2024,1,\nDE,EUR,2024,2,\nAT,EUR,2024,98765,C\nAT,EUR,2024-A1,4,\n`);
    expect(values(read).map(([, area]) => area)).toEqual(['DE']);
    expect(read.issues.map(({ code, path, params }) => [code, path, params['names']])).toEqual([
      ['F08', ['rows', 2], 'AT, 2024'],
      ['F08', ['rows', 3], 'AT, 2024-A1'],
    ]);
    expect(read.issues[0]!.params['why:en']).toContain('two different figures for AT, 2024');
    expect(JSON.stringify(read)).not.toContain('98765');
  });

  it('with one value counts once, and is told', () => {
    const read = readSdmx(`${head}\nAT,EUR,2024,1,\nAT,EUR,2024,1,\n`);
    expect([values(read).length, codes(read)]).toEqual([1, ['I04']]);
  });
});
