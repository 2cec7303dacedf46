import { afterEach, expect, it } from 'vitest';
import { CHAIN_PALETTE } from '../../src/chart/chain/palette';
import { headline } from '../../src/chart/headline';
import { position } from '../../src/chart/position';
import { en } from '../../src/format/en';
import { darkTheme, lightTheme } from '../../src/theme/tokens';
import { mount } from '../../src/view/mount';
import sheet from '../../src/view/statorama.css?inline';
import { ask, contrastOf } from '../every-chart/colors';
import { fake, settled, threeYears } from './fake-chart';
import '../../src/view/statorama.css';

afterEach(async () => {
  document.body.textContent = '';
  await ask();
});

it('has the same colours as the drawing, light and dark', () => {
  for (const [token, value] of Object.entries(darkTheme())) {
    // Once for readers who ask for dark, once for figures that are told to be.
    expect(sheet.split(`--stat-${token}: var(--stat-dark-${token}, ${value.toLowerCase()})`)).toHaveLength(3);
  }
  for (const [token, [, dark]] of Object.entries(CHAIN_PALETTE)) {
    expect(sheet.split(`--stat-${token}: var(--stat-dark-${token}, ${dark.toLowerCase()})`)).toHaveLength(3);
    expect(sheet).toMatch(new RegExp(`--stat-${token}: (Canvas|CanvasText|GrayText|Highlight);`));
  }
  const chain = Object.entries(CHAIN_PALETTE).map(([token, [color]]) => [token, color]);
  const light: Record<string, string> = { ...lightTheme(), ...Object.fromEntries(chain) };
  const fallbacks = Array.from(sheet.matchAll(/var\(--stat-([\w-]+), (#[\da-f]{6})\)/g)).filter(
    ([, token]) => !token!.startsWith('dark-'),
  );
  expect(fallbacks.length).toBeGreaterThan(20);
  for (const [, token, value] of fallbacks) expect(value).toBe(light[token!]!.toLowerCase());
});

it('takes a page’s own colours and font from any ancestor', async () => {
  const box = document.createElement('div');
  box.style.setProperty('--stat-text-muted', 'rgb(1, 2, 3)');
  box.style.setProperty('--stat-font', 'Arial');
  document.body.append(box);
  const view = mount(box, fake(threeYears), { theme: 'light' });
  const subtitle = getComputedStyle(view.element.querySelector('.stat-subtitle')!);
  expect([subtitle.color, subtitle.fontFamily]).toEqual(['rgb(1, 2, 3)', 'Arial']);
  view.destroy();
});

it('ends and begins no line of a subtitle with a dot', async () => {
  const box = document.createElement('div');
  document.body.append(box);
  const view = mount(
    box,
    headline([{ area: 'Henan', period: '2024', value: '9.5亿元' }], {
      locale: en,
      subtitle: 'Imports and exports · Henan · Jan–Apr, 2016–2024',
    }),
  );
  const seen = async (width: number) => {
    box.style.width = `${width}px`;
    await settled();
    const { left } = view.element.querySelector('.stat-subtitle')!.getBoundingClientRect();
    return [...view.element.querySelectorAll('.stat-subtitle span span')].map(
      (dot) => dot.getBoundingClientRect().left >= left,
    );
  };
  expect(await seen(640)).toEqual([true, true]);
  expect(await seen(230)).toEqual([true, false]);
  expect(getComputedStyle(view.element.querySelector('.stat-subtitle')!).overflowX).toBe('hidden');
  view.destroy();
});

it('is dark by attribute', () => {
  const box = document.createElement('div');
  document.body.append(box);
  const view = mount(box, fake(threeYears), { theme: 'dark' });
  expect(getComputedStyle(view.element).backgroundColor).toBe('rgb(18, 23, 30)');
  expect(getComputedStyle(view.element.querySelector('[data-key] rect')!).fill).toBe('rgb(106, 169, 228)');
  view.destroy();
});

it('never scrolls sideways at 280 px, with the table open', async () => {
  const box = document.createElement('div');
  box.style.width = '280px';
  document.body.append(box);
  const view = mount(box, fake(threeYears));
  await settled();
  view.toggle('table');
  expect(view.element.scrollWidth).toBeLessThanOrEqual(280);
  view.destroy();
});

it('holds no address, no import and only ASCII', () => {
  expect(sheet).not.toMatch(/url\(|@import|https?:/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  expect(sheet).toMatch(/^[\u0000-\u007f]*$/);
});

it('ends the values of a tooltip on one edge, however long they are', () => {
  const figure = document.createElement('div');
  figure.className = 'stat-figure';
  const row = (name: string, value: string) =>
    `<div class="stat-tip-row"><span class="stat-tip-name">${name}</span><span class="stat-tip-value">${value}</span></div>`;
  figure.innerHTML = `<div class="stat-tooltip">${row('Rank', '5th of 31')}${row('Value', '298.84 billion yuan')}</div>`;
  document.body.append(figure);
  const ends = Array.from(figure.querySelectorAll('.stat-tip-value'), (value) => {
    const range = document.createRange();
    range.selectNodeContents(value);
    return range.getBoundingClientRect().right;
  });
  figure.remove();
  expect(Math.abs(ends[0]! - ends[1]!)).toBeLessThan(0.5);
});

it('shades the edge of a table behind which more columns lie, in forced colours too', async () => {
  const box = document.createElement('div');
  document.body.append(box);
  const view = mount(box, fake(threeYears));
  view.toggle('table', true);
  await settled();
  const { backgroundAttachment, backgroundImage } = getComputedStyle(view.element.querySelector('.stat-table-scroll')!);
  // Two covers that scroll along, over two shades that do not.
  expect(backgroundAttachment).toBe('local, local, scroll, scroll');
  expect(backgroundImage.match(/linear-gradient/g)).toHaveLength(4);
  expect(sheet.split('@media (forced-colors: active)')[1]).toMatch(
    /\.stat-table-scroll,[^{]*summary::before \{\s*forced-color-adjust: none/,
  );
  view.destroy();
});

it.each([
  ['light', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
  ['dark', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
])('tells a place from the others where a reader has chosen all colours: %s', async (scheme, text, ground) => {
  await ask({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
  const rows = [
    { area: 'X', period: '2024', indicator: 'sales', rank: '居全省第2位，共3个' },
    { area: 'X', period: '2024', indicator: 'income', rank: '居全省前2位，共3个' },
  ];
  const view = mount(document.body, position(rows, { locale: en }), { motion: false });
  // A mixed colour is told in parts of one.
  const fills = Array.from(view.element.querySelectorAll('.stat-svg rect:not(.stat-hit)'), (mark) =>
    getComputedStyle(mark).fill.replace(/^color\(srgb (\S+) (\S+) (\S+)\)$/, (_, ...parts: string[]) => {
      const [r, g, b] = parts.slice(0, 3).map((part) => Math.round(Number(part) * 255));
      return `rgb(${r}, ${g}, ${b})`;
    }),
  );
  const slot = scheme === 'light' ? 'rgb(191, 191, 191)' : 'rgb(64, 64, 64)';
  const within = 'rgb(128, 128, 128)';
  expect(fills).toEqual([slot, slot, text, within, within, slot]);
  expect([text, within].map((fill) => contrastOf(fill, slot) > 1.9)).toEqual([true, true]);
  expect([text, within].map((fill) => contrastOf(fill, ground) > 3)).toEqual([true, true]);
});
