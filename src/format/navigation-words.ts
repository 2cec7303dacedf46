import type { Locale } from './locale';
import { fill } from './text';

/** A word of the controls of a map. Both languages come with the part, so that a page without it carries neither. */
export function navigationWord(
  locale: Locale,
  key: NavigationWordKey,
  values: Readonly<Record<string, string>> = {},
): string {
  return fill(WORDS[locale.lang][key], values);
}

type NavigationWordKey = keyof (typeof WORDS)['zh'];

const WORDS = {
  zh: {
    controls: '图谱导航',
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '全图',
    fitTitle: '显示全图',
    search: '搜索',
    results: '结果：{n}',
    noResults: '无结果',
    filter: '筛选',
    filtered: '筛选（{n}）',
    cleared: '已清除筛选',
    clear: '清除',
    clearTitle: '清除筛选',
    back: '返回',
    backTo: '返回：{name}',
    open: '打开：{name}',
    print: '打印 {page}',
    failed: '浏览器未能打印。',
  },
  en: {
    controls: 'Map controls',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    fitTitle: 'Fit the whole map',
    search: 'Search',
    results: 'Results: {n}',
    noResults: 'No results',
    filter: 'Filter',
    filtered: 'Filter ({n})',
    cleared: 'Filters cleared',
    clear: 'Clear',
    clearTitle: 'Clear all filters',
    back: 'Back',
    backTo: 'Back: {name}',
    open: 'Open: {name}',
    print: 'Print {page}',
    failed: 'The browser did not print.',
  },
};
