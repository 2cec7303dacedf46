import { areasCn } from '../../../src/data/areas-cn';
import { check } from '../../../src/data/check';
import type { SeriesData } from '../../../src/data/input';
import type { Issue } from '../../../src/data/issue';
import { readCsv } from '../../../src/data/read-csv';
import { readRecords } from '../../../src/data/read-records';

/** A file that somebody may have, as its whole text, in which one rule fires; and the like in which it stays silent. */
export interface Reached {
  readonly code: string;
  readonly fires: string;
  readonly silent: string;
}

/** What `statorama check` says of a file with this text. */
export function checkText(text: string): readonly Issue[] {
  const { data, issues } = /^\s*[[{]/.test(text) ? readRecords(text) : readCsv(text);
  return [...issues, ...check(data as SeriesData, { areas: areasCn })];
}

const head = 'area,period,value,growth,rank,status,vintage,nature,printed,definitionId,indicator';
const csv = (...lines: string[]) =>
  [head, ...lines.map((line) => line + ','.repeat(10 - line.split(',').length + 1))].join('\n');
const said = { id: '1', source: 'nbs', indicator: 'projects', area: '410000', nature: 'outcome' };
const year = (number: number) => ({ type: 'year', year: number });
const json = (data: unknown) => JSON.stringify(data);
const facts = (...more: object[]) =>
  json({ facts: more.map((fact, i) => ({ ...said, id: `${i}`, period: year(2024), ...fact })) });
const level = (digits: string, more: object = {}) => ({ kind: 'level', value: { digits, unit: 'project' }, ...more });
const share = (digits: string, weighedBy?: string) => ({
  kind: 'share',
  part: '0',
  whole: '1',
  exclusive: 'unstated',
  weighedBy,
  value: { digits, unit: 'PCT' },
});
const change = (more: object) => ({
  kind: 'change',
  against: 'same-period-last-year',
  form: 'percent',
  pricing: 'nominal',
  scope: 'unstated',
  value: { digits: '3.1', unit: 'PCT' },
  ...more,
});
const rows = (more: object, ...each: object[]) =>
  json({ ...more, rows: each.map((row) => ({ area: '410000', period: '2024', value: '8400.3亿元', ...row })) });
const known = (more: object) => ({
  indicators: [{ id: 'i', name: { zh: '投资', en: 'investment' }, kind: 'flow', unit: 'CNY', ...more }],
});
const east = (code: string, ...members: string[]) => ({
  code,
  scheme: 'group',
  name: { zh: '东部', en: 'East' },
  members,
});

const trade = (...digits: string[]) =>
  json({
    rows: digits.map((each, i) => ({
      area: '410000',
      period: '2024',
      flow: ['total', 'exports', 'imports'][i],
      value: `${each}亿元`,
    })),
  });

/** The values, times, areas, changes, ranks, shares and drawings that a file of series can get wrong. */
export const reached: readonly Reached[] = [
  { code: 'V01', fires: csv('410000,2024,1，5亿元'), silent: csv('410000,2024,1.5亿元') },
  { code: 'V02', fires: csv('410000,2024,'), silent: csv('410000,2024,,,,O') },
  { code: 'V03', fires: csv('410000,2024,8.4亿元,,,O'), silent: csv('410000,2024,8.4亿元,,,P') },
  { code: 'V04', fires: csv('410000,2024,8.4亿洪克'), silent: csv('410000,2024,8.4亿港元') },
  {
    code: 'V05',
    fires: csv('410000,2022,8524.1亿元', '410000,2023,81079002亿元', '410000,2024,8201.8亿元'),
    silent: csv('410000,2022,8524.1亿元', '410000,2023,8107.9亿元', '410000,2024,8201.8亿元'),
  },
  { code: 'V06', fires: csv('410000,2024,15～12亿元'), silent: csv('410000,2024,12～15亿元') },
  { code: 'V07', fires: csv('410000,2024,8000亿元'), silent: csv('410000,2024,8000.0亿元') },
  { code: 'V08', fires: csv('410000,2024,-8.4亿元'), silent: csv('410000,2024,8.4亿元') },
  {
    code: 'V09',
    fires: facts(change({ form: 'points' })),
    silent: facts(change({ form: 'points', value: { digits: '0.9', unit: 'PP' } })),
  },
  {
    code: 'V10',
    fires: csv('410000,2023,8.4亿元', '410000,2024,1.2万吨'),
    silent: csv('410000,2023,8.4亿元', '410000,2024,84123万元'),
  },
  { code: 'V11', fires: csv('410000,2024,8.4亿元,1216.9%'), silent: csv('410000,2024,8.4亿元,98.2%') },
  {
    code: 'V12',
    fires: csv('410000,2024,1000亿元,,,,,,出口突破1000亿元'),
    silent: csv('410000,2024,突破1000亿元,,,,,,出口突破1000亿元'),
  },
  { code: 'T01', fires: csv('410000,2024-13,8.4亿元'), silent: csv('410000,2024-12,8.4亿元') },
  {
    code: 'T02',
    fires: rows(known({ kind: 'stock' }), { indicator: 'i' }),
    silent: rows(known({ kind: 'stock', collect: 'E' }), { indicator: 'i' }),
  },
  {
    code: 'T03',
    fires: rows(known({ jointJanFeb: true }), { indicator: 'i', period: '2024-02' }),
    silent: rows(known({ jointJanFeb: true }), { indicator: 'i', period: '2024-01/02' }),
  },
  {
    code: 'T04',
    fires: csv('410000,2024-01/03,25.2亿元', '410000,2024-04,35.2亿元'),
    silent: csv('410000,2024-01/03,25.2亿元', '410000,2024-04,9.2亿元'),
  },
  {
    code: 'T05',
    fires: facts(change({ basePeriod: { type: 'quarter', year: 2023, number: 1 } })),
    silent: facts(change({ basePeriod: year(2023) })),
  },
  { code: 'T06', fires: csv('410000,,8.4亿元'), silent: csv('410000,2024,8.4亿元') },
  {
    code: 'T07',
    fires: facts(level('49', { inferred: [{ field: 'period', value: '2024', why: 'the date of the page' }] })),
    silent: facts(level('49')),
  },
  {
    code: 'T08',
    fires: rows({}, { source: { id: 's', title: 't', publisher: 'p', lang: 'zh', published: '2024-05-20' } }),
    silent: rows({}, { source: { id: 's', title: 't', publisher: 'p', lang: 'zh', published: '2025-01-20' } }),
  },
  { code: 'T09', fires: csv('410000,unstated,8.4亿元,,,,,target'), silent: csv('410000,2025,8.4亿元,,,,,target') },
  { code: 'T10', fires: csv('410000,2024,8.4亿元,,,P'), silent: csv('410000,2024,8.4亿元') },
  {
    code: 'T11',
    fires: csv('410000,2024,8.4亿元,,,,a', '410000,2024,8.5亿元,,,,b'),
    silent: csv('410000,2023,8.4亿元,,,,a', '410000,2024,8.5亿元,,,,b'),
  },
  {
    code: 'T12',
    fires: csv('410000,2022,8.4亿元', '410000,2024,8.5亿元'),
    silent: csv('410000,2023,8.4亿元', '410000,2024,8.5亿元'),
  },
  { code: 'A01', fires: csv('419999,2024,8.4亿元'), silent: csv('410000,2024,8.4亿元') },
  {
    code: 'A02',
    fires: rows({ areas: [{ code: '410000', name: { zh: '河北省' } }] }, {}),
    silent: rows({ areas: [{ code: '410000', name: { zh: '河南省' } }] }, {}),
  },
  { code: 'A03', fires: csv('全国,2024,43.8万亿元'), silent: csv('410000,2024,8.4亿元') },
  {
    code: 'A04',
    fires: rows({ areas: [east('e1', '110000', '120000'), east('e2', '110000')] }, { area: 'e1' }, { area: 'e2' }),
    silent: rows({ areas: [east('e1', '110000', '120000')] }, { area: 'e1' }),
  },
  {
    code: 'A05',
    fires: csv('410000,2023,8.4亿元,,,,,,,old', '410000,2024,8.5亿元,,,,,,,new'),
    silent: csv('410000,2023,8.4亿元,,,,,,,old', '410000,2024,8.5亿元,,,B,,,,new'),
  },
  {
    code: 'A06',
    fires: rows({ areas: [east('e1', '110000', '120000')] }, { area: 'e1' }, { area: '110000' }),
    silent: rows({ areas: [east('e1', '110000', '120000')] }, { area: 'e1' }),
  },
  { code: 'C01', fires: csv('410000,2024,8.4亿元,3.1%'), silent: csv('410000,2024,8.4亿元,实际增长3.1%') },
  {
    code: 'C02',
    fires: csv('410000,2018,911亿元', '410000,2019,940亿元,21%'),
    silent: csv('410000,2018,911亿元', '410000,2019,940亿元,3.2%'),
  },
  {
    code: 'C03',
    fires: rows(known({}), { indicator: 'i', period: '2023', value: '-3.1亿元' }, { indicator: 'i', growth: '5%' }),
    silent: rows(
      known({}),
      { indicator: 'i', period: '2023', value: '3.1亿元' },
      { indicator: 'i', growth: '由亏转盈' },
    ),
  },
  { code: 'C05', fires: csv('410000,2024,8.4亿元,1.31倍'), silent: csv('410000,2024,8.4亿元,增长1.31倍') },
  { code: 'C06', fires: facts({ kind: 'claim', says: '外贸稳定增长' }), silent: facts(level('49')) },
  { code: 'R01', fires: csv('410000,2024,8.4亿元,,7'), silent: csv('410000,2024,8.4亿元') },
  {
    code: 'R02',
    fires: rows({}, { rank: { position: 7, among: { area: 'CN', members: 'provinces' } } }),
    silent: rows({}, { rank: { position: 7, among: { area: 'CN', members: 'provinces', size: 31 } } }),
  },
  { code: 'R03', fires: csv('410000,2024,8.4亿元,,19/18'), silent: csv('410000,2024,8.4亿元,,18/18') },
  { code: 'R04', fires: csv('410000,2024,8.4亿元,,前4'), silent: csv('410000,2024,8.4亿元,,第4') },
  {
    code: 'R05',
    fires: csv('410000,2023,8.4亿元,,7/18', '410000,2024,8.5亿元,,7/31'),
    silent: csv('410000,2023,8.4亿元,,7/31', '410000,2024,8.5亿元,,7/31'),
  },
  {
    code: 'R06',
    fires: csv('410000,2024,8.4亿元,,1/3', '420000,2024,9.4亿元', '430000,2024,7.4亿元'),
    silent: csv('410000,2024,8.4亿元,,2/3', '420000,2024,9.4亿元', '430000,2024,7.4亿元'),
  },
  {
    code: 'R07',
    fires: csv('410000,2024,8.4亿元', '420000,2024,8.4亿元', '430000,2024,7.4亿元'),
    silent: csv('410000,2024,8.4亿元', '420000,2024,8.5亿元', '430000,2024,7.4亿元'),
  },
  { code: 'R08', fires: csv('410000,2024,8.4亿元,,居全国前列'), silent: csv('410000,2024,8.4亿元,,第7') },
  {
    code: 'S01',
    fires: facts(level('23'), level('49', { dimensions: { of: 'all' } }), share('49.6', 'count')),
    silent: facts(level('23'), level('49', { dimensions: { of: 'all' } }), share('46.9', 'count')),
  },
  {
    code: 'S03',
    fires: trade('3656.6', '2414.0', '1252.6'),
    silent: trade('3656.6', '2414.0', '1242.7'),
  },
  { code: 'S05', fires: facts(share('46.9')), silent: facts(share('46.9', 'count')) },
  {
    code: 'D03',
    fires: csv('410000,2024,8.4亿元', '410000,2025,9.5亿元,,,,,target'),
    silent: csv('410000,2024,8.4亿元', '410000,2025,9.5亿元'),
  },
  {
    code: 'D05',
    fires: rows({ indicators: [{ id: 'i', name: { zh: '投资' }, kind: 'flow', unit: 'CNY' }] }, { indicator: 'i' }),
    silent: rows(known({}), { indicator: 'i' }),
  },
];
