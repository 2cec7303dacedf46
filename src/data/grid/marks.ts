/** Marks that yearbooks set where there is no figure, and blanks. */
export const NONE = /^(?:[-–—…/*×]{0,4}|: ?[a-z]{0,2}|\.{2,3}|n\.?\/?a\.?|暂?无)$/i;

/** Marks of notes in figures, names, periods and heads: `17.8①`, `17.8¹`, `郑州市*`, `12.1[2]`; the 2 of `m²` is none. */
const MARKS = /([^m])[①-⑳⑴-⒇¹²³⁰-⁹ᵃ-ᵛ]+|[*＊†‡]+$|\[\d{1,2}\]$/gi;
/** `2024年2)`, `12.1 1)`; behind a digit it may be one of the figure. */
const NUMBERED = /([\sa-z%％\u4e00-\u9fff])\d{1,2}[)）]$|([\u4e00-\u9fff])[(（]\d[)）]$/i;

/** Without marks of notes. */
export function unmarked(text: string): string {
  return text.trim().replace(MARKS, '$1').replace(NUMBERED, '$1$2').trim();
}
