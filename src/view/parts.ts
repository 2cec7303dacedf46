import type { Drawn } from '../chart/chart';
import { StatoramaError } from '../data/issue';
import type { Scene } from '../scene/mark';
import type { ThemeName } from '../theme/tokens';

/** What a page may add to its live figures. A part that nobody imports is in nobody's bundle. */
export interface Parts {
  /** Downloads, copying and the toolbar: `import { tools } from 'statorama/tools'`. */
  readonly tools?: ToolsPart | undefined;
  /** Marks move when a figure changes: `import { motion } from 'statorama/motion'`. */
  readonly motion?: MotionPart | undefined;
}

export interface ToolsPart {
  readonly svg: (drawn: Drawn, theme: ThemeName, id: string) => string;
  readonly png: (drawn: Drawn, theme: ThemeName) => Promise<Blob>;
  readonly csv: (drawn: Drawn) => string;
  readonly toolbar: (figure: HTMLElement, toolable: Toolable) => FigureTools;
}
/** What the toolbar may ask of a figure. */
export interface Toolable {
  readonly drawn: () => Drawn;
  readonly svg: () => string;
  readonly png: () => Promise<Blob>;
  readonly csv: () => string;
  readonly toggle: (part: 'table') => void;
}
export interface FigureTools {
  /** Puts the toolbar in, or makes it fit another figure: other words, other tools. */
  readonly attach: () => void;
  readonly stop: () => void;
}

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

let registered: Parts = {};

/**
 * Gives parts to every figure that is mounted from now on; the last of a kind wins. The root import, the
 * elements and the script tag have both already.
 */
export function registerParts(parts: Parts): void {
  registered = { ...registered, ...parts };
}

export function partsWith(own: Parts | undefined): Parts {
  return { ...registered, ...own };
}

/** @throws StatoramaError `PARTS` where a page asks for files without the tools that make them. */
export function toolsOf({ tools }: Parts): ToolsPart {
  if (tools) return tools;
  throw new StatoramaError('PARTS', 'tools', "import { tools } from 'statorama/tools' and register them");
}
