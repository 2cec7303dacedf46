/**
 * Every rule as one constant, so that a bundle holds only the rules it imports. The comment after
 * each names the `params` its sentence is filled with; the sentences live in `format/messages-*`.
 *
 * E removes its scope, says so, and the rest is drawn; W draws with a visible note; I is for the author.
 */
import type { Rule } from './issue';

// Values
export const V01: Rule = { code: 'V01', level: 'E', scope: 'cell' }; // raw
export const V02: Rule = { code: 'V02', level: 'E', scope: 'cell' };
export const V03: Rule = { code: 'V03', level: 'E', scope: 'cell' }; // status, value
export const V04: Rule = { code: 'V04', level: 'E', scope: 'cell' }; // unit
export const V05: Rule = { code: 'V05', level: 'W', scope: 'cell' }; // value, times, less?: 1 when it is that many times smaller
export const V06: Rule = { code: 'V06', level: 'E', scope: 'cell' };
export const V07: Rule = { code: 'V07', level: 'W', scope: 'cell' }; // value
export const V08: Rule = { code: 'V08', level: 'E', scope: 'cell' }; // indicator
export const V09: Rule = { code: 'V09', level: 'E', scope: 'cell' }; // wanted: 'PCT' | 'PP'
export const V10: Rule = { code: 'V10', level: 'E', scope: 'series' }; // a, b
export const V11: Rule = { code: 'V11', level: 'W', scope: 'cell' }; // growth
export const V12: Rule = { code: 'V12', level: 'E', scope: 'cell' }; // value, bound: 'lower' | 'upper'

// Time
export const T01: Rule = { code: 'T01', level: 'E', scope: 'cell' }; // period
export const T02: Rule = { code: 'T02', level: 'E', scope: 'cell' }; // indicator, kind: 'flow' | 'stock'
export const T03: Rule = { code: 'T03', level: 'E', scope: 'cell' }; // indicator
export const T04: Rule = { code: 'T04', level: 'E', scope: 'series' };
export const T05: Rule = { code: 'T05', level: 'E', scope: 'series' }; // a, aMonths, b, bMonths
export const T06: Rule = { code: 'T06', level: 'W', scope: 'cell' }; // printed?
export const T07: Rule = { code: 'T07', level: 'W', scope: 'cell' }; // field, why
export const T08: Rule = { code: 'T08', level: 'E', scope: 'cell' }; // end, published
export const T09: Rule = { code: 'T09', level: 'E', scope: 'cell' };
export const T10: Rule = { code: 'T10', level: 'W', scope: 'series' }; // count, revised?: 1 when they are revised, not preliminary
export const T11: Rule = { code: 'T11', level: 'E', scope: 'cell' }; // a, b
export const T12: Rule = { code: 'T12', level: 'W', scope: 'series' }; // count

// Areas
export const A01: Rule = { code: 'A01', level: 'E', scope: 'cell' }; // code, year?
export const A02: Rule = { code: 'A02', level: 'W', scope: 'cell' }; // code, official, name
export const A03: Rule = { code: 'A03', level: 'W', scope: 'figure' };
export const A04: Rule = { code: 'A04', level: 'E', scope: 'series' }; // group, a, b
export const A05: Rule = { code: 'A05', level: 'E', scope: 'series' }; // period
export const A06: Rule = { code: 'A06', level: 'W', scope: 'figure' }; // count, total

// Changes
export const C01: Rule = { code: 'C01', level: 'W', scope: 'cell' };
export const C02: Rule = { code: 'C02', level: 'W', scope: 'cell' }; // growth, lo, hi
export const C03: Rule = { code: 'C03', level: 'E', scope: 'cell' }; // turn?: a Turn
export const C04: Rule = { code: 'C04', level: 'E', scope: 'cell' }; // reason, derivation?: keys of derive/reason.ts
export const C05: Rule = { code: 'C05', level: 'E', scope: 'cell' }; // times
export const C06: Rule = { code: 'C06', level: 'W', scope: 'cell' }; // says

// Ranks
export const R01: Rule = { code: 'R01', level: 'E', scope: 'cell' };
export const R02: Rule = { code: 'R02', level: 'W', scope: 'cell' }; // position
export const R03: Rule = { code: 'R03', level: 'E', scope: 'cell' }; // position, size?
export const R04: Rule = { code: 'R04', level: 'W', scope: 'cell' }; // position
export const R05: Rule = { code: 'R05', level: 'E', scope: 'series' };
export const R06: Rule = { code: 'R06', level: 'W', scope: 'cell' }; // position, best, worst
export const R07: Rule = { code: 'R07', level: 'W', scope: 'series' }; // count, value
export const R08: Rule = { code: 'R08', level: 'W', scope: 'cell' }; // says

// Shares
export const S01: Rule = { code: 'S01', level: 'W', scope: 'cell' }; // share, part, whole, computed
export const S05: Rule = { code: 'S05', level: 'E', scope: 'cell' };

// Drawings
export const D01: Rule = { code: 'D01', level: 'E', scope: 'figure' };
export const D02: Rule = { code: 'D02', level: 'E', scope: 'figure' };
export const D03: Rule = { code: 'D03', level: 'W', scope: 'series' }; // count
/** Title or source is missing: drawn, with a note. */
export const D04: Rule = { code: 'D04', level: 'W', scope: 'figure' }; // lacks: 'title' | 'source'
/** The period is missing: nothing is drawn. */
export const D04Period: Rule = { code: 'D04', level: 'E', scope: 'figure' }; // lacks: 'period'
export const D05: Rule = { code: 'D05', level: 'W', scope: 'figure' }; // field, lang: 'zh' | 'en', other
export const D06: Rule = { code: 'D06', level: 'I', scope: 'figure' };

// Limits
export const L01: Rule = { code: 'L01', level: 'W', scope: 'figure' }; // count, limit
export const L02: Rule = { code: 'L02', level: 'W', scope: 'cell' }; // count, limit
export const L03: Rule = { code: 'L03', level: 'E', scope: 'cell' }; // limit
export const L04: Rule = { code: 'L04', level: 'W', scope: 'figure' }; // count, limit

// Structure of a file or a value
export const F01: Rule = { code: 'F01', level: 'E', scope: 'figure' };
export const F02: Rule = { code: 'F02', level: 'E', scope: 'figure' }; // column
export const F03: Rule = { code: 'F03', level: 'E', scope: 'cell' }; // count, expected
export const F04: Rule = { code: 'F04', level: 'E', scope: 'figure' };
export const F05: Rule = { code: 'F05', level: 'E', scope: 'figure' };
export const F06: Rule = { code: 'F06', level: 'E', scope: 'cell' }; // field?

// Identity
export const I01: Rule = { code: 'I01', level: 'E', scope: 'cell' }; // field, id
export const I02: Rule = { code: 'I02', level: 'W', scope: 'cell' }; // a, b
export const I03: Rule = { code: 'I03', level: 'E', scope: 'cell' }; // name, candidates
export const I04: Rule = { code: 'I04', level: 'W', scope: 'cell' }; // id

/** Network: the element that fetched words it. */
export const N01: Rule = { code: 'N01', level: 'E', scope: 'figure' }; // url, status?
