import figureSheet from '../view/figure.css?inline';

/** By document: a sheet can be adopted in the one that it was constructed for, and nowhere else. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives a shadow root the style sheet of figures and, after it, those of its chart, before what the page gave it: each
 * constructed once for all of a document, which strict policies allow. One that has them keeps them: they go when it
 * moves to another document. Without constructable sheets the figure is plain HTML, and readable. Tells whether it gave any.
 */
export function adoptSheets(root: ShadowRoot, more: readonly string[]): boolean {
  const wanted = [figureSheet, ...more];
  const page = root.ownerDocument;
  const own = page.defaultView;
  const given = root.adoptedStyleSheets;
  const known = sheets.get(page) ?? new Map<string, CSSStyleSheet>();
  if (!own || !given || given.includes(known.get(wanted[0]!)!)) return false;
  sheets.set(page, known);
  const ours = wanted.map((css) => {
    const sheet = known.get(css) ?? new own.CSSStyleSheet();
    if (!known.has(css)) sheet.replaceSync(css);
    known.set(css, sheet);
    return sheet;
  });
  // A frozen list in older browsers: replaced, not pushed to.
  root.adoptedStyleSheets = [...ours, ...given];
  return true;
}
