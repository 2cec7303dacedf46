/**
 * Text as every parser gives it back: without the characters that XML forbids and halves of pairs, and
 * with a space for line ends, which attributes and HTML change. The DOM and the strings write the same text.
 * Without the marks that turn the direction of what follows, too: one in a name would make 12.5 behind it 5.21.
 */
export function clean(text: string): string {
  return text.replace(FORBIDDEN, (found) => (found.length === 2 ? found : LINE_ENDS.includes(found) ? ' ' : ''));
}

const LINE_ENDS = '\t\n\r\u0085\u2028';
/** Whole pairs are found first, so that only halves are left to go. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\ud800-\udbff][\udc00-\udfff]|[\u0000-\u001f\u007f-\u009f\u2028\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/g;
