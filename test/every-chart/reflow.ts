/** WCAG 1.4.12: what a reader may set, and nothing may be lost by it. */
export function spaced(host: HTMLElement): void {
  const sheet = document.createElement('style');
  const spacing = 'line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important';
  sheet.textContent = `.stat-figure,.stat-figure *{${spacing}}`;
  host.append(sheet);
}

/**
 * What sticks out of a figure, is cut off in it, or has to be scrolled sideways (WCAG 1.4.10); one line each. Tables may
 * scroll by themselves.
 */
export function stickingOut(host: HTMLElement): string[] {
  const figure = host.querySelector('.stat-figure')!;
  const { right } = figure.getBoundingClientRect();
  const found: string[] = [];
  for (const one of figure.querySelectorAll<HTMLElement>('*')) {
    if (one.closest('svg, .stat-spoken, .stat-said') || one.parentElement?.closest('.stat-table-scroll')) continue;
    const name = one.className || one.localName;
    const box = one.getBoundingClientRect();
    if (box.width === 0) continue;
    if (box.right > right + 1) found.push(`${name} ends ${Math.round(box.right - right)} px outside`);
    const isTable = one.matches('.stat-table-scroll');
    const isInline = getComputedStyle(one).display === 'inline';
    if (!isTable && !isInline && one.scrollWidth > one.clientWidth + 1 && one.localName !== 'input')
      found.push(`${name} holds ${one.scrollWidth - one.clientWidth} px too many`);
  }
  return found;
}
