import '../../src/view/statorama.css';

/** An empty place of a given width at the top of the page; `clear` takes it and its theme away. */
export function placed(width: number, theme: 'light' | 'dark' = 'light'): { host: HTMLElement; clear(): void } {
  const host = document.createElement('div');
  host.style.setProperty('width', `${width}px`);
  document.documentElement.dataset['theme'] = theme;
  document.body.style.setProperty('background', theme === 'dark' ? '#12171e' : '#ffffff');
  document.body.append(host);
  return { host, clear: () => host.remove() };
}

/** Two frames and what waits for an idle moment. */
export async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => requestIdleCallback(done, { timeout: 500 }));
  await new Promise((done) => requestAnimationFrame(done));
}

/** The markup of a figure, one element a line, so that a difference is readable. */
export function lines(figure: Element): string[] {
  return figure.outerHTML.replace(/></g, '>\n<').split('\n');
}
