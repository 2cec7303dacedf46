/** Rules that only chains raise; with the comment of `data/rules.ts`. Their sentences are in `format/chain-messages.ts`. */
import type { Rule } from '../issue';

export const H01: Rule = 'H01 E flow'; // from, to, id: the end that is not there
export const H02: Rule = 'H02 W flow'; // from, to, count?: links of the circle that it closes
export const H03: Rule = 'H03 E cell'; // count: links of the chain that are judged by nobody
export const H04: Rule = 'H04 E cell'; // name, count
export const H05: Rule = 'H05 W cell'; // path, count: in one list; withheld on purpose, so nothing is faulty
export const H06: Rule = 'H06 W figure'; // count
/** Ours, beyond the six of the data model. */
export const H07: Rule = 'H07 I flow'; // name
export const H08: Rule = 'H08 W cell'; // name, parent
export const H09: Rule = 'H09 E cell'; // field
export const S06: Rule = 'S06 I cell'; // name, count, listed
