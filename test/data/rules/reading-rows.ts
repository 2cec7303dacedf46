import type { Row, SeriesData } from '../../../src/data/input';
import { readObservations } from '../../../src/data/observations';
import { readGrid } from '../../../src/data/read-grid';
import { readJson } from '../../../src/data/read-json';
import { readTable } from '../../../src/data/read-table';
import { selectSeries } from '../../../src/data/series';
import type { Area } from '../../../src/data/types';
import { doubtful, networkIssue } from '../../../src/element/network';
import { readSdmx } from '../../../src/format/read-sdmx';
import type { RuleRow } from './samples';

const read = (data: unknown, areas: readonly Area[] = []) => readObservations(data as SeriesData, { areas }).issues;
const table = (text: string) => readTable(text, { columns: { area: 'area', period: 'period', value: 'value' } }).issues;
const row = (more: Partial<Row> = {}): Row => ({ area: '410000', period: '2024', value: '8400.3亿元', ...more });
const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, i) =>
    row({ area: `${100000 + (i % 9000)}`, period: `${1990 + Math.floor(i / 9000)}` }),
  );
const facts = (...ids: string[]) =>
  ids.map((id, i) => ({
    id,
    kind: 'level',
    source: 's',
    indicator: 'trade-total',
    area: '410000',
    nature: 'outcome',
    period: { type: 'year', year: 2020 + i },
    value: { digits: '8400.3', multiplier: 8, unit: 'CNY' },
  }));
const chaoyang = (code: string): Area => ({ code, scheme: 'GB2260', name: { zh: '朝阳区', en: 'Chaoyang' } });
const picked = (...periods: string[]) => {
  const selection = selectSeries(readObservations(periods.map((period) => row({ period }))), {});
  return 'issues' in selection ? selection.issues : [selection];
};

