/** Rows, facts or cells that are read; the rest is left out with issue L01. */
export const ROW_LIMIT = 50_000;
/** Characters of a name, note or other label; the rest is cut with issue L02. */
export const LABEL_LIMIT = 500;
/** Characters of an id, code or area name; the rest is cut with issue L02. */
export const ID_LIMIT = 200;
/** Characters of a file; a longer one is not read (L03). */
export const FILE_LIMIT = 20_000_000;
/** Figures of one cell that are compared to find the same one told twice; further ones stand beside them. */
export const RELEASE_LIMIT = 20;
/** Issues of one reading; of further ones only the number is told (L05). */
export const ISSUE_LIMIT = 1000;
