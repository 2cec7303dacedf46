import type { Mark, Scene, TextMark, TokenName } from '../scene/mark';
import { measureText, wrapText } from './text';

/** The texts of a figure; a `TextAlternative` fits. */
export interface FigureTexts {
  readonly title: string;
  readonly subtitle: string;
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
  readonly source: { readonly text: string };
}

export interface ComposeRequest {
  readonly alternative: FigureTexts;
  /** `undefined` after a refusal: the sentences then stand in its place. */
  readonly scene: Scene | undefined;
  /** Of the whole picture in px. */
  readonly width: number;
  /** The page's text size in px. */
  readonly fontSize: number;
  /** Around everything, in px. @defaultValue 1.25 × fontSize */
  readonly padding?: number | undefined;
  /** Whether to fill the picture with the background colour. @defaultValue true */
  readonly background?: boolean | undefined;
  /** Says that the figures are made up; printed beside the source. */
  readonly illustrativeText?: string | undefined;
}

/** Lays title, subtitle, drawing, notes and source out as one scene, for files. */
export function composeFigure(request: ComposeRequest): Scene {
  const { alternative, scene, fontSize: em } = request;
  const padding = request.padding ?? Math.round(1.25 * em);
  // A drawing that could not be made narrow enough widens the picture instead of being cut.
  const width = Math.max(request.width, (scene?.width ?? 0) + 2 * padding);
  const column = { x: padding, y: padding, width: width - 2 * padding, marks: [] as Mark[] };
  paragraph(column, 'title', alternative.title, { size: 1.25 * em, line: 1.3, weight: 600, fill: 'text' });
  gap(column, 0.25 * em);
  paragraph(column, 'subtitle', alternative.subtitle, { size: 0.875 * em, line: 1.4, fill: 'text-muted' });
  gap(column, em);
  if (scene) {
    const drawing = { type: 'group', key: 'drawing', x: padding, y: column.y, marks: scene.marks } as const;
    column.marks.push(drawing);
    column.y += scene.height;
  } else {
    alternative.sentences.forEach((text, i) => {
      paragraph(column, `sentence-${i}`, text, { size: em, line: 1.5, fill: 'text' });
    });
  }
  gap(column, em);
  alternative.notes.forEach((text, i) => {
    paragraph(column, `note-${i}`, text, { size: 0.8125 * em, line: 1.45, fill: 'text-muted' });
  });
  if (alternative.notes.length > 0) gap(column, 0.375 * em);
  const source = { size: 0.8125 * em, line: 1.45, fill: 'text-faint' } as const;
  paragraph(column, 'source', alternative.source.text, source);
  paragraph(column, 'illustrative', request.illustrativeText ?? '', { ...source, weight: 600, fill: 'warning' });
  const height = Math.ceil(column.y + padding - 0.3 * em);
  const sheet: Mark = { type: 'rect', key: 'sheet', x: 0, y: 0, width, height, fill: 'background' };
  const marks = request.background === false ? column.marks : [sheet, ...column.marks];
  return { width, height, marks, palette: scene?.palette };
}

interface Column {
  readonly x: number;
  readonly width: number;
  readonly marks: Mark[];
  y: number;
}

interface Face {
  readonly size: number;
  /** Distance of base lines as a multiple of the size. */
  readonly line: number;
  readonly weight?: TextMark['weight'];
  readonly fill: TokenName;
}

/** Wraps a text into the column and moves on; an empty text takes no room. */
function paragraph(column: Column, key: string, text: string, { size, line, weight = 400, fill }: Face): void {
  const isTitle = weight > 500;
  // A file is opened where nobody knows the fonts: DejaVu, alone on many servers, is far wider than the table, and most so
  // in bold.
  const room = column.width * (isTitle ? 0.9 : 0.95);
  const wrapped = wrapText(text, room, size, weight);
  const lines = isTitle && wrapped.length > 1 ? balanced(wrapped, column.width, room, text, size, weight) : wrapped;
  lines.forEach((printed, i) => {
    // The spaces that held a text together, or led its lines, have done their work; no dot ends a line.
    const words = printed.replace(/ · \u200b$|\u200b/g, '').replace(/\xA0/g, ' ');
    column.marks.push({
      type: 'text',
      key: `${key}-${i}`,
      x: column.x,
      // The base line of a line box: half of the leading, then the ascent of about 0.88 em.
      y: column.y + size * ((line - 1.17) / 2 + 0.92),
      text: words,
      size,
      weight,
      fill,
      width: measureText(words, size, weight),
    });
    column.y += size * line;
  });
}

/** Lines of a title are of about one length, as in a page: the narrowest that takes no more of them. */
function balanced(
  lines: readonly string[],
  width: number,
  room: number,
  text: string,
  size: number,
  weight: number,
): readonly string[] {
  const { length } = lines;
  const held = text.split('\u200b').map((piece) => measureText(piece, size, weight));
  const least = Math.max(measureText(text, size, weight) / length - size, ...held.filter((wide) => wide <= room));
  for (let part = 0.54; part < 0.88; part += 0.04) {
    const shorter = width * part < least ? [] : wrapText(text, width * part, size, weight);
    if (shorter.length === length) return shorter;
  }
  return lines;
}

function gap(column: Column, height: number): void {
  column.y += height;
}
