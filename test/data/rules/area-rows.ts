import { checkArea, checkAreaName, checkCoverage, checkGroups, checkNational } from '../../../src/data/check/area';
import type { Area } from '../../../src/data/types';
import { type RuleRow, seen, year } from './samples';

const henan: Area = { code: '410000', scheme: 'GB2260', name: { zh: '河南省', en: 'Henan' }, short: { zh: '河南' } };
const chaohu: Area = { code: '341400', scheme: 'GB2260', name: '巢湖市', validTo: '2011-08-22' };
const east = (code: string, ...members: string[]): Area => ({
  code,
  scheme: 'group',
  name: { zh: '东部', en: 'East' },
  members,
});
const area = ['rows', 3, 'area'];

export const areaRows: readonly RuleRow[] = [
  {
    code: 'A01',
    fires: () => checkArea('341400', chaohu, year(2020), area),
    silent: () => checkArea('341400', chaohu, year(2010), area),
    zh: '2020年无行政区划代码341400。',
    en: '341400 is not an administrative code in 2020.',
  },
  {
    code: 'A01',
    fires: () => checkArea('419999', undefined, { type: 'unstated' }, area),
    silent: () => checkArea('410000', henan, { type: 'unstated' }, area),
    zh: '无行政区划代码419999。',
    en: '419999 is not an administrative code.',
  },
  {
    code: 'A02',
    fires: () => checkAreaName({ ...henan, name: { zh: '湖南省', en: 'Hunan' } }, henan, ['areas', '410000', 'name']),
    silent: () => checkAreaName({ ...henan, name: '河南' }, { ...henan, name: { zh: '河南省' } }, ['areas', '410000']),
    zh: '代码410000为河南省，数据写作湖南省。',
    en: '410000 is Henan; the data say Hunan.',
  },
  {
    code: 'A02',
    fires: () => checkAreaName({ ...henan, name: { zh: '湖南', en: 'Henan' } }, henan, ['areas', '410000', 'name']),
    silent: () =>
      checkAreaName({ ...henan, name: { zh: '河南' } }, { ...henan, short: undefined }, ['areas', '410000']),
    zh: '代码410000为河南省，数据写作湖南。',
    en: '410000 is 河南省; the data say 湖南.',
  },
  {
    code: 'A03',
    fires: () => checkNational([seen({ area: 'CN' })], new Map()),
    silent: () => checkNational([seen({ area: 'CN', note: '未包括港澳台' }), seen()], new Map()),
    zh: '全国数据一般未包括香港特别行政区、澳门特别行政区和台湾省，请加注。',
    en: 'National figures exclude the Hong Kong SAR, the Macao SAR and Taiwan Province unless stated. Add the note.',
  },
  {
    code: 'A04',
    fires: () => checkGroups([east('east-1986', '110000', '210000'), east('east-2003', '110000')]),
    silent: () => checkGroups([east('east', '110000', '210000'), east('east', '210000', '110000')]),
    zh: '“东部”在east-1986与east-2003中范围不同。',
    en: '“East” has different members in east-1986 and east-2003.',
  },
  {
    code: 'A06',
    fires: () => checkCoverage(['a', 'b', 'c'], new Set(['a', 'c', 'z'])),
    silent: () => checkCoverage(['a', 'b'], new Set(['a', 'b'])),
    zh: '3个地区中2个有数据。',
    en: '2 of 3 areas have data.',
  },
];
