import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { AnyFigure, Drawn } from '../chart/chart';
import { draw } from '../chart/draw';
import { htmlString } from '../render/html-string';
import { drawnSvg, innerWidth } from '../render/svg-string';
import { escapeAttribute, escapeText } from '../render/write';
import type { RenderCommand } from './command';
import { type Output, writeWhole } from './outputs';
import { ownFolder } from './own-folder';
import { pngSurface } from './png';

/** Turns figures into files of one format. */
export interface Surface {
  readonly draw: (figure: AnyFigure) => Drawn;
  /** The content of the file at a path; only for what was not refused. */
  readonly content: (drawn: Drawn, figure: AnyFigure, path: string | undefined) => string | Uint8Array;
}

/** The surface of a command; `warn` is for what concerns all pictures. `undefined` where it cannot be had, which was said. */
export async function surfaceOf(
  command: RenderCommand,
  output: Output,
  warn: (sentence: string) => void,
): Promise<Surface | undefined> {
  const { widths, fontSize, theme } = command;
  const width = widths[widths.length - 1]!;
  if (output.format === 'html') return htmlSurface(command, output);
  const drawInside = (figure: AnyFigure) => draw(figure, { width: innerWidth(width, fontSize), fontSize });
  if (output.format === 'svg') return { draw: drawInside, content: (drawn) => drawnSvg(drawn, { width, theme }) };
  const content = await pngSurface(command, warn);
  return content && { draw: drawInside, content: (drawn) => content(drawn, width) };
}

function htmlSurface({ widths, fontSize, theme, fragment }: RenderCommand, { folder }: Output): Surface {
  const [width, wide] = widths;
  const size = wide === undefined ? { width } : { widths: [width!, wide] as const };
  let hasSheet = fragment;
  return {
    draw: (figure) => draw(figure, { width: wide ?? width, fontSize }),
    content: (drawn, figure, path) => {
      const markup = htmlString(figure, { ...size, fontSize });
      const themed = theme ? markup.replace(/^<figure/, `<figure data-theme="${theme}"`) : markup;
      if (fragment) return `${themed}\n`;
      if (!hasSheet && path !== undefined) writeWhole(join(folder, SHEET), sheet());
      hasSheet = true;
      const href = path === undefined ? SHEET : relative(dirname(path), join(folder, SHEET)).split(sep).join('/');
      return pageOf(themed, drawn, href, theme ?? 'light dark');
    },
  };
}

const SHEET = 'statorama.css';

function sheet(): string {
  return readFileSync(join(ownFolder(), SHEET), 'utf8');
}

/** Without script and style attributes, so that every policy lets it stand. */
function pageOf(markup: string, drawn: Drawn, href: string, scheme: string): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeAttribute(drawn.locale.tag)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="color-scheme" content="${scheme}">`,
    `<title>${escapeText(drawn.alternative().title)}</title>`,
    `<link rel="stylesheet" href="${escapeAttribute(href)}">`,
    '</head>',
    `<body>${markup}</body>`,
    '</html>',
    '',
  ].join('\n');
}
