import { check } from '../../../src/data/check';
import { checkBound } from '../../../src/data/check/bound';
import { checkChange } from '../../../src/data/check/change';
import { checkNeighbours } from '../../../src/data/check/neighbours';
import { checkValue } from '../../../src/data/check/value';
import { readObservations } from '../../../src/data/observations';
import { parseQuantity } from '../../../src/data/quantity';
import type { Change } from '../../../src/data/types';
import { investment, percent, type RuleRow, rise, seen, year, yuan } from './samples';

const value = ['rows', 3, 'value'];
const reading = (growth: Change) => readObservations([{ period: '2024', value: '62.6亿元', growth }]).issues;
const inUnits = (...units: string[]) =>
  units.map((unit, i) => ({ area: '410000', period: `${2022 + i}`, value: `8${i}07.9${unit}` }));
const line = (...digits: string[]) => digits.map((each, i) => seen({ period: year(2020 + i), value: yuan(each) }));

export const valueRows: readonly RuleRow[] = [
  {
    code: 'V01',
    fires: () => checkValue(yuan('15,77'), value),
    silent: () => checkValue(yuan('15.77'), value),
    zh: '“15,77”不是规范数值。',
    en: '“15,77” is not a plain number.',
  },
  {
    code: 'V02',
    fires: () => checkValue(yuan(null), value),
    silent: () => checkValue(yuan(null, { status: ['O'] }), value),
    zh: '空白不是零，请注明原因。',
    en: 'A blank is not zero. Say why the figure is missing (status O, M, L, Q, NR…).',
  },
  {
    code: 'V03',
    fires: () => checkValue(yuan('15.77', { status: ['NR'] }), value),
    silent: () => checkValue(yuan('15.77', { status: ['P', 'K'] }), value),
    zh: '状态NR表示无数据，却有15.77。',
    en: 'Status NR says there is no figure, but 15.77 is given.',
  },
  {
    code: 'V04',
    fires: () => checkValue(yuan('15.77', { unit: 'GBP' }), value),
    silent: () => checkValue(yuan('15.77', { unit: 'HKD' }), value),
    zh: '未知单位“GBP”。',
    en: 'The unit “GBP” is not defined.',
  },
  {
    code: 'V05',
    fires: () => checkNeighbours(line('911', '9400000', '980')),
    silent: () => checkNeighbours(line('10', '100', '1000', '10000', '100000')),
    zh: '2021年数据与相邻数据相差约10,000倍，请核对“万”“亿”。',
    en: 'The figure for 2021 is about 10,000 times its neighbours. Check 万 and 亿.',
  },
  {
    code: 'V06',
    fires: () => checkValue(yuan('15', { qualifier: 'between', upper: '12' }), value),
    silent: () => checkValue(yuan('12', { qualifier: 'between', upper: '15' }), value),
    zh: '区间上限应大于下限。',
    en: 'The upper value must exceed the lower one.',
  },
  {
    code: 'V07',
    fires: () => checkValue(yuan('200'), value),
    silent: () => checkValue(yuan('200', { halfWidth: '5' }), value),
    zh: '“200”疑为约数，精度不明，不参与计算。',
    en: '“200” looks rounded and its precision is not stated; nothing will be computed from it.',
  },
  {
    code: 'V08',
    fires: () => checkValue(yuan('-3.1'), value, investment),
    silent: () => checkValue(yuan('-3.1'), value, { ...investment, nonNegative: false }),
    zh: '固定资产投资不应为负。',
    en: 'Fixed-asset investment cannot be negative.',
  },
  {
    code: 'V09',
    fires: () => reading(rise('0.9', { form: 'points' })),
    silent: () => reading(rise('0.9', { form: 'points', value: { digits: '0.9', unit: 'PP' } })),
    zh: '单位应为“百分点”。',
    en: 'This is a difference between two percentages; use percentage points.',
  },
  {
    code: 'V09',
    fires: () => reading(rise('0.9', { value: { digits: '0.9', unit: 'PP' } })),
    silent: () => reading(rise('0.9')),
    zh: '单位应为“%”。',
    en: 'This is a percentage; use %, not percentage points.',
  },
  {
    code: 'V10',
    fires: () => check(inUnits('亿元', '万吨', '万吨')),
    // Offices print trade in both currencies; a chart draws one of them.
    silent: () => check(inUnits('亿元', '万元', '亿美元')),
    zh: '元与吨单位不同，不能共用坐标轴。',
    en: 'Yuan and tonnes cannot share an axis.',
  },
  {
    code: 'V11',
    fires: () => checkChange(seen({ growth: rise('1216.9') })),
    silent: () => checkChange(seen({ growth: rise('98.2') })),
    zh: '增速1216.9%异常，请核对基数或列出绝对量。',
    en: 'Growth of 1216.9% is unusual. Check the base, or print the levels beside it.',
  },
  {
    code: 'V12',
    fires: () => checkBound(seen({ value: yuan('1000'), printed: '出口首次突破1,000亿元' })),
    silent: () =>
      checkBound(seen({ value: yuan('1000'), printed: '超11000亿元，增长超1000%，出口超1000亿元，为1000亿元' })),
    zh: '“超1000”是下限，不能按1000作图或相加。',
    en: '“Over 1000” is a lower limit; it can’t be drawn or added as 1000.',
  },
  {
    code: 'V12',
    fires: () => checkBound(seen({ value: percent('3'), printed: 'a share of less than 3%' })),
    silent: () => checkBound(seen({ value: { ...percent('3'), qualifier: 'under' }, printed: 'less than 3%' })),
    zh: '“不足3”是上限，不能按3作图或相加。',
    en: '“Under 3” is an upper limit; it can’t be drawn or added as 3.',
  },
  {
    code: 'V01',
    fires: () => issuesOf(parseQuantity('15.770,00')),
    silent: () => issuesOf(parseQuantity('15.77 billion yuan')),
    zh: '“15.770,00”不是规范数值。',
    en: '“15.770,00” is not a plain number.',
  },
];

function issuesOf(parsed: ReturnType<typeof parseQuantity>) {
  return parsed.ok ? [] : [parsed.issue];
}
