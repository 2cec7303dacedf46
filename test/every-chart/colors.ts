import { cdp } from 'vitest/browser';

interface Session {
  send(method: string, params: unknown): Promise<unknown>;
}

/** What a reader asked the system for; without features as before. */
export async function ask(features: Readonly<Record<string, string>> = {}): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await (cdp() as unknown as Session).send('Emulation.setEmulatedMedia', { features: list });
}

/** Computed value of a colour by name, `Canvas` or `var(--stat-series-2, #8db4da)`, on an element. */
export function colorOn(element: Element, color: string): string {
  const probe = document.createElement('i');
  probe.style.setProperty('forced-color-adjust', 'none');
  probe.style.setProperty('color', color);
  element.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  return computed;
}

const SYSTEM = ['Canvas', 'CanvasText', 'GrayText', 'Highlight', 'HighlightText', 'ButtonText'];

/** Marks that keep a colour of ours where a reader has chosen all colours; one line each. */
export function ownColors(host: Element): string[] {
  const figure = host.querySelector('.stat-figure');
  const chosen = new Set(SYSTEM.map((name) => colorOn(figure ?? host, name)));
  const found = new Set<string>();
  for (const mark of host.querySelectorAll('.stat-drawing svg *')) {
    if (mark.matches('g, svg, defs, pattern, .stat-hit')) continue;
    const style = getComputedStyle(mark);
    for (const name of ['fill', 'stroke'] as const) {
      const paint = style[name];
      if (paint.startsWith('rgb') && !chosen.has(paint)) found.add(`${name} ${paint}: ${mark.getAttribute(name)}`);
    }
  }
  return [...found];
}

/** WCAG 2 contrast of two computed colours, 1 to 21. */
export function contrastOf(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [r, g, b] = (color.match(/[\d.]+/g) ?? [])
    .slice(0, 3)
    .map((text) => Number(text) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
