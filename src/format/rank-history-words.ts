import type { Locale } from './locale';
import { wordIn } from './text';

/** A word of rank histories. Both languages come with the chart, so that no other chart's bundle carries either. */
export function historyWord(
  locale: Locale,
  key: HistoryWordKey,
  values?: Readonly<Record<string, string | number>>,
): string {
  return wordIn(WORDS[key], locale, values);
}

export type HistoryWordKey = keyof typeof WORDS;

/** Chinese, English. */
const WORDS = {
  place: ['第{n}位', '{nth}'],
  placeOf: ['第{n}位，共{size}个', '{nth} of {size}'],
  tied: ['并列{place}', 'joint {place}'],
  up: ['上升{n}位', 'up {n} place|up {n} places'],
  down: ['下降{n}位', 'down {n} place|down {n} places'],
  upFrom: ['由第{m}位上升', 'up from {mth}'],
  downFrom: ['由第{m}位下降', 'down from {mth}'],
  same: ['位次不变', 'same place'],
  since: ['比{period}', 'Since {period}'],
  passes: ['超过', 'Passes'],
  passedBy: ['被超过', 'Passed by'],
  saidPasses: ['超过{list}', 'passes {list}'],
  saidPassedBy: ['被{list}超过', 'passed by {list}'],
  enters: ['首次有位次', 'first place known'],
  leaves: ['此后无位次', 'no place after this'],
  joint: ['并列', 'joint '],
  titleMove: [
    '{subject}由{a}的{was}第{m}位{move}{b}的{joint}第{n}位',
    '{subject} {move} from {was}{mth} place in {a} to {joint}{nth} in {b}',
  ],
  rise: ['升至', 'rose'],
  fall: ['降至', 'fell'],
  turn: ['变为', 'went'],
  titleHeld: ['{subject}在{a}和{b}均居{joint}第{n}位', '{subject} ranked {joint}{nth} in both {a} and {b}'],
  titleAlways: [
    '{subject}在{a}至{b}的{count}期中均居{joint}第{n}位',
    '{subject} ranked {joint}{nth} in all {count} periods from {a} to {b}',
  ],
  titlePlace: ['{period}{subject}居{joint}第{n}位', '{subject} ranked {joint}{nth}, {period}'],
  titleFirst: ['{period}{indicator}：{area}居{joint}第1位', '{area} ranked {joint}1st by {indicator}, {period}'],
  readExtremes: [
    '其间最高为{a}的{was}第{m}位，最低为{b}的{joint}第{n}位',
    'At best {was}{mth} in {a}, at worst {joint}{nth} in {b}',
  ],
  readPlace: ['{period}，{subject}居{joint}第{n}位，共{size}个', '{period}: {subject} ranked {joint}{nth} of {size}'],
  readTop: ['{period}居前{n}位的是{list}。', 'The top {n} in {period} are {list}.'],
  subtitle: ['{indicator}位次', 'Rank by {indicator}'],
  subtitleSize: ['{n}个地区', '{n} areas'],
  tablePlaces: ['位次', 'Ranks'],
  ranked: ['参加排位的地区数', 'Areas ranked'],
  noteVintage: [
    '虚线：{period}起为另一版本的数据，前后位次不相连。',
    'Dashed line: from {period} the figures are of another release; ranks before and after are not joined.',
  ],
  noteEnters: ['空心圈：此前没有位次。', 'Ring: no rank before this.'],
  noteLeaves: ['叉：此后没有位次。', 'Cross: no rank after this.'],
  noteGaps: [
    '断线处：当期没有可比数据或确定的位次（{n}处）。',
    'Gaps in lines: no comparable figure or no certain rank for that period ({n}).',
  ],
  noteWindow: ['图中只列前{n}位，其余见表。', 'Only the first {n} places are drawn; the others are in the table.'],
  noteOutside: ['{list}不在前{n}位以内，见表。', 'Not among the first {n}: {list}; see the table.'],
  noteForecasts: ['{n}个数据为预测数，其位次也是预测。', 'Forecast figures, whose ranks are forecasts, too: {n}.'],
  noteTies: [
    '并列者的线交于同一位次，不分先后。',
    'Lines of equal figures meet at one place; their order there has no meaning.',
  ],
  noteElsewhere: [
    '另有{n}个数据未参加排位（单位、时段或版本不同，或为预测、目标等）。',
    'Figures not ranked, being of another unit, kind of period or release, or a forecast or target: {n}.',
  ],
  more: ['{list}等{n}个地区', '{list} and {rest} more'],
} as const;
