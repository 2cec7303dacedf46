import type { Message } from './locale';

/**
 * Chinese sentences of the rules that charts may raise, by code; `reading-zh.ts` and `more-zh.ts` have those of readers,
 * `checking-zh.ts` the rest.
 * `{name}` is a parameter of the issue; `{name:as}` is one in words: `period`, `unit`, `ordinal` and
 * `turn` come from the locale, any other from the `as:` entries here.
 */
export const messagesZh: Readonly<Record<string, Message>> = {
  D04: '图表须有标题、时期和来源，缺{lacks:field}。',
  F04: (p) => (p['count'] ? '所给数据均无位次。' : '没有数据行。'),
  /** For a code without a sentence: see `extendLocale`. */
  unknown: '见规则{code}。',
  at: '{place}：',
  'at:rows': '第{number}行',
  'at:columns': '“{number}”列',
  'at:facts': '第{number}条',
  'at:cells': '第{number}格',
  'at:column': '“{name}”列',
  'at:field': '“{name}”项',
  'at:path': '“{name}”项',
  read: '原文为“{read}”。',
  'field:period': '时期',
  'field:area': '地区',
  'field:indicator': '指标',
  'field:unit': '单位',
  'field:source': '来源',
  'field:title': '标题',
};
