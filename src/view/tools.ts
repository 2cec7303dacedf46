import { pngBlob } from '../render/canvas';
import { drawnSvg } from '../render/svg-string';
import { csvText } from './csv';
import { figureTools } from './figure-tools';
import type { FileRequest, Files, ToolsPart } from './parts';

/** Downloads (SVG, PNG, CSV), copying and the toolbar: for `registerParts` or the option `parts` of `mount`. */
export const tools: ToolsPart = { files, toolbar: figureTools };

export { type Parts, registerParts } from './parts';

function files({ drawn, id, theme: asked }: FileRequest): Files {
  // A file cannot follow its reader's system.
  const theme = asked === 'dark' ? asked : 'light';
  return {
    svg: () => drawnSvg(drawn(), { theme, id: `${id}-${theme}` }),
    png: () => pngBlob(drawn(), { theme }),
    csv: () => csvText(drawn().alternative().tables),
  };
}
