import type { Locale } from './locale';
import { wordIn } from './text';

/** A word of the toolbar. Both languages come with the tools, so that a page without them carries neither. */
export function toolWord(
  locale: Locale,
  key: keyof typeof WORDS,
  values?: Readonly<Record<string, string | number>>,
): string {
  return wordIn(WORDS[key], locale, values);
}

/** Chinese, English. */
const WORDS = {
  tools: ['图表工具', 'Tools for this figure'],
  downloadCsv: ['下载 CSV', 'Download CSV'],
  downloadSvg: ['下载 SVG', 'Download SVG'],
  downloadPng: ['下载 PNG', 'Download PNG'],
  copied: ['已复制', 'Copied'],
  copyTable: ['复制表格', 'Copy table'],
  copyFailed: ['浏览器不允许复制。', 'The browser did not allow copying.'],
  saved: ['已保存 {file}', 'Saved {file}'],
  saveFailed: ['浏览器未能生成文件。', 'The file could not be made in this browser.'],
  search: ['在表中查找', 'Search the table'],
  rows: ['第{from}—{to}行，共{n}行', 'Rows {from}–{to} of {n}'],
  noRows: ['没有符合的行', 'No rows found'],
  sortedUp: ['已按{column}升序排列', 'Sorted by {column}, ascending'],
  sortedDown: ['已按{column}降序排列', 'Sorted by {column}, descending'],
  unsorted: ['已恢复原有顺序', 'In the original order'],
  previousRows: ['前一页', 'Previous page'],
  nextRows: ['后一页', 'Next page'],
  saveBlocked: [
    '若未见文件，则本页不允许下载，可复制表格。',
    'If no file appears, this page does not allow downloads; copy the table instead.',
  ],
} as const;
