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
