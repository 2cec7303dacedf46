import type { Locale } from './locale';
import { fill } from './text';

/** A word of the toolbar. Both languages come with the tools, so that a page without them carries neither. */
export function toolWord(locale: Locale, key: ToolWordKey, values: Readonly<Record<string, string>> = {}): string {
  return fill(WORDS[locale.lang][key], values);
}

type ToolWordKey = keyof (typeof WORDS)['zh'];

const WORDS = {
  zh: {
    tools: '图表工具',
    downloadCsv: '下载 CSV',
    downloadSvg: '下载 SVG',
    downloadPng: '下载 PNG',
    copied: '已复制',
    copyTable: '复制表格',
    copyFailed: '浏览器不允许复制。',
    saved: '已保存 {file}',
    saveFailed: '浏览器未能生成文件。',
    steps: '时期',
    previous: '上一期',
    next: '下一期',
    play: '播放',
    pause: '暂停',
    search: '在表中查找',
    rows: '第 {from}–{to} 行，共 {n} 行',
    noRows: '没有符合的行',
    previousRows: '前一页',
    nextRows: '后一页',
    saveBlocked: '若未见文件，则本页不允许下载，可复制表格。',
  },
  en: {
    tools: 'Tools for this figure',
    downloadCsv: 'Download CSV',
    downloadSvg: 'Download SVG',
    downloadPng: 'Download PNG',
    copied: 'Copied',
    copyTable: 'Copy table',
    copyFailed: 'The browser did not allow copying.',
    saved: 'Saved {file}',
    saveFailed: 'The file could not be made in this browser.',
    steps: 'Period',
    previous: 'Previous',
    next: 'Next',
    play: 'Play',
    pause: 'Pause',
    search: 'Search the table',
    rows: 'Rows {from}–{to} of {n}',
    noRows: 'No rows found',
    previousRows: 'Previous page',
    nextRows: 'Next page',
    saveBlocked: 'If no file appears, this page does not allow downloads; copy the table instead.',
  },
};
