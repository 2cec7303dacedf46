import type { Extension } from './registry';
import type { MoreWordKey } from './words';

/**
 * What the Chinese pack of a chart leaves out: sentences of rules that only files of tables raise, and the words of the
 * elements. `extendLocale` adds it.
 */
export const moreZh: Extension = {
  words: {
    loading: '正在加载…',
    empty: '没有数据：请用 src 或 for 指明，或在元素内放入数据脚本或表格。',
    retry: '重试',
  } satisfies Record<MoreWordKey, string>,
  messages: {
    L03: '超过{limit}个字符的文本不予读取。',
    F01: '文件为空。',
    F02: (p) =>
      p['column'] === 'period' ? '没有时期：请在表头、标题或“period”列中写明，如“2024年”。' : '缺少“{column}”列。',
    F03: (p) =>
      p['table']
        ? '此处另起一张表，未读取。'
        : p['line']
          ? '文件第{line}行第{cell}个单元格开头的引号没有闭合，其后内容全在这一格里。'
          : '本行有{count}个单元格，应为{expected}个，已略去。',
    F05: (p) => (p['ends'] ? 'JSON 不完整。' : '不是有效的 JSON。'),
    F07: '“{name}”是合计或表注，不参与作图。',
    'field:subtitle': '副标题',
    'field:note': '注释',
  },
};
