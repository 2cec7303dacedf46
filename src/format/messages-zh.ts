import type { Message } from './locale';

/**
 * Chinese sentences of the rules that charts may raise, by code; `reading-zh.ts` and `more-zh.ts` have those of readers,
 * `checking-zh.ts` the rest.
 * `{name}` is a parameter of the issue; `{name:as}` is one in words: `period`, `unit`, `ordinal` and
 * `turn` come from the locale, any other from the `as:` entries here.
 */
export const messagesZh: Readonly<Record<string, Message>> = {
  V07: (p) => `${p['period'] ? '{period:period}数据' : '“{value}”'}疑为约数，精度不明，不参与计算。`,
  V11: '增速{growth}%异常，请核对基数或列出绝对量。',
  T06: (p) => (p['printed'] ? '来源未注明日期，原文为“{printed}”。' : '来源未注明日期。'),
  T07: '{field:field}由编者推定：{why}。',
  T11: (p) => `${p['period'] ? '{period:period}的' : ''}数据来自不同版本（{a}、{b}），请选定一个。`,
  C01: '来源未说明是名义增速还是实际增速。',
  C03: (p) => `基数为零或负，不计算增速${p['turn'] ? '，应表述为“{turn:turn}”' : ''}。`,
  C04: '因{reason:reason}，不能{derivation:derivation}。',
  R01: '未注明排名范围，可写“全省第7位”。',
  R02: (p) => `“${p['within'] ? '前' : '第'}{position}位”未注明排名总数。`,
  R03: (p) => (p['size'] ? '名次{position}超出1—{size}。' : '{position}不是有效名次。'),
  R04: '“前{position}”可能指第{position}名，也可能指前{position}名之一，按后者显示。',
  R08: '“{says}”未给出名次。',
  D04: '图表须有标题、时期和来源，缺{lacks:field}。',
  L04: '共{count}项，图中列出{limit}项。',
  F04: (p) => (p['count'] ? '所给数据均无位次。' : '没有数据行。'),
  I02: '{period:period}有两次发布，数值不同，均列于表中。',

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
  'field:basePeriod': '基期',
  'field:area': '地区',
  'field:indicator': '指标',
  'field:unit': '单位',
  'field:source': '来源',
  'field:title': '标题',
  'reason:missing': '数据缺失',
  'reason:negligible': '数值不足最小单位的一半',
  'reason:vague': '数值未注明精度',
  'reason:bound': '数值为上限或下限',
};
