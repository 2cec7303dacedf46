import { afterEach, expect, it } from 'vitest';
import { headline } from '../../src/chart/headline';
import { tradeGrowth } from '../../src/chart/trade-growth';
import { en } from '../../src/format/en';
import { mount } from '../../src/view/mount';

import '../../src/view/statorama.css';

const rows = [
  { area: 'Somewhere', indicator: 'trade-total', period: '2023', value: 'over 1,011 billion yuan' },
  { area: 'Somewhere', indicator: 'trade-total', period: '2024', value: '7,171.1 billion yuan', growth: '+3.1%' },
];

afterEach(() => {
  document.body.textContent = '';
});

function place(width: number, font = 'sans-serif'): HTMLElement {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.style.setProperty('--stat-font', font);
  document.body.append(box);
  return box;
}

it.each(['sans-serif', 'serif', 'monospace'])(
  'sets the unit as near behind wide digits as behind narrow ones: %s',
  (font) => {
    const view = mount(place(640, font), headline(rows, { locale: en, periods: ['2023', '2024'] }));
    const gaps = Array.from(view.element.querySelectorAll('tspan'), (unit) => {
      const digits = unit.parentNode as SVGTextElement;
      const end = (digits.firstChild as Text).data.length;
      // The blank before the unit counts.
      return digits.getStartPositionOfChar(end + 1).x - digits.getEndPositionOfChar(end - 1).x;
    });
    expect(gaps).toHaveLength(2);
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.5);
    expect(Math.min(...gaps)).toBeGreaterThan(5);
    expect(Math.max(...gaps)).toBeLessThan(14);
    view.destroy();
  },
);

it.each([
  ['key figures', headline(rows, { locale: en })],
  ['one bar', tradeGrowth([rows[1]!], { locale: en })],
])('shows the whole focus ring, and no page scrolls for it: %s', (_, figure) => {
  const view = mount(place(300), figure);
  const drawing = view.element.querySelector('.stat-drawing')!.getBoundingClientRect();
  for (const hit of view.element.querySelectorAll('.stat-hit')) {
    const box = hit.getBoundingClientRect();
    // Half of a ring of three pixels.
    expect([box.left - 1.5 >= drawing.left, box.right + 1.5 <= drawing.right]).toEqual([true, true]);
  }
  expect(view.element.scrollWidth).toBeLessThanOrEqual(300);
  view.destroy();
});
