import { expect, it } from 'vitest';
import { chains } from '../../src/element/chains';
import { adoptSheets } from '../../src/element/sheet';
import { stepping } from '../../src/element/stepping';
import figureSheet from '../../src/view/figure.css?inline';

function adopted(more: readonly string[]): readonly CSSStyleSheet[] {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  adoptSheets(root, more);
  return root.adoptedStyleSheets;
}

it('is one object for all elements, and that of chains comes after', () => {
  const [one, another, chain] = [adopted([]), adopted([]), adopted(chains.sheets)];
  expect([one.length, chain.length]).toEqual([1, 2]);
  expect(another[0]).toBe(one[0]);
  expect(chain[0]).toBe(one[0]);
  expect(adopted(chains.sheets)[1]).toBe(chain[1]);
});

it('has nothing of chains where there are none', () => {
  expect(figureSheet).not.toMatch(/stat-(chain|outline ul|navigation|found|filter|hold)/);
});

it('has nothing of steps but for charts that have them', () => {
  expect(figureSheet).not.toMatch(/stat-step/);
  expect(stepping.sheets.join()).toMatch(/stat-step-range/);
});
