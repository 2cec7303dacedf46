import { pngBlob } from '../render/canvas';
import { drawnSvg } from '../render/svg-string';
import { csvText } from './csv';
import { figureTools } from './figure-tools';
import type { FileRequest, Files, ToolsPart } from './parts';

/** All of `tools` but the control of steps, which elements of charts without steps do not carry. */
export const plainTools: ToolsPart = { files: filesOf, toolbar: figureTools };

/** What files a figure makes of itself. */
export function filesOf({ drawn, id, theme: asked }: FileRequest): Files {
  // A file cannot follow its reader's system.
  const theme = asked === 'dark' ? asked : 'light';
  return {
    svg: () => drawnSvg(drawn(), { theme, id: `${id}-${theme}` }),
    png: () => pngBlob(drawn(), { theme }),
    csv: () => csvText(drawn().alternative().tables),
  };
}
