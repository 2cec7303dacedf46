/** Public names without those of chains. Both languages and the parts are registered here; a chart's own entry registers none. */
import type { StatEvents } from './element/element';
import { issueTextWith } from './format/issue-text-with';
import { leagueMessages } from './format/league-messages';
import { registerPacks } from './format/register-packs';
import { tradeGrowthMessages } from './format/trade-growth-messages';
import { motion } from './view/motion';
import { registerParts } from './view/parts';
import { tools } from './view/tools';

declare global {
  // They bubble out of shadow roots: a page may listen at its document and window as well.
  interface GlobalEventHandlersEventMap extends StatEvents {}
}

registerPacks();
registerParts({ tools, motion });

/**
 * The whole sentence of an issue for the person who has to fix the data: where, what is wrong, and what was read and
 * expected where the sentence does not say it. Never throws.
 */
export const issueText = /* @__PURE__ */ issueTextWith(tradeGrowthMessages, leagueMessages);

export * from './basic-charts';
export type {
  FigureTexts,
  Outline,
  OutlineItem,
  Refusal,
  SourceBlock,
  TableBlock,
  TableCell,
  TableColumn,
  TableRow,
  TextAlternative,
} from './chart/alternative';
export type * from './chart/chart';
export { type DrawRequest, draw } from './chart/draw';
export type * from './data/input';
export { type Issue, type IssueLevel, type IssueScope, type Parsed, type Path, StatoramaError } from './data/issue';
export { parsePeriod, parseQuantity } from './data/parse';
export type { QuantityDefaults } from './data/quantity-text';
export { type CsvOptions, readCsv } from './data/read-csv';
export { type Grid, type GridOptions, readGrid } from './data/read-grid';
export { readJson } from './data/read-json';
export { readTable, type TableColumns, type TableOptions } from './data/read-table';
export type * from './data/types';
export type { StatElement, StatEvents } from './element/element';
export { en } from './format/en';
export type { Locale } from './format/locale';
export { localeOf, registerLocale } from './format/registry';
export { zhCn } from './format/zh-cn';
export type { TextMeasure } from './layout/text';
export { type HtmlStringOptions, htmlString } from './render/html-string';
export { type SvgStringOptions, svgString } from './render/svg-string';
export type * from './scene/mark';
export type { ThemeName } from './theme/tokens';
export type { SelectDetail } from './view/explore';
export { motion } from './view/motion';
export { type MountOptions, mount, type View } from './view/mount';
export type { EnterDetail } from './view/navigation/levels';
export type {
  AnyFigureFunction,
  FigureTools,
  FigureWithParts,
  FileRequest,
  Files,
  Motion,
  MotionPart,
  Navigable,
  Navigation,
  NavigationPart,
  Parts,
  StepsPart,
  Toolable,
  ToolsPart,
} from './view/parts';
export { registerParts } from './view/parts';
export { tools } from './view/tools';
