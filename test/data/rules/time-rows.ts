import { check } from '../../../src/data/check';
import { checkDefinitions, checkGaps, checkStatuses } from '../../../src/data/check/line';
import { checkSpans } from '../../../src/data/check/mixture';
import { checkPeriod } from '../../../src/data/check/period';
import { parsePeriod } from '../../../src/data/period';
import { investment, month, population, type RuleRow, rise, seen, toDate, year, yuan } from './samples';

const released = (...vintages: string[]) =>
  vintages.map((vintage) => ({ area: '410000', period: '2018', value: '8000.5亿元', vintage }));
const line = (...cells: [period: string, value: string][]) =>
  cells.map(([period, value]) => ({ area: '410000', period, value }));
const why = { zh: '取自页面日期', en: 'taken from the date of the page' };
const source = { id: 'customs', title: '', publisher: '', lang: 'zh', published: '2024-05-20' };

export const timeRows: readonly RuleRow[] = [
  {
    code: 'T01',
    fires: () => [parsePeriod('2024-13')].flatMap((parsed) => (parsed.ok ? [] : [parsed.issue])),
    silent: () => [parsePeriod('2024-12')].flatMap((parsed) => (parsed.ok ? [] : [parsed.issue])),
    zh: '“2024-13”不是有效时期。',
    en: '“2024-13” is not a period.',
  },
  {
    code: 'T02',
    fires: () => checkPeriod(seen({ period: { type: 'instant', at: '2024-04-30' } }), { indicator: investment }),
    silent: () => checkPeriod(seen({ period: toDate(2024, 4) }), { indicator: investment }),
    zh: '固定资产投资为流量，请填时段。',
    en: 'Fixed-asset investment is a flow; give a span.',
  },
  {
    code: 'T02',
    fires: () => checkPeriod(seen({ period: year(2019) }), { indicator: population }),
    silent: () => checkPeriod(seen({ period: year(2019) }), { indicator: { ...population, collect: 'E' } }),
    zh: '常住人口为存量，请填时点。',
    en: 'Population is a stock; give a date.',
  },
  {
    code: 'T03',
    fires: () => checkPeriod(seen({ period: month(2024, 2) }), { indicator: investment }),
    silent: () => checkPeriod(seen({ period: toDate(2024, 2) }), { indicator: investment }),
    zh: '固定资产投资1、2月合并发布，请用“1—2月”。',
    en: 'January and February are published together for fixed-asset investment. Use January–February.',
  },
  {
    code: 'T04',
    fires: () => check(line(['2024-01/03', '25.2亿元'], ['2024-04', '35.2亿元'])),
    silent: () =>
      check(
        line(['2024-01/02', '18.4亿元'], ['2024-03', '19.2亿元'], ['2024-01/04', '47.1亿元'], ['2024-05', '9.3亿元']),
      ),
    zh: '同一序列混用累计值与当月值。',
    en: 'This line mixes January-to-date and single-month figures.',
  },
  {
    code: 'T05',
    fires: () => checkSpans(seen({ period: toDate(2024, 4), growth: rise('3.1', { basePeriod: year(2019) }) })),
    silent: () => checkSpans(seen({ period: toDate(2024, 4), growth: rise('3.1', { basePeriod: toDate(2019, 4) }) })),
    zh: '2024年1—4月与2019年时段长度不同，不可直接比较。',
    en: 'January–April 2024 and 2019 are of different lengths, 4 and 12 months. Compare equal periods.',
  },
  {
    code: 'T06',
    fires: () => checkPeriod(seen({ period: { type: 'loose', printed: 'as of now' } })),
    silent: () => checkPeriod(seen({ period: year(2024) })),
    zh: '来源未注明日期，原文为“as of now”。',
    en: 'The source gives no date; its words are “as of now”.',
  },
  {
    code: 'T06',
    fires: () => checkPeriod(seen({ period: { type: 'unstated' } })),
    silent: () => checkPeriod(seen({ period: { type: 'recurring', every: 'year' } })),
    zh: '来源未注明日期。',
    en: 'The source gives no date.',
  },
  {
    code: 'T07',
    fires: () => checkPeriod(seen({ inferred: [{ field: 'period', value: '2024', why }] })),
    silent: () => checkPeriod(seen()),
    zh: '时期由编者推定：取自页面日期。',
    en: 'The period was supplied by the editor: taken from the date of the page.',
  },
  {
    code: 'T08',
    fires: () => checkPeriod(seen({ period: toDate(2024, 5) }), { sources: [source] }),
    silent: () => checkPeriod(seen({ period: toDate(2024, 4) }), { sources: [source] }),
    zh: '时期截至2024年5月31日，晚于发布日期（2024年5月20日）。',
    en: 'The period ends on 31 May 2024, after its publication (20 May 2024).',
  },
  {
    code: 'T09',
    fires: () => checkPeriod(seen({ nature: 'target', period: { type: 'unstated' } })),
    silent: () => checkPeriod(seen({ nature: 'target', period: year(2025) })),
    zh: '目标须注明期限。',
    en: 'A target needs a date.',
  },
  {
    code: 'T10',
    fires: () => checkStatuses([1, 2].map(() => seen({ value: yuan('1', { status: ['P'] }) }))),
    silent: () => checkStatuses([seen({ value: yuan('1') })]),
    zh: '2个数据为初步数，可能修订。',
    en: 'Provisional figures, which may be revised: 2.',
  },
  {
    code: 'T10',
    fires: () => checkStatuses([seen({ value: yuan('1', { status: ['B', 'R'] }) })]),
    silent: () => checkStatuses([seen({ value: yuan('1', { status: ['B'] }) })]),
    zh: '1个数据经过修订。',
    en: 'Figures that were revised: 1.',
  },
  {
    code: 'T11',
    fires: () => check(released('yearbook 2020', 'census 2024', 'census 2024')),
    silent: () => check(released('yearbook 2020', 'yearbook 2020')),
    zh: '2018年的数据来自不同版本（yearbook 2020、census 2024），请选定一个。',
    en: 'Figures for 2018 come from different releases, yearbook 2020 and census 2024; choose one.',
  },
  {
    code: 'T12',
    fires: () => checkGaps([seen({ period: month(2024, 1) }), seen({ period: month(2024, 4) })]),
    silent: () => checkGaps([seen({ period: month(2023, 12) }), seen({ period: month(2024, 3) })], true),
    zh: '缺数据的时期：2个。',
    en: 'Periods without a figure: 2.',
  },
  {
    code: 'A05',
    fires: () => checkDefinitions([seen({ definitionId: 'a' }), seen({ definitionId: 'b', period: toDate(2024, 4) })]),
    silent: () => checkDefinitions([seen({ definitionId: 'a' }), seen({ definitionId: 'b' })], [year(2024)]),
    zh: '2024年1—4月口径调整，请标注断点。',
    en: 'The definition changed in January–April 2024. Mark the break.',
  },
];
