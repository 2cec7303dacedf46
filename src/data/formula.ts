/** An apostrophe before a text that a spreadsheet would run as a formula; other texts as they are. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** What `guarded` was given: files of this library come back as they were. Text that others keep as `="0042"` is text. */
export function unguarded(text: string): string {
  const kept = text[0] === '=' && /^="([^"]*)"$/.exec(text);
  if (kept) return kept[1]!;
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

/**
 * First what one spreadsheet or another skips: blanks, invisible marks, quotes, also full-width ones. Then what begins
 * a formula. No character is in both, so the time is linear.
 */
const FORMULA =
  /^[ \u00a0\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\u00ad"'`\u2018-\u201f＂＇]*[=+\-@|%\t\r\n＝＋－＠｜％﹦﹢﹣﹫﹪]/;
