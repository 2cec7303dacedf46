import {
  checkBaseline,
  checkColours,
  checkFurniture,
  checkNatures,
  checkValueAxes,
} from '../../../src/data/check/drawing';
import { en } from '../../../src/format/en';
import { textIssue } from '../../../src/format/text';
import { type RuleRow, seen } from './samples';

const whole = { title: '进出口总额', source: '郑州海关', period: true };

export const drawingRows: readonly RuleRow[] = [
  {
    code: 'D01',
    fires: () => checkBaseline(100),
    silent: () => checkBaseline(0),
    zh: '柱形图须从零开始。',
    en: 'Bars start at zero.',
  },
  {
    code: 'D02',
    fires: () => checkValueAxes(2),
    silent: () => checkValueAxes(1),
    zh: '增速请单独成图，不使用双轴。',
    en: 'Growth goes in its own panel.',
  },
  {
    code: 'D03',
    fires: () => checkNatures([seen({ nature: 'target' }), seen(), seen({ nature: 'target' })]),
    silent: () => checkNatures([seen({ nature: 'target' })]),
    zh: '2个数据为目标值，以空心显示。',
    en: '2 marks are targets and are drawn hollow.',
  },
  {
    code: 'D04',
    fires: () => checkFurniture({ ...whole, source: undefined }),
    silent: () => checkFurniture(whole),
    zh: '图表须有标题、时期和来源，缺来源。',
    en: 'A figure needs a title, a period and a source; the source is missing.',
  },
  {
    code: 'D05',
    fires: () => [textIssue({ zh: '出口' }, en, 'title')].flatMap((issue) => issue ?? []),
    silent: () => [textIssue({ zh: '出口', en: 'Exports' }, en, 'title')].flatMap((issue) => issue ?? []),
    zh: '标题缺少英文文本，显示中文。',
    en: 'No English text for the title; Chinese is shown.',
  },
  {
    code: 'D06',
    fires: () => checkColours(6),
    silent: () => checkColours(5),
    zh: '超过五种颜色，建议直接标注或拆分。',
    en: 'More than five colours can’t be told apart; label directly or split.',
  },
];
