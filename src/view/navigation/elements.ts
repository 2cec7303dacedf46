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

export function button(text: string, title?: string): HTMLButtonElement {
  const element = made('button', 'stat-tool', text);
  element.type = 'button';
  if (title !== undefined) {
    element.setAttribute('aria-label', title);
    element.title = title;
  }
  return element;
}
