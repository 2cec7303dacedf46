import type { Locale } from './locale';
import { wordIn } from './text';

/** A word of the controls of a map. Both languages come with the part, so that a page without it carries neither. */
export function navigationWord(
  locale: Locale,
  key: keyof typeof WORDS,
  values?: Readonly<Record<string, string | number>>,
): string {
  return wordIn(WORDS[key], locale, values);
}

/** Chinese, English. */
const WORDS = {
  controls: ['图谱导航', 'Map controls'],
  zoomIn: ['放大', 'Zoom in'],
  zoomOut: ['缩小', 'Zoom out'],
  fit: ['全图', 'Fit'],
  fitTitle: ['显示全图', 'Fit the whole map'],
  search: ['搜索', 'Search'],
  results: ['结果：{n}', 'Results: {n}'],
  noResults: ['无结果', 'No results'],
  filter: ['筛选', 'Filter'],
  filtered: ['筛选（{n}）', 'Filter ({n})'],
  cleared: ['已清除筛选', 'Filters cleared'],
  clear: ['清除', 'Clear'],
  clearTitle: ['清除筛选', 'Clear all filters'],
  back: ['返回', 'Back'],
  backTo: ['返回：{name}', 'Back: {name}'],
  open: ['打开：{name}', 'Open: {name}'],
  print: ['打印 {page}', 'Print {page}'],
  failed: ['浏览器未能打印。', 'The browser did not print.'],
} as const;
