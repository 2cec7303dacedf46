import { disagreesEn, disagreesZh } from './level-messages';
import type { Locale, Message } from './locale';

/** Sentences of the rules that only trade growth raises, in both languages: with the chart (`Chart.messages`), so that no pack carries them. */
export const tradeGrowthMessages: Readonly<Record<Locale['lang'], Readonly<Record<string, Message>>>> = {
  zh: {
    V05: '{period:period}数据与相邻数据相差约{times}倍，请核对“万”“亿”。',
    T10: (p) => (p['revised'] ? '{count}个数据经过修订。' : '{count}个数据为初步数，可能修订。'),
    T12: '缺数据的时期：{count}个。',
    C02: disagreesZh,
    'derivation:impliedBase': '反推基期数',
    'reason:not-positive': '数值可能为零或负',
    'reason:break': '序列有断点',
    'reason:not-percent': '变动不是百分比',
    'reason:real-pricing': '增速为实际增速',
    'reason:comparable-scope': '增速按可比口径计算',
    'reason:against': '增速的对比基期不同',
    'reason:full-decline': '降幅达到或超过100%',
  },
  en: {
    V05: (p) =>
      `The figure for {period:period} is about ${p['less'] ? 'one part in {times} of' : '{times} times'} its neighbours. Check 万 and 亿.`,
    T10: (p) =>
      p['revised'] ? 'Figures that were revised: {count}.' : 'Provisional figures, which may be revised: {count}.',
    T12: 'Periods without a figure: {count}.',
    C02: disagreesEn,
    'derivation:impliedBase': 'The earlier level',
    'reason:not-positive': 'a figure that may be zero or negative',
    'reason:break': 'figures on both sides of a break',
    'reason:not-percent': 'a change that is not in per cent',
    'reason:real-pricing': 'growth in real terms',
    'reason:comparable-scope': 'growth on a comparable scope',
    'reason:against': 'growth against another base',
    'reason:full-decline': 'a fall of 100% or more',
  },
};
