/**
 * Every rule as one constant, code, level and scope in one string: a bundle holds only the rules it imports, and no
 * objects. The comment after each names the `params` its sentence is filled with; the sentences live in `format/messages-*`.
 *
 * E removes its scope, says so, and the rest is drawn; W draws with a visible note; I is for the author.
 */
import type { Rule } from './issue';

// Values
export const V01: Rule = 'V01 E cell'; // raw
export const V02: Rule = 'V02 E cell';
export const V03: Rule = 'V03 E cell'; // status, value
export const V04: Rule = 'V04 E cell'; // unit
export const V05: Rule = 'V05 W cell'; // value, times, less?: 1 when it is that many times smaller
export const V06: Rule = 'V06 E cell';
export const V07: Rule = 'V07 W cell'; // value
export const V08: Rule = 'V08 E cell'; // indicator
export const V09: Rule = 'V09 E cell'; // wanted: 'PCT' | 'PP'
export const V10: Rule = 'V10 E series'; // a, b
export const V11: Rule = 'V11 W cell'; // growth
export const V12: Rule = 'V12 E cell'; // value, bound: 'lower' | 'upper'

// Time
export const T01: Rule = 'T01 E cell'; // period
export const T02: Rule = 'T02 E cell'; // indicator, kind: 'flow' | 'stock'
export const T03: Rule = 'T03 E cell'; // indicator
export const T04: Rule = 'T04 E series';
export const T05: Rule = 'T05 E series'; // a, aMonths, b, bMonths
export const T06: Rule = 'T06 W cell'; // printed?
export const T07: Rule = 'T07 W cell'; // field, why
export const T08: Rule = 'T08 E cell'; // end, published
export const T09: Rule = 'T09 E cell';
export const T10: Rule = 'T10 W series'; // count, revised?: 1 when they are revised, not preliminary
export const T11: Rule = 'T11 E cell'; // a, b
export const T12: Rule = 'T12 W series'; // count

// Areas
export const A01: Rule = 'A01 E cell'; // code, year?
export const A02: Rule = 'A02 W cell'; // code, official, name
export const A03: Rule = 'A03 W figure';
export const A04: Rule = 'A04 E series'; // group, a, b
export const A05: Rule = 'A05 E series'; // period
export const A06: Rule = 'A06 W figure'; // count, total

// Changes
export const C01: Rule = 'C01 W cell';
export const C02: Rule = 'C02 W cell'; // growth, lo, hi
export const C03: Rule = 'C03 E cell'; // turn?: a Turn
export const C04: Rule = 'C04 E cell'; // reason, derivation?: keys of derive/reason.ts
export const C05: Rule = 'C05 E cell'; // times
export const C06: Rule = 'C06 W cell'; // says

// Ranks
export const R01: Rule = 'R01 E cell';
export const R02: Rule = 'R02 W cell'; // position
export const R03: Rule = 'R03 E cell'; // position, size?
export const R04: Rule = 'R04 W cell'; // position
export const R05: Rule = 'R05 E series';
export const R06: Rule = 'R06 W cell'; // position, best, worst
export const R07: Rule = 'R07 W series'; // count, value
export const R08: Rule = 'R08 W cell'; // says

// Shares
export const S01: Rule = 'S01 W cell'; // share, part, whole, computed
export const S03: Rule = 'S03 W cell'; // period, sum, whole, scale, unit
export const S05: Rule = 'S05 E cell';

// Drawings. D01 (bars start at zero), D02 (one value axis) and D06 (at most five colours) of the data model have no
// constant: no input and no option can break them, which `test/every-chart/held.test.ts` holds.
export const D03: Rule = 'D03 W series'; // count
/** Title or source is missing: drawn, with a note. */
export const D04: Rule = 'D04 W figure'; // lacks: 'title' | 'source'
/** The period is missing: nothing is drawn. */
export const D04Period: Rule = 'D04 E figure'; // lacks: 'period'
export const D05: Rule = 'D05 W figure'; // field, lang: 'zh' | 'en', other

// Limits
export const L01: Rule = 'L01 W figure'; // count, limit
export const L02: Rule = 'L02 W cell'; // limit
export const L03: Rule = 'L03 E cell'; // limit
export const L04: Rule = 'L04 W figure'; // count, limit
export const L05: Rule = 'L05 W figure'; // count, limit

// Structure of a file or a value
export const F01: Rule = 'F01 E figure';
export const F02: Rule = 'F02 E figure'; // column
export const F03: Rule = 'F03 E cell'; // count, expected | table
export const F04: Rule = 'F04 E figure';
export const F05: Rule = 'F05 E figure';
export const F06: Rule = 'F06 E cell'; // field?
export const F07: Rule = 'F07 I cell'; // name
/** Readers of offices' formats have sentences of their own, which come with the issue. */
export const F08: Rule = 'F08 E figure'; // why:en, why:zh

// Identity
export const I01: Rule = 'I01 E cell'; // field, id, candidates?
/** A language that no pack speaks: drawn in another. */
export const I01Locale: Rule = 'I01 W figure'; // field: 'locale', id, candidates
export const I02: Rule = 'I02 W cell'; // a, b
export const I03: Rule = 'I03 E cell'; // name, candidates
export const I04: Rule = 'I04 W cell'; // id

/** Network: the element that fetched words it. */
export const N01: Rule = 'N01 E figure'; // reason, url, status?, limit?, to?
export const N02: Rule = 'N02 W figure'; // reason, url
