import { pngBlob } from '../render/canvas';
import { drawnSvg } from '../render/svg-string';
import { csvText } from './csv';
import { figureTools } from './figure-tools';
import type { ToolsPart } from './parts';

/** Downloads (SVG, PNG, CSV), copying and the toolbar: for `registerParts` or the option `parts` of `mount`. */
export const tools: ToolsPart = {
  svg: (drawn, theme, id) => drawnSvg(drawn, { theme, id }),
  png: (drawn, theme) => pngBlob(drawn, { theme }),
  csv: (drawn) => csvText(drawn.alternative().tables),
  toolbar: figureTools,
};

export { type Parts, registerParts } from './parts';
