import type { CommonOptions } from '../chart';

export interface IndustrialChainOptions extends CommonOptions {
  /** Id of the chain. @defaultValue the first with links */
  readonly chain?: string | undefined;
  /** Id of a link: its own page, one level below the panorama. */
  readonly link?: string | undefined;
  /** How much a card says, at most: less where a drawing would be too large. @defaultValue by the number of links and the width */
  readonly density?: 'auto' | 'full' | 'compact' | 'brief' | 'overview' | undefined;
  /** `focus` draws only those of the link that is pointed at. @defaultValue `'all'` */
  readonly flows?: 'all' | 'focus' | 'none' | undefined;
  /** `data` keeps segments and links in the order given. @defaultValue `'auto'` */
  readonly order?: 'auto' | 'data' | undefined;
  /** Most columns of the map. @defaultValue as many as fit */
  readonly columns?: number | undefined;
  /** Finds the width at which the whole map fits a sheet best; about 40 layouts, so never by default. */
  readonly page?: 'A3' | 'A4' | undefined;
  /** Segments shown by their head only. */
  readonly collapsed?: string | readonly string[] | undefined;
  /** Only links of these statuses stand out, the rest is dimmed: `strong`, `adequate`, `weak`, `missing`, `at-risk`, `unassessed`. */
  readonly statuses?: string | readonly string[] | undefined;
  /** Only links with these actions stand out: `strengthen`, `supplement`, `extend`. */
  readonly actions?: string | readonly string[] | undefined;
  /** Only flows of these kinds stand out: `material`, `byproduct`, `recycle`, `service`, `cross-chain`. */
  readonly kinds?: string | readonly string[] | undefined;
  /** Region codes: links without an enterprise or a target there are dimmed, and cards say how many they have. */
  readonly regions?: string | readonly string[] | undefined;
}
