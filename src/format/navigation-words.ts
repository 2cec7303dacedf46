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
  hold: ['单指移动图谱 · 改为滚动页面', 'One finger moves the map · Scroll the page'],
  keys: ['按键', 'Keys'],
  keysTold: [
    '↑↓ 同列，→← 沿流向，N 换分支，空格选定，回车打开，Esc 返回，+ − 0 缩放，/ 搜索，输入名称查找。',
    '↑ ↓ in a column, → ← along flows, N the next branch, Space pins, Enter opens, Esc goes back, + − 0 zoom, / searches, letters find a name.',
  ],
  print: ['打印 {page}', 'Print {page}'],
  failed: ['浏览器未能打印。', 'The browser did not print.'],
} as const;
