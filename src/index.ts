/** Public names, nothing else. Both languages are registered here; a chart's own entry registers none. */
import { registerPacks } from './format/register-packs';

registerPacks();

export type { AnyFigure as Figure, Drawn, Environment } from './chart/chart';
export { draw } from './chart/draw';
export * from './charts';
export { check } from './data/check';
export { type Issue, StatoramaError } from './data/issue';
export { parsePeriod } from './data/period';
export { parseQuantity } from './data/quantity';
export { readJson, readTable } from './data/read-table';
export type * from './data/types';
export { en } from './format/en';
export { issueText } from './format/issue-text';
export type { Locale } from './format/locale';
export { localeOf, registerLocale } from './format/registry';
export { zhCn } from './format/zh-cn';
export { htmlString } from './render/html-string';
export { svgString } from './render/svg-string';
export { mount } from './view/mount';
