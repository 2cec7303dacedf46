/** Longest text that is looked at; what is longer is no period and no quantity. */
export const CELL_LIMIT = 200;

/**
 * A cell as the patterns want it: full-width digits and signs made half-width, every dash and 至 between
 * digits a hyphen, blanks single, small letters. `undefined` when it is too long to be a figure.
 */
export function plainText(text: string): string | undefined {
  if (text.length > CELL_LIMIT) return undefined;
  // NFKC costs ten times the rest, and most cells are ASCII.
  const narrow = isAscii(text)
    ? text
    : text
        .normalize('NFKC')
        .replace(/[‐-―−〜]/g, '-')
        .replace(/[\u200b\ufeff]/g, '');
  return narrow.replace(/\s+/g, ' ').trim().toLowerCase();
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
}
