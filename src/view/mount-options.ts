import type { Parts } from './parts';

export interface MountOptions {
  /** Fixed width of the drawing in CSS px. @defaultValue the container's, followed as it changes */
  readonly width?: number | undefined;
  /** `auto` follows the reader's system. @defaultValue `'auto'` */
  readonly theme?: 'light' | 'dark' | 'auto' | undefined;
  /** Level of the title's heading, 1 to 6. @defaultValue 3 */
  readonly headingLevel?: number | undefined;
  /** `false`: updates never move. @defaultValue true with the part `motion`, except for readers who asked for less */
  readonly motion?: boolean | undefined;
  /** `'table'`: paper has the table too, also where it is closed on the screen (part `tools`). @defaultValue `undefined` */
  readonly print?: 'table' | undefined;
  /** Tools, motion and navigation for this figure. @defaultValue those given to `registerParts` */
  readonly parts?: Parts | undefined;
  /** Levels change the fragment of the page's address, and follow it (part `navigation`). @defaultValue false */
  readonly fragment?: boolean | undefined;
}

/** What each of them may be, for `checkOptions`. */
export const KINDS = {
  width: 'number',
  theme: 'light|dark|auto',
  headingLevel: 'number',
  motion: 'boolean',
  print: 'table',
  parts: 'structure',
  fragment: 'boolean',
};
