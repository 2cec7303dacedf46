import type { ChartState } from '../../chart/chart';
import type { Navigable } from '../parts';

/** What the pieces of the navigation share. */
export interface Guided extends Navigable {
  readonly element: HTMLElement;
  /** Draws with another state at once, and fits the controls. */
  readonly change: (changes: Partial<ChartState>) => void;
  /** Gives focus to a target and moves the drawing to it; without a key to the one that Tab comes to. */
  readonly focus: (key?: string) => boolean;
  /** The same for the first control, where nothing is drawn. */
  readonly focusControls: () => void;
  /** Says something to those who cannot see what happened. */
  readonly say: (text: string) => void;
}
