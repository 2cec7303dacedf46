/** Does what makes room above a drawing; what was under the pointer stays there. */
export function steadily(figure: Element, act: () => void): void {
  const drawing = figure.querySelector('.stat-drawing');
  const top = () => drawing?.getBoundingClientRect().top ?? 0;
  const before = top();
  act();
  const by = top() - before;
  if (by !== 0) scrollBy({ top: by, behavior: 'instant' });
}

/** An element of a class, with text. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}
