import type { ObservationStatus } from '../types';

/** Marks that yearbooks set where there is no figure, and blanks. */
export const NONE = /^(?:[-－–—…/*×]{0,4}|: ?[a-z]{0,2}|\.{2,3}|n\.?\/?a\.?|x|暂?无)$/i;

/** Marks of notes in figures, names, periods and heads: `17.8①`, `17.8¹`, `郑州市*`, `12.1[2]`; the 2 of `m²` is none. */
const MARKS = /([^m])[①-⑳⑴-⒇¹²³⁰-⁹ᵃ-ᵛ]+|[*＊†‡]+$|\[\d{1,2}\]$/gi;
/** `2024年2)`, `12.1 1)`; behind a digit it may be one of the figure. */
const NUMBERED = /([\sa-z%％\u4e00-\u9fff])\d{1,2}[)）]$|([\u4e00-\u9fff])[(（]\d[)）]$/i;

/** `160,741 r`, `3.6p`, `2.4（初步数）`; of a head in brackets wherever they stand, or behind a year: `2025f`. */
const FLAGGED = /(\d[%‰]?) ?(?:([prefb])|[([（]([prefb]|prelim|初步数?|快报数?|修订数?|[预估]计数?|预测数?)[)\]）])$/i;
const HEAD_FLAG =
  /(\b\d{4}) ?([pref])$| ?[([（](?:([pref])|(prelim(?:inary)?|prov(?:isional)?|revised|estimated?|forecasts?|初步[^)）]{0,4}|快报数?|修订数?|[预估]计数?|预测数?))[)\]）]|(?:预测[数值]?|\b(?:forecast|projection)s?)(?=$| *[\d(（,，])/i;

/** A cell without the flag of a preliminary, revised or estimated figure, and the status that it means. */
export function unflagged(text: string, isHead?: boolean): { bare: string; status: ObservationStatus | undefined } {
  const found = (isHead ? HEAD_FLAG : FLAGGED).exec(text);
  if (!found) return { bare: text, status: undefined };
  const [words, kept = '', ...flags] = found;
  const flag = (flags.find(Boolean) ?? words).toLowerCase();
  return {
    bare: text.replace(words, kept),
    status:
      flag === 'b'
        ? 'B'
        : /^(?:f|预测|proj)/.test(flag)
          ? 'F'
          : /^[p初快]/.test(flag)
            ? 'P'
            : /^[r修]/.test(flag)
              ? 'R'
              : 'E',
  };
}

/** Without marks of notes. */
export function unmarked(text: string): string {
  return text.trim().replace(MARKS, '$1').replace(NUMBERED, '$1$2').trim();
}
