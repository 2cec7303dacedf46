import type { AnyFigure } from '../chart/chart';
import { draw } from '../chart/draw';
import { checkOptions } from '../data/known-options';
import type { Locale } from '../format/locale';
import { figureTree } from './figure-tree';
import { write } from './write';

export interface HtmlStringOptions {
  /** Width of the drawing in CSS px. @defaultValue 640 */
  readonly width?: number | undefined;
  /** Two drawings, `[narrow, wide]`; the style sheet shows the one that fits. Instead of `width`. */
  readonly widths?: readonly [narrow: number, wide: number] | undefined;
  /** The page's text size in CSS px. @defaultValue 16 */
  readonly fontSize?: number | undefined;
  /** A pack, or the tag of a registered one. @defaultValue the figure's own */
  readonly locale?: Locale | string | undefined;
  /** Level of the title's heading, 1 to 6. @defaultValue 3 */
  readonly headingLevel?: number | undefined;
  /** `'table'`: paper has the table too, as with `mount`; without script in browsers of 2025 and later. @defaultValue `undefined` */
  readonly print?: 'table' | undefined;
  /** Prefix of every id in the markup. @defaultValue the figure's id */
  readonly id?: string | undefined;
}

const KINDS = {
  width: 'number',
  widths: 'structure[]',
  fontSize: 'number',
  locale: 'structure',
  headingLevel: 'number',
  print: 'table',
  id: 'string',
};

/**
 * A figure as HTML for a server or a static page: drawing, sentences, table, notes and source, all
 * escaped, without script or style. `mount` with the same data, options and width takes it over without
 * changing anything. Needs `statorama.css`. Data never throws: a refusal is markup too.
 *
 * @throws StatoramaError for an unknown option or an option of the wrong type, and for what no chart made
 */
export function htmlString(figure: AnyFigure, options: HtmlStringOptions = {}): string {
  checkOptions('htmlString', options, KINDS);
  const { fontSize, locale, widths, headingLevel, id, print } = options;
  const drawn = draw(figure, { width: widths ? widths[1] : options.width, fontSize, locale });
  const narrow = widths && draw(figure, { width: widths[0], fontSize, locale });
  const tree = figureTree(drawn, { headingLevel, id, narrow });
  // Here and not in the tree: `mount` leaves the attribute of a server as it is.
  return write(print ? { ...tree, names: [...tree.names, 'data-print'], values: [...tree.values, print] } : tree);
}
