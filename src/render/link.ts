/**
 * The one way from a text to a link: an absolute http, https or mailto address as it may stand in `href`,
 * or `undefined`, and then the text is shown without a link. Browsers ignore blanks and control
 * characters inside a scheme (`java\tscript:`), so they are removed before looking.
 */
export function checkedLink(url: string | undefined): string | undefined {
  if (url === undefined || url.length > 2000) return undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  const address = url.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\ufeff]/g, '');
  return /^(?:https?:\/\/.|mailto:[^@]*@)/i.test(address) ? address : undefined;
}
