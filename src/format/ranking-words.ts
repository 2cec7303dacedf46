import type { Locale } from './locale';
import { fill } from './text';

/**
 * A word of rankings. Both languages come with the chart, so that no other chart's bundle carries either. Where it has
 * two forms, `n` chooses: up 1 place, up 2 places.
 */
export function rankingWord(
  locale: Locale,
  key: RankingWordKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const forms = WORDS[locale.lang][key].split('|');
  return fill(forms[values['n'] === 1 ? 0 : forms.length - 1]!, values);
}

export type RankingWordKey = keyof (typeof WORDS)['zh'];

const WORDS = {
  zh: {
    nation: '全国',
    title: '{period}{area}{indicator}居{place}',
    titleSeveral: '{period}{area}{indicator}分别居{place}',
    titleTogether: '{period}{area}{indicator}居{place}',
    read: '{period}，{subject}{value}，居{place}{change}。',
    readTop: '居前{n}位的是{list}。',
    inWhole: '{whole}{place}位',
    inCount: '{place}位（共{n}个）',
    since: '，比{period}{change}',
    sinceSame: '，位次与{period}相同',
    claimed: '来源所称位次',
    up: '上升{n}位',
    down: '下降{n}位',
    same: '位次不变',
    changeHead: '比{period}',
    change: '位次变化',
    placeBefore: '{period}位次',
    tiedShort: '并列{n}',
    possible: '可能的位次',
    fold: '… 另有{n}个',
    unfold: '收起{n}个',
    open: '展开{n}个',
    foldLabel: '另有{n}个地区未展开，按回车键展开',
    unfoldLabel: '{n}个地区已展开，按回车键收起',
    group: '分组',
    groupHead: '{group}（{n}个）',
    unranked: '未参加排位',
    unrankedHead: '未参加排位：无可比的公布数',
    east: '东部',
    central: '中部',
    west: '西部',
    northeast: '东北',
    others: '其他',
    noteNation: '全国位次未包括香港特别行政区、澳门特别行政区和台湾省。',
    noteTies: '并列者之间先后无意义。',
    noteRange: '括号内为数值的舍入或界限所允许的位次。',
    noteBreak: '{period}与{before}的数据口径或版次不同，位次变化含这一因素。',
    noteCount: '{before}的位次按当时有数据的{n}个地区排列。',
    noteRounded: '条末数字经舍入，位次按完整数字排列，见表。',
  },
  en: {
    nation: 'China',
    title: '{area} ranks {place} by {indicator}, {period}',
    titleSeveral: '{area} rank {place} by {indicator}, {period}',
    titleTogether: '{area} rank {place} by {indicator}, {period}',
    read: '{period}: {subject} stood at {value}, {place}{change}.',
    readTop: 'The top {n} are {list}.',
    inWhole: '{place} in {whole}',
    inCount: '{place} of {n}',
    since: ', {change} from {period}',
    sinceSame: ', the same rank as in {period}',
    claimed: 'Rank as published',
    up: 'up {n} place|up {n} places',
    down: 'down {n} place|down {n} places',
    same: 'unchanged',
    changeHead: 'from {period}',
    change: 'Change of rank',
    placeBefore: 'Rank in {period}',
    tiedShort: '={n}',
    possible: 'Possible ranks',
    fold: '… {n} more',
    unfold: 'Fold {n}',
    open: 'Show {n} more',
    foldLabel: '{n} more, folded; Enter opens them',
    unfoldLabel: '{n} shown; Enter folds them',
    group: 'Group',
    groupHead: '{group} ({n})',
    unranked: 'Not ranked',
    unrankedHead: 'Not ranked: no comparable figure',
    east: 'East',
    central: 'Central',
    west: 'West',
    northeast: 'Northeast',
    others: 'Other',
    noteNation: 'Ranks in China do not include Hong Kong, Macao and Taiwan.',
    noteTies: 'Order inside a shared rank has no meaning.',
    noteRange: 'In brackets: the ranks that rounding or bounds of the figures allow.',
    noteBreak:
      'The figures for {period} and {before} differ in coverage or release; changes of rank include that difference.',
    noteCount: 'Ranks in {before} are among the {n} areas with a figure then.',
    noteRounded: 'Figures beside the bars are rounded; ranks go by all digits, which are in the table.',
  },
};
