import type { Issue } from '../data/issue';
import type { Scene } from '../scene/mark';

/** The figure as text: it always exists, also when there is no scene. */
export interface TextAlternative {
  /** States a finding. */
  readonly title: string;
  /** Names in the title: a line holds each together where it can. @defaultValue none */
  readonly held?: readonly string[] | undefined;
  /** Indicator, area, unit, period. */
  readonly subtitle: string;
  /** The generated reading, one or two sentences. */
  readonly sentences: readonly string[];
  /** How many of them, from the first, only say the title or the drawing again: a figure leaves those out. @defaultValue 0 */
  readonly repeats?: number | undefined;
  /** At least one in a figure that is drawn, none after a refusal. May be a getter: a page builds it when idle. */
  readonly tables: readonly TableBlock[];
  /** The whole as a nested list, where the drawing is a map. Behind its own summary, and built when idle as tables are. */
  readonly outline?: Outline | undefined;
  /** Short notes: qualifiers, breaks, revisions, what was left out. */
  readonly notes: readonly string[];
  readonly source: SourceBlock;
}
export interface Outline {
  readonly label: string;
  readonly items: readonly OutlineItem[];
}
export interface OutlineItem {
  readonly key: string;
  readonly text: string;
  readonly items?: readonly OutlineItem[] | undefined;
}
/** The texts that the model of every chart carries. */
export interface FigureTexts {
  /** The generated finding, where a title of the page's own may stand in its place. */
  readonly label?: string | undefined;
  readonly title: string;
  readonly held?: readonly string[] | undefined;
  readonly subtitle: string;
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
  readonly issues: readonly Issue[];
  readonly tables: () => readonly TableBlock[];
  readonly outline?: (() => Outline) | undefined;
  readonly source: SourceBlock;
}

/** A model's texts as its alternative. Tables are built when they are asked for: the first frame needs none. */
export function alternativeOf(texts: FigureTexts, repeats: number): TextAlternative {
  const { title, held, subtitle, sentences, notes, source } = texts;
  return {
    title,
    held,
    subtitle,
    sentences,
    repeats,
    get tables() {
      return texts.tables();
    },
    get outline() {
      return texts.outline?.();
    },
    notes,
    source,
  };
}

export interface TableBlock {
  readonly key: string;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}
export interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly align?: 'start' | 'end' | undefined;
}
export interface TableRow {
  readonly key: string;
  readonly cells: readonly TableCell[];
}
export interface TableCell {
  readonly text: string;
  /** Set where the cell is a plain number, as printed: CSV writes it untouched. */
  readonly number?: string | undefined;
  readonly header?: boolean | undefined;
  /** Spoken in place of the text where the text is a symbol. */
  readonly spoken?: string | undefined;
  /** A drawing inside a cell. */
  readonly scene?: Scene | undefined;
}
export interface SourceBlock {
  /** "Source: Zhengzhou Customs, released 2022-07-20". */
  readonly text: string;
  readonly links: readonly { readonly text: string; readonly url?: string | undefined }[];
}

/** A result that says why not. The figure then has an alternative and issues, and no scene. */
export interface Refusal {
  readonly refused: true;
  readonly issue: Issue;
  readonly issues: readonly Issue[];
  /** What can still be said: title, subtitle, source of what was read. */
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
}
