import type { Locale } from './locale';
import { wordIn } from './text';

/** A word of rankings. Both languages come with the chart, so that no other chart's bundle carries either. */
export function rankingWord(
  locale: Locale,
  key: RankingWordKey,
  values?: Readonly<Record<string, string | number>>,
): string {
  return wordIn(WORDS[key], locale, values);
}

export type RankingWordKey = keyof typeof WORDS;

/** Chinese, English. */
const WORDS = {
  nation: ['全国', 'China'],
  title: [
    '{period}{area}{indicator}居{place}',
    '{area} ranks {place} by {indicator}, {period}|{area} rank {place} by {indicator}, {period}',
  ],
  titleSeveral: ['{period}{area}{indicator}分别居{place}', '{area} rank {place} by {indicator}, {period}'],
  more: ['{list}等{n}个地区', '{list} and {rest} more'],
  read: ['{period}，{subject}{value}，居{place}{change}。', '{period}: {subject} stood at {value}, {place}{change}.'],
  readTop: ['居前{n}位的是{list}。', 'The top {n} are {list}.'],
  inWhole: ['{whole}{place}位', '{place} in {whole}'],
  either: ['{a}或{b}', '{a} or {b}'],
  partForecast: ['含预测', 'partly forecast'],
  inCount: ['{place}位（共{n}个）', '{place} of {n}'],
  since: ['，比{period}{change}', ', {change} from {period}'],
  sinceSame: ['，位次与{period}相同', ', rank unchanged from {period}'],
  claimed: ['来源所称位次', 'Rank as published'],
  up: ['上升{n}位', 'up {n} place|up {n} places'],
  down: ['下降{n}位', 'down {n} place|down {n} places'],
  same: ['位次不变', 'unchanged'],
  changeHead: ['比{period}', 'from {period}'],
  change: ['位次变化', 'Change of rank'],
  changeFrom: ['位次比{period}', 'Change of rank from {period}'],
  noChange: ['无可比位次', 'no comparable rank'],
  placeBefore: ['{period}位次', 'Rank, {period}'],
  tiedShort: ['并列{n}', '={n}'],
  possible: ['可能的位次', 'Possible ranks'],
  fold: ['… 另有{n}个', '… {n} more'],
  unfold: ['收起{n}个', 'Fold {n}'],
  open: ['展开{n}个', 'Show {n} more'],
  foldLabel: ['另有{n}个地区未展开，按回车键展开', '{n} more, folded; Enter opens them'],
  unfoldLabel: ['{n}个地区已展开，按回车键收起', '{n} shown; Enter folds them'],
  group: ['分组', 'Group'],
  groupHead: ['{group}（{n}个）', '{group} ({n})'],
  unranked: ['未参加排位', 'Not ranked'],
  noFigure: ['无可比的公布数', 'no comparable figure'],
  notRanked: ['未参加排位（{value}）', 'not ranked ({value})'],
  east: ['东部', 'East'],
  central: ['中部', 'Central'],
  west: ['西部', 'West'],
  northeast: ['东北', 'Northeast'],
  others: ['其他', 'Other'],
  noteNation: [
    '全国位次未包括香港特别行政区、澳门特别行政区和台湾省。',
    'Ranks in China do not include the Hong Kong SAR, the Macao SAR and Taiwan Province.',
  ],
  noteTies: ['并列者不分先后。', 'Order inside a shared rank has no meaning.'],
  noteRange: [
    '括号内为可能的位次：数值经舍入或只给出界限。',
    'In brackets: the ranks that rounding or bounds of the figures allow.',
  ],
  noteBreak: [
    '{period}与{before}的数据口径或版本不同，位次变化含这一因素。',
    'The figures for {period} and {before} differ in coverage or release; changes of rank include that difference.',
  ],
  noteCount: [
    '{before}的位次按当时有数据的{n}个地区排列，范围不同。',
    'Ranks for {before} are among the {n} areas with a figure then, not the same ones.',
  ],
  noteNoChange: [
    '位次变化空白：有一期没有确定的位次。',
    'No change is given where either rank is missing or not certain.',
  ],
  noteRounded: [
    '图中数字经四舍五入，位次按原数排列，见表。',
    'Figures beside the bars are rounded; ranks go by all digits, which are in the table.',
  ],
} as const;
