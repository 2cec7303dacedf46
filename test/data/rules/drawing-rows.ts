import { check } from '../../../src/data/check';
import { readObservations } from '../../../src/data/observations';
import { selectSeries } from '../../../src/data/series';
import { en } from '../../../src/format/en';
import { textIssue } from '../../../src/format/text';
import type { RuleRow } from './samples';

const planned = (...natures: ('outcome' | 'target')[]) =>
  natures.map((nature, i) => ({ area: '410000', period: `${2023 + i}`, value: `8${i}07.9亿元`, nature }));
const selected = (period: string) => {
  const found = selectSeries(readObservations([{ period, value: '8107.9亿元' }]), {});
  return 'code' in found ? [found] : found.issues;
};

export const drawingRows: readonly RuleRow[] = [
  {
    code: 'D03',
    fires: () => check(planned('outcome', 'target', 'target')),
    silent: () => check(planned('target', 'target')),
    zh: '2个数据为目标值，以空心显示。',
    en: '2 marks are targets and are drawn hollow.',
  },
  {
    code: 'D04',
    fires: () => selected('unstated'),
    silent: () => selected('2024'),
    zh: '图表须有标题、时期和来源，缺时期。',
    en: 'A figure needs a title, a period and a source; the period is missing.',
  },
  {
    code: 'D05',
    fires: () => [textIssue({ zh: '出口' }, en, 'title')].flatMap((issue) => issue ?? []),
    silent: () => [textIssue({ zh: '出口', en: 'Exports' }, en, 'title')].flatMap((issue) => issue ?? []),
    zh: '标题缺少英文文本，显示中文。',
    en: 'No English text for the title; Chinese is shown.',
  },
];
