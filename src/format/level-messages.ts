import type { IssueParameters } from '../data/issue';
import type { Locale, Message } from './locale';

/** C02, where a figure shows levels and their growth. */
export const disagreesZh = ({ lo, hi }: IssueParameters): string =>
  `{period:period}公布增速{growth}%，按绝对量计算为${lo === hi ? '' : '{lo}%～'}{hi}%；以公布数为准，口径或基数可能已调整。`;

export const disagreesEn = ({ lo, hi }: IssueParameters): string =>
  `{period:period}: published growth is {growth}%; the levels give ${lo === hi ? '' : '{lo}% to '}{hi}%. The published rate is shown; scope or base may have been adjusted.`;

/** Sentences of the rules that key figures raise beyond those of every chart: with the chart (`Chart.messages`). */
export const levelMessages: Readonly<Record<Locale['lang'], Readonly<Record<string, Message>>>> = {
  zh: { C02: disagreesZh },
  en: { C02: disagreesEn },
};
