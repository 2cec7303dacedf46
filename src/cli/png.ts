import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Drawn } from '../chart/chart';
import { cliWord } from '../format/cli-words';
import { drawCanvas } from '../render/canvas';
import { composed } from '../render/svg-string';
import type { RenderCommand } from './command';
import { type Fonts, fontsOf } from './fonts';
import { missingGlyphs } from './missing-glyphs';

export type Canvas = typeof import('@napi-rs/canvas');

/** Draws PNG files with @napi-rs/canvas, which is loaded only here. `undefined`, and a warning, where it is not installed. */
export async function pngSurface(
  { scale, theme, fonts: named, locale }: RenderCommand,
  warn: (sentence: string) => void,
): Promise<((drawn: Drawn, width: number) => Uint8Array) | undefined> {
  const canvas = await loadCanvas();
  if (!canvas) {
    warn(cliWord(locale, 'noCanvas'));
    return undefined;
  }
  const fonts = fontsOf(canvas, named, (file) => warn(cliWord(locale, 'badFont', { file })));
  // The canvas surface makes paths as a page does.
  (globalThis as { Path2D?: unknown }).Path2D ??= canvas.Path2D;
  const missing = missingGlyphs(canvas);
  let warned = false;
  return (drawn, width) => {
    const scene = composed(drawn, width);
    const surface = canvas.createCanvas(Math.ceil(scene.width * scale), Math.ceil(scene.height * scale));
    const context = surface.getContext('2d') as unknown as CanvasRenderingContext2D;
    const { family, isComplete, characters } = fonts.forScene(scene);
    if (!isComplete && !warned) warn(cliWord(locale, 'noFont'));
    warned ||= !isComplete;
    const lacked = isComplete ? missing(family, characters) : [];
    if (lacked.length > 0) warn(cliWord(locale, 'noGlyphs', { read: lacked.join(locale.lang === 'zh' ? '、' : ', ') }));
    followWeight(context, fonts);
    drawCanvas(context, scene, theme, scale, family);
    return surface.toBuffer('image/png');
  };
}

/** From beside this package, else from where the command was started: it may be installed globally. */
async function loadCanvas(): Promise<Canvas | undefined> {
  try {
    return await import('@napi-rs/canvas');
  } catch {
    try {
      return createRequire(join(process.cwd(), 'package.json'))('@napi-rs/canvas');
    } catch {
      return undefined;
    }
  }
}

/** A variable font starts at its thinnest cut: its axis has to be set wherever the weight is. */
function followWeight(context: CanvasRenderingContext2D, fonts: Fonts): void {
  if (!fonts.isVariable) return;
  const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(context), 'font')!;
  Object.defineProperty(context, 'font', {
    get: () => own.get!.call(context),
    set: (font: string) => {
      own.set!.call(context, font);
      (context as { fontVariationSettings?: string }).fontVariationSettings = `"wght" ${parseInt(font, 10)}`;
    },
  });
}
