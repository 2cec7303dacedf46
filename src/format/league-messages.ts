import type { Locale, Message } from './locale';

/** Sentences of the rules that only rankings and rank histories raise, in both languages: with the chart (`Chart.messages`), so that no pack carries them. */
export const leagueMessages: Readonly<Record<Locale['lang'], Readonly<Record<string, Message>>>> = {
  zh: {
    A04: '“{group}”在{a}与{b}中范围不同。',
    V10: '{a:unit}与{b:unit}单位不同，不能共用坐标轴。',
    R05: '指标或范围不同的名次不能连线。',
    R06: (p) =>
      `来源称${p['within'] ? '前' : '第'}{position}位，按数据为第{best}${p['best'] === p['worst'] ? '' : '—{worst}'}位。`,
    R07: '{count}个单位数值相同，先后无意义。',
    'derivation:rankRange': '排名',
    'reason:too-few': '少于两个单位',
  },
  en: {
    A04: '“{group}” has different members in {a} and {b}.',
    V10: '{a:unit} and {b:unit} cannot share an axis.',
    R05: 'These ranks measure different things and can’t be joined by a line.',
    R06: (p) =>
      `The source says ${p['within'] ? 'top {position}' : '{position:ordinal}'}; the values give {best:ordinal}${p['best'] === p['worst'] ? '' : ' to {worst:ordinal}'}.`,
    R07: '{count} units tie; order inside the tie has no meaning.',
    'derivation:rankRange': 'The rank',
    'reason:too-few': 'fewer than two members',
  },
};
