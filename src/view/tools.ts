import { figureTools } from './figure-tools';
import type { FigureTools, Toolable, ToolsPart } from './parts';
import { filesOf } from './plain-tools';
import { stepControl } from './steps';

/** Downloads (SVG, PNG, CSV), copying and the toolbar: for `registerParts` or the option `parts` of `mount`. */
export const tools: ToolsPart = { files: filesOf, toolbar };

export { type Parts, registerParts } from './parts';

function toolbar(figure: HTMLElement, toolable: Toolable): FigureTools {
  return figureTools(figure, { ...toolable, steps: stepControl });
}
