import type { Locale } from './locale';
import { wordIn } from './text';

/** A word of trade growth. Both languages come with the chart, so that no other chart's bundle carries either. */
export function tradeGrowthWord(
  locale: Locale,
  key: keyof typeof WORDS,
  values?: Readonly<Record<string, string | number>>,
): string {
  return wordIn(WORDS[key], locale, values);
}

/** Chinese, English. */
const WORDS = {
  derivedGrowth: ['推算同比变动', 'derived change on a year earlier'],
  impliedBase: ['推算的上年同期数', 'implied base'],
  eachYear: ['{years}{span}', '{span}, {years}'],
  readDerived: [
    '数据未给出增速；按绝对量推算，同比{change}。',
    'The data give no rate; worked out from the levels: {change} on a year earlier.',
  ],
  panelGrowth: ['{of}同比增速（%）', 'Change on a year earlier{of}, %'],
  panelChange: ['{of}同比变动', 'Change on a year earlier{of}'],
  keyDerived: ['推算，非公布数', 'derived, not published'],
  byLevels: ['按公布的绝对量计算', 'from the published levels'],
  noteImplied: [
    '虚线空心柱：由公布增速反推的上年同期数，非公布数，假定增速为名义增速、口径可比；竖线为舍入范围。',
    'Dashed hollow bars, not published: the level a year earlier that published growth implies, if nominal and like for like; the line is the range left by rounding.',
  ],
  noteDerived: [
    '空心点{dense}：由绝对量推算的同比变动，未另作价格调整，非公布数；竖线为舍入范围。',
    'Hollow dots{dense}: change worked out from the levels, with no adjustment for prices, not published; the line is the range left by rounding.',
  ],
  dense: ['或斜线细柱', ' or hatched columns'],
  moreItems: ['{list}等{all}个时期', '{list} and {n} more'],
} as const;
