/**
 * Every UTF-16 unit beyond ASCII as an escape: valid in strings, templates and patterns, where minified code has them.
 * @param {string} code
 * @returns {string}
 */
export function escaped(code) {
  return code.replace(/[^\n -~\t]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
