import type { Message } from './locale';

/** Chinese sentences of the rules that only readers raise: with each pack, and apart, because readers are measured apart. */
export const readingZh: Readonly<Record<string, Message>> = {
  V01: '“{raw}”不是规范数值。',
  V02: '空白不是零，请注明原因。',
  V03: '状态{status}表示无数据，却有{value}。',
  V04: (p) => (p['unit'] === '' ? '没有单位，请在数值、表头或标题中写明，如“亿元”。' : '未知单位“{unit}”。'),
  V06: '区间上限应大于下限。',
  V08: '{indicator}不应为负。',
  T01: '“{period}”不是有效时期。',
  C05: '请明确“增长{times}倍”还是“增长到{times}倍”。',
  L01: '共{count}行，只读前{limit}行。',
  L02: '文本过长，截取前{limit}字。',
  L05: '另有{count}个问题未列出。',
  F06: (p) => (p['unsaid'] ? '表头未说明属于哪项指标或与何时相比。' : '无法识别的数据形式。'),
  F08: '{why}。',
  I01: (p) => `未知的{field:field}“{id}”${p['candidates'] ? '，是否指{candidates}？' : '。'}`,
  I03: '“{name}”可能指{candidates}，请填代码。',
  I04: (p) => (p['id'] ? '编号“{id}”重复使用，取第一个。' : '数据重复且数值相同，只计一次。'),
  V09: '单位应为“{wanted:unit}”。',
  T02: (p) => (p['kind'] === 'flow' ? '{indicator}为流量，请填时段。' : '{indicator}为存量，请填时点。'),
  T03: '{indicator}1、2月合并发布，请用“1—2月”。',
  T08: '时期截至{end:period}，晚于发布日期（{published:period}）。',
  T09: '目标须注明期限。',

  // What I01 names, and what readers expected.
  // The example that readers give stands in their papers in other units.
  expected: (p) => `应如：${p['expected'] === '15.77 billion yuan' ? '157.7亿元' : '{expected}'}。`,
  'field:attribute': '属性',
  'field:column': '列',
  'field:flow': '进出口',
  'field:status': '状态',
  'field:vintage': '版次',
};
