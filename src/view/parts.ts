import type { AnyFigure, ChartState, ChartStep, Drawn, FigureFunction } from '../chart/chart';
import { StatoramaError } from '../data/issue';
import type { Scene } from '../scene/mark';
import type { ThemeName } from '../theme/tokens';
import type { Exploration, Guide } from './explore';

/** What a page may add to its live figures. A part that nobody imports is in nobody's bundle. */
export interface Parts {
  /** Downloads, copying and the toolbar: `import { tools } from 'statorama/tools'`. */
  readonly tools?: ToolsPart | undefined;
  /** A slider for figures with steps, which `tools` has already. */
  readonly steps?: StepsPart | undefined;
  /** Marks move when a figure changes: `import { motion } from 'statorama/motion'`. */
  readonly motion?: MotionPart | undefined;
  /** Zoom, filters, search and levels: `import { navigation } from 'statorama/navigation'`. */
  readonly navigation?: NavigationPart | undefined;
  /** Charts that another one leads to: those of the atlas enter `industrialChain`. */
  readonly charts?: readonly AnyFigureFunction[] | undefined;
}
// biome-ignore lint/suspicious/noExplicitAny: each chart has its own data and options
export type AnyFigureFunction = FigureFunction<any, any>;

export interface ToolsPart {
  readonly files: (of: FileRequest) => Files;
  readonly toolbar: (figure: HTMLElement, toolable: Toolable) => FigureTools;
}
export interface FileRequest {
  readonly drawn: () => Drawn;
  readonly id: string;
  readonly theme: ThemeName | 'auto' | undefined;
}
/** Without the part `tools` all three fail with a `StatoramaError` of code `PARTS`. */
export interface Files {
  /** The figure as an SVG file, with title and source inside. */
  readonly svg: () => string;
  /** The same as PNG, at twice the size. Rejects where the browser draws no canvas. */
  readonly png: () => Promise<Blob>;
  /** The tables as CSV, with a UTF-8 mark. */
  readonly csv: () => string;
}
/** What the toolbar may ask of a figure. */
export interface Toolable extends Files {
  readonly drawn: () => Drawn;
  readonly toggle: (part: 'table', isOpen?: boolean) => void;
  /** Shows the figure with other options, as one of its steps says. */
  readonly step: (options: ChartStep['options']) => void;
  /** The part for steps, where there is one. */
  readonly steps?: StepsPart | undefined;
}
export interface FigureTools {
  /** Puts the toolbar in, or makes it fit another figure: other words, other tools. */
  readonly attach: () => void;
  readonly stop: () => void;
}

export type StepsPart = (figure: HTMLElement, stepped: Pick<Toolable, 'drawn' | 'step'>) => FigureTools;

export interface MotionPart {
  /** Not where a person asked for less motion, nor where a frame would take too long. */
  readonly mayMove: (from: Scene, to: Scene) => boolean;
  readonly play: (from: Scene, to: Scene, show: (scene: Scene) => void, ended: () => void) => Motion;
}
export interface Motion {
  /** The scene on screen now: a new motion starts from it. */
  readonly scene: () => Scene;
  readonly stop: () => void;
}

export type NavigationPart = (figure: HTMLElement, navigable: Navigable) => Navigation;
/** What the navigation may ask of a figure. */
export interface Navigable {
  readonly drawn: () => Drawn;
  readonly figure: () => AnyFigure;
  /** What is shown or moved to, perhaps with one target only. */
  readonly scene: () => Scene | undefined;
  readonly explored: Exploration;
  /** Shows another figure in this one's place, as it was left. */
  readonly swap: (figure: AnyFigure, begins: ChartState) => void;
  readonly parts: () => Parts;
  /** A server's markup was taken over: what comes to it comes under somebody's eyes. */
  readonly isServers: boolean;
  /** Whether levels are told by the fragment of the page's address. */
  readonly options: { readonly fragment?: boolean | undefined };
}
export interface Navigation extends Guide {
  /** Puts the controls in, or makes them fit what is drawn now; after `update` by the page nothing is above it. */
  readonly attach: (isNew?: boolean) => void;
  readonly stop: () => void;
}

let registered: Parts = {};

/**
 * Gives parts to every figure that is mounted from now on; the last of a kind wins. The root import, the
 * elements and the script tag have `tools` and `motion` already. For one figure alone, use the option `parts` of `mount`.
 */
export function registerParts(parts: Parts): void {
  registered = { ...registered, ...parts };
}

/** Gives parts of kinds that the page has none of. */
export function registerMissing(parts: Parts): void {
  registered = { ...parts, ...registered };
}

/** Those of the figure itself come before those of the page, and those of the option before both. */
export function partsWith(figure: FigureWithParts, own: Parts | undefined): Parts {
  return { ...registered, ...figure.parts, ...own };
}

/** A figure that cannot do without some parts brings them. */
export interface FigureWithParts extends AnyFigure {
  readonly parts?: Parts | undefined;
}

/** The files of a figure; where there are no tools to make them, an error that says what to import. */
export function filesOf({ tools }: Parts, of: FileRequest): Files {
  if (tools) return tools.files(of);
  const refuse = (): never => {
    throw new StatoramaError('PARTS', 'tools', "import { tools } from 'statorama/tools' and register them");
  };
  return { svg: refuse, png: async () => refuse(), csv: refuse };
}
