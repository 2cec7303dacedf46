/** Longest text that is looked at; what is longer is no period and no quantity. */
export const CELL_LIMIT = 200;

/**
 * A cell as the patterns want it: full-width digits and signs made half-width, every dash and 至 between
 * digits a hyphen, blanks single, small letters. `undefined` when it is too long to be a figure.
 */
export function plainText(text: string): string | undefined {
  if (text.length > CELL_LIMIT) return undefined;
  // NFKC costs ten times the rest; plain ASCII and plain Chinese need none of it.
  const wide = /[\u00a0-\u00bf\u2000-\u303f\u3300-\u33ff\uff00-\uffef]/.test(text);
  const narrow = wide
    ? text
        // Thin and hard spaces between digits are thousands marks; a plain space may stand between two figures.
        .replace(/(\d)[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))/g, '$1,')
        // The mark of a note is no digit of the figure before it: what has one is no figure. The 2 of m² is no mark.
        .replace(/([^m])(?=[¹²³⁰-⁹①-⑳])/gi, '$1^')
        .normalize('NFKC')
        .replace(/[‐-―−〜]/g, '-')
        .replace(/[\u200b\ufeff]/g, '')
    : text;
  const plain = narrow.replace(/\s+/g, ' ').trim();
  // What a unit is called is printed as it is told: 万吨CO2|tonne of CO2.
  return plain.includes('|') ? plain : plain.toLowerCase();
}
