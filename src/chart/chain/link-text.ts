import { wrapText } from '../../layout/text';
import { text } from '../../scene/make';
import type { Mark, TextMark, TokenName } from '../../scene/mark';
import type { Environment } from '../chart';

/** Marks with their corner at (0, 0), and how high they are. */
export interface Block {
  readonly marks: readonly Mark[];
  readonly height: number;
}
/** What blocks are made with. */
export interface BlockContext extends Pick<Environment, 'locale' | 'text'> {
  readonly em: number;
}
/** Sizes in em of 1/16 of the page's text size. */
export interface Face {
  readonly size: number;
  /** Distance of lines. */
  readonly line: number;
  readonly weight?: TextMark['weight'];
  readonly fill?: TokenName;
  readonly anchor?: TextMark['anchor'];
  /** @defaultValue 4: names of a hundred glyphs end with … */
  readonly most?: number;
  readonly tabular?: boolean;
}

/** A text wrapped to `width` below (x, y). */
export function paragraph(
  key: string,
  content: string,
  x: number,
  y: number,
  width: number,
  face: Face,
  c: BlockContext,
): Block {
  const { size, line, weight = 400, fill = 'text', anchor, most = 4, tabular } = face;
  const px = size * c.em;
  const lines = wrapText(content, Math.max(px, width), px, weight, most, c.text);
  const marks = lines.map((words, i) => {
    // The base line of a line box: half of the leading, then the ascent.
    const base = y + (line * i + (line - size * 1.17) / 2 + size * 0.92) * c.em;
    const look = { weight, fill, ...(anchor && { anchor }), ...(tabular && { tabular }) };
    return text(`${key}-${i}`, words, x, base, px, c.text(words, px, weight), look);
  });
  return { marks, height: lines.length * line * c.em };
}
