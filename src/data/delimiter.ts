/** What parts the cells of a CSV: as its first line tells that has any mark; a title has none. Who types Chinese may type `，`. */
export function delimiterIn(text: string): string {
  const start = text.slice(0, 2000);
  const line = start.split(/[\r\n]+/).find((one) => /[\t;,]/.test(one)) ?? start;
  // Decimals may have commas, but not here: they are two-faced.
  return ['\t', ',', ';', '，'].find((sign) => line.includes(sign)) ?? ',';
}
