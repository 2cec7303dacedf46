import figureSheet from '../view/figure.css?inline';

const sheets = new Map<string, CSSStyleSheet>();

/**
 * Gives a shadow root the style sheet of figures and, after it, those of its chart: each constructed once for all of
 * them, which strict policies allow. Without constructable sheets the figure is plain HTML, and readable.
 */
export function adoptSheets(root: ShadowRoot, more: readonly string[]): void {
  if (!('adoptedStyleSheets' in Document.prototype)) return;
  // A frozen list in older browsers: replaced, not pushed to.
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...[figureSheet, ...more].map(constructed)];
}

function constructed(css: string): CSSStyleSheet {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  return sheet;
}
