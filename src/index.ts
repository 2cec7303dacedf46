/** Public names, nothing else. Both languages and all parts are registered here; a chart's own entry registers none. */
import { registerPacks } from './format/register-packs';
import { motion } from './view/motion';
import { registerParts } from './view/parts';
import { tools } from './view/tools';

registerPacks();
registerParts({ tools, motion });

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
export { motion } from './view/motion';
export { mount } from './view/mount';
export { registerParts } from './view/parts';
export { tools } from './view/tools';