export const readingRows: readonly RuleRow[] = [
  {
    code: 'L01',
    fires: () => read(rows(50_001)),
    silent: () => read(rows(50_000)),
    zh: '共50,001行，只读前50,000行。',
    en: '50,001 rows are given; the first 50,000 are read.',
  },
  {
    code: 'L02',
    fires: () => read([row({ note: 'x'.repeat(10_000) })]),
    silent: () => read([row({ note: 'x'.repeat(500) })]),
    zh: '文本过长，截取前500字。',
    en: 'A text is cut to its first 500 characters.',
  },
  {
    code: 'L03',
    fires: () => readJson('x'.repeat(20_000_001)).issues,
    silent: () => readJson('[{"period":"2024","value":"8400.3亿元"}]').issues,
    zh: '超过20,000,000个字符的文本不予读取。',
    en: 'A text of more than 20,000,000 characters is not read.',
  },
  {
    code: 'L04',
    fires: () => picked('1950-01', '2024-12', '2024-11'),
    silent: () => picked('2024-01', '2024-12', '2024-11'),
    zh: '共601项，图中列出600项。',
    en: '601 are given; 600 are drawn.',
  },
  {
    code: 'L05',
    fires: () => read(rows(1002).map((each) => ({ ...each, value: '1,5亿元' }))),
    silent: () => read(rows(1000).map((each) => ({ ...each, value: '1,5亿元' }))),
    zh: '另有2个问题未列出。',
    en: '2 more issues are not listed.',
  },
  {
    code: 'F01',
    fires: () => table(''),
    silent: () => table('area,period,value\n410000,2024,8400.3亿元'),
    zh: '文件为空。',
    en: 'The file is empty.',
  },
  {
    code: 'F02',
    fires: () => table('area,period\n410000,2024'),
    silent: () => table('value,period,area,other\n8400.3亿元,2024,410000,x'),
    zh: '缺少“value”列。',
    en: 'The column “value” is missing.',
  },
  {
    code: 'F03',
    fires: () => table('area,period,value\n410000,2024,8,400.3亿元'),
    silent: () => table('area,period,value\n410000,2024,"8,400.3亿元"'),
    zh: '本行有4个单元格，应为3个，已略去。',
    en: 'This row has 4 cells instead of 3; it is left out.',
  },
  {
    code: 'F04',
    fires: () => table('area,period,value'),
    silent: () => table('area,period,value\n410000,2024,8400.3亿元'),
    zh: '没有数据行。',
    en: 'There are no rows of data.',
  },
  {
    code: 'F05',
    fires: () => readJson('{"rows"=[').issues,
    silent: () => readJson('{"rows":[{"period":"2024","value":"8400.3亿元"}]}').issues,
    zh: '不是有效的 JSON。',
    en: 'This is not valid JSON.',
  },
  {
    code: 'F06',
    fires: () => read([row(), 'row 2']),
    silent: () => read([row()]),
    zh: '无法识别的数据形式。',
    en: 'The form of this value is not known.',
  },
  {
    code: 'F07',
    fires: () =>
      readGrid({
        head: [['地区', '2024年（亿元）']],
        rows: [
          ['合计', '9'],
          ['洛阳市', '5'],
        ],
      }).issues,
    silent: () => readGrid({ head: [['地区', '2024年（亿元）']], rows: [['洛阳市', '5']] }).issues,
    zh: '“合计”是合计或表注，不参与作图。',
    en: '“合计” is a total or a note: it is not drawn.',
  },
  {
    code: 'F08',
    fires: () => readSdmx('<mes:Structure/>').issues,
    silent: () => readSdmx('REF_AREA,TIME_PERIOD,UNIT_MEASURE,OBS_VALUE\nAT,2024,EUR,1.5').issues,
    zh: '不读取SDMX-ML（XML），请向数据服务要SDMX-CSV或SDMX-JSON。',
    en: 'SDMX-ML (XML) is not read: ask the service for SDMX-CSV or SDMX-JSON.',
  },
  {
    code: 'I01',
    fires: () => read([{ ...row(), flow: 'transit' }]),
    silent: () => read([row({ flow: 'exports' })]),
    zh: '未知的进出口“transit”。',
    en: 'The flow “transit” is not known.',
  },
  {
    code: 'I02',
    fires: () => releases('8400.3亿元', '8402.1亿元'),
    silent: () => releases('8400.3亿元', '840.03 billion yuan'),
    zh: '2024年有两次发布，数值不同，均列于表中。',
    en: 'Two releases give different figures for 2024; both stand in the table.',
  },
  {
    code: 'I03',
    fires: () => read([row({ area: '朝阳区' })], [chaoyang('110105'), chaoyang('220104')]),
    silent: () => read([row({ area: '220104' })], [chaoyang('110105'), chaoyang('220104')]),
    zh: '“朝阳区”可能指110105, 220104，请填代码。',
    en: '“朝阳区” may be 110105, 220104; give the code.',
  },
  {
    code: 'I04',
    fires: () => read(facts('1', '1')),
    silent: () => read(facts('1', '2')),
    zh: '编号“1”重复使用，取第一个。',
    en: 'The id “1” is used more than once; the first is taken.',
  },
  {
    code: 'I04',
    fires: () => read([row(), row()]),
    silent: () => read([row(), row({ period: '2023' })]),
    zh: '数据重复且数值相同，只计一次。',
    en: 'This figure is given more than once with the same digits; it counts once.',
  },
  {
    code: 'N01',
    fires: () => [networkIssue('missing', 'trade.csv', { status: 404 })],
    silent: () => [],
    zh: '数据未能加载。',
    en: 'The data could not be loaded.',
  },
  {
    code: 'N02',
    fires: () => [doubtful('odd', 'trade.csv')],
    silent: () => [],
    zh: '文件中有乱码。',
    en: 'The file holds garbled characters.',
  },
];

function releases(...values: string[]) {
  const given = values.map((value, i) => row({ value, source: `release ${i}` }));
  const selection = selectSeries(readObservations(given), {});
  return 'issues' in selection ? selection.issues : [selection];
}
