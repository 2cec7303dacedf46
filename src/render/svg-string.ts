import type { AnyFigure, Drawn } from '../chart/chart';
import { draw } from '../chart/draw';
import { checkOptions } from '../data/known-options';
import type { Locale } from '../format/locale';
import { type Phrase, phrases } from '../format/phrases';
import { word } from '../format/words';
import { composeFigure } from '../layout/blocks';
import type { Scene } from '../scene/mark';
import { literalPaint } from '../theme/literal';
import { FONT_STACK, type ThemeName } from '../theme/tokens';
import { faultsOf } from './faults';
import { node } from './item';
import { sceneNode } from './scene-node';
import { write } from './write';

export interface SvgStringOptions {
  /** Of the whole picture, in px. @defaultValue 640 */
  readonly width?: number | undefined;
  /** In px. @defaultValue 16 */
  readonly fontSize?: number | undefined;
  /** A pack, or the tag of a registered one. @defaultValue the figure's own */
  readonly locale?: Locale | string | undefined;
  /** @defaultValue `'light'` */
  readonly theme?: ThemeName | undefined;
  /** With title, notes and source inside the picture. `false`: the bare drawing. @defaultValue true */
  readonly composed?: boolean | undefined;
  /**
   * Prefix of every id in the file. A page that holds a figure twice in one theme and width gives one of them another.
   * @defaultValue the figure's id, the theme and the width
   */
  readonly id?: string | undefined;
}

const KINDS = {
  width: 'number',
  fontSize: 'number',
  locale: 'structure',
  theme: 'light|dark',
  composed: 'boolean',
  id: 'string',
};

/**
 * A figure as an SVG file, without a document: literal colours, title and source inside. The same figure
 * and options give the same bytes. Not for pages that can hold HTML: `htmlString` has the table too.
 *
 * @throws StatoramaError for an unknown option or an option of the wrong type, and for what no chart made
 */
export function svgString(figure: AnyFigure, options: SvgStringOptions = {}): string {
  checkOptions('svgString', options, KINDS);
  const { width = 640, fontSize, locale } = options;
  return drawnSvg(
    draw(figure, { width: options.composed === false ? width : innerWidth(width, fontSize), fontSize, locale }),
    Object.assign({}, options, { width }),
  );
}

/** The same for a figure that is drawn already. */
export function drawnSvg(drawn: Drawn, options: SvgStringOptions = {}): string {
  // A page may hold a file per theme or width and hide all but one: patterns of what is hidden paint nothing.
  const { theme = 'light', id = `${drawn.id}-${theme}-${options.width}` } = options;
  const scene = options.composed === false ? drawing(drawn) : composed(drawn, options.width);
  const { title, subtitle, sentences } = drawn.alternative();
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    lang: drawn.locale.tag,
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-desc`,
    'font-family': FONT_STACK,
  };
  const about = [
    node('title', { id: `${id}-title` }, [title]),
    node('desc', { id: `${id}-desc` }, [[subtitle, ...sentences].filter((text) => text !== '').join(' ')]),
  ];
  return write(sceneNode(scene ?? EMPTY, literalPaint(theme, id), attributes, about));
}

/** Blocks and drawing as one scene, for files. `width` is that of the whole picture. */
export function composed(drawn: Drawn, width?: number): Scene {
  const { title, held, subtitle, sentences, notes, source } = drawn.alternative();
  const faults = faultsOf(drawn);
  const scene = drawing(drawn);
  return composeFigure({
    // One by one: a copy of the whole would build the tables.
    alternative: {
      title: led(phrases(title, drawn.locale, held)),
      subtitle: subtitle.replace(/ · /g, '$&\u200b'),
      sentences,
      notes: faults ? [...notes, faults.head] : notes,
      source,
    },
    scene,
    width: width ?? (scene?.width ?? 640) + 2 * padding(drawn.fontSize),
    fontSize: drawn.fontSize,
    padding: padding(drawn.fontSize),
    background: true,
    illustrativeText: drawn.illustrative ? word(drawn.locale, 'illustrative') : undefined,
  });
}

/** The title with no-break spaces in what a page holds on one line too, and one of no width where a line may begin. */
function led(stretches: readonly Phrase[]): string {
  return stretches
    .map(({ text, form }) =>
      form === 'whole' ? text.replace(/ /g, '\xA0') : (form ? '\u200b' : '') + text.replace(/[，、：；]/g, '$&\u200b'),
    )
    .join('');
}

/** A file has nobody to point at its targets. */
function drawing(drawn: Drawn): Scene | undefined {
  return drawn.redraw({ bare: true });
}

/** Around the blocks of a file, in px. */
function padding(fontSize: number): number {
  return Math.round(fontSize * 1.25);
}

/** Width of the drawing in a picture of this width. */
export function innerWidth(width: number, fontSize = 16): number {
  return width - 2 * padding(fontSize);
}

const EMPTY: Scene = { width: 200, height: 0, marks: [] };
