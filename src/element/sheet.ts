import css from '../view/statorama.css?inline';

let sheet: CSSStyleSheet | undefined;

/**
 * Gives a shadow root the library's style sheet: one constructed sheet for all of them, which strict
 * policies allow. Without constructable sheets the figure is plain HTML, and readable.
 */
export function adoptSheet(root: ShadowRoot): void {
  if (!('adoptedStyleSheets' in Document.prototype)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  // A frozen list in older browsers: replaced, not pushed to.
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
