/**
 * Commas between thousands, from four digits on, and U+2212 for a leading hyphen: `"-12345.60"` becomes
 * `−12,345.60`. Decimals are never grouped.
 *
 * One rule for both languages: GB/T 15835 lets a number of four digits do without, it does not ask it
 * to, and a column that holds 8,201.3 above 12,345.6 must look alike.
 */
export function groupDigits(digits: string): string {
  const sign = digits.charAt(0) === '-' ? '−' : '';
  const point = digits.indexOf('.');
  const start = sign.length;
  let end = point < 0 ? digits.length : point;
  let grouped = digits.slice(end);
  for (; end - start > 3; end -= 3) grouped = `,${digits.slice(end - 3, end)}${grouped}`;
  return sign + digits.slice(start, end) + grouped;
}

/** The way back, for cells of tables that go out as numbers: `−12,345.60` becomes `-12345.60`. */
export function ungroupDigits(text: string): string {
  return text.replace(/,/g, '').replace('−', '-');
}
