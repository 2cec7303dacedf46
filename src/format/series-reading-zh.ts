import type { Message } from './locale';

/** Chinese sentences of the rules that only readers of rows, facts and tables raise; beyond those of every reader. */
export const seriesReadingZh: Readonly<Record<string, Message>> = {
  V01: '“{raw}”不是规范数值。',
  V02: '空白不是零，请注明原因。',
  V03: '状态{status}表示无数据，却有{value}。',
  V04: (p) => (p['unit'] === '' ? '没有单位，请在数值、表头或标题中写明，如“亿元”。' : '未知单位“{unit}”。'),
  V06: '区间上限应大于下限。',
  V08: '{indicator}不应为负。',
  T01: '“{period}”不是有效时期。',
  C05: '请明确“增长{times}倍”还是“增长到{times}倍”。',
  F08: '{why}。',
  I03: '“{name}”可能指{candidates}，请填代码。',
  V09: '单位应为“{wanted:unit}”。',
  T02: (p) => (p['kind'] === 'flow' ? '{indicator}为流量，请填时段。' : '{indicator}为存量，请填时点。'),
  T03: '{indicator}1、2月合并发布，请用“1—2月”。',
  T08: '时期截至{end:period}，晚于发布日期（{published:period}）。',
  T09: '目标须注明期限。',
  'field:column': '列',
  'field:flow': '进出口',
  'field:status': '状态',
  'field:vintage': '数据版本',
};
