/** A place for words that are said aloud when they change (WCAG 4.1.3). It has to be in the page before it speaks. */
export function makeStatus(className: string): HTMLElement {
  const status = document.createElement('span');
  status.className = className;
  status.setAttribute('role', 'status');
  return status;
}
