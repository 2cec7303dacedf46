/** Does what makes room above a drawing; what was under the pointer stays there, whatever scrolls around it. */
export function steadily(figure: Element, act: () => void): void {
  const drawing = figure.querySelector('.stat-drawing');
  const top = () => drawing?.getBoundingClientRect().top ?? 0;
  const before = top();
  act();
  let at: Element | null = figure;
  for (let by = top() - before; at && by !== 0; by = top() - before) {
    at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null;
    // What hides the rest scrolls too when told so, and nobody could scroll it back.
    const isPage = at === figure.ownerDocument.documentElement;
    if (at && (isPage || /auto|scroll/.test(getComputedStyle(at).overflowY)))
      at.scrollBy({ top: by, behavior: 'instant' });
  }
}
