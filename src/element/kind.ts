import type { FigureData } from '../data/input';
import type { Messages } from '../format/register-packs';
import type { Parts } from '../view/parts';

/** What elements of some charts read and wear besides what those of all do. */
export interface ElementKind {
  /** Makes known what its figures and their chart say: a page cannot pass a locale pack through an attribute. */
  readonly register: (messages: Messages | undefined) => void;
  /** A file or an inline script as data; `type` where the page says it. */
  readonly readText: (text: string, type?: 'json' | 'csv') => FigureData;
  /** A table of the page as data. */
  readonly readHtmlTable: (table: HTMLTableElement) => FigureData;
  /** Style sheets besides that of all figures. */
  readonly sheets: readonly string[];
  /** Parts besides those of all figures. */
  readonly parts?: Parts;
}

/** JSON if it looks like it, else a table. */
export function isJson(text: string, type: 'json' | 'csv' | undefined): boolean {
  return type === undefined ? /^\s*[[{]/.test(text.slice(0, 200)) : type === 'json';
}
