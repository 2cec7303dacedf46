import { afterEach, beforeEach, expect, it } from 'vitest';
import { headline } from '../../src/chart/headline';
import { ranking } from '../../src/chart/ranking';
import { en } from '../../src/format/en';
import { mount, type View } from '../../src/view/mount';
import { settled } from './fake-chart';
import '../../src/view/statorama.css';

const rows = Array.from({ length: 12 }, (_, i) => ({ area: `a${i}`, period: '2024', value: `${50 - i}.5亿元` }));

let box: HTMLElement;
let view: View;
const options = () => Array.from(view.element.querySelectorAll<SVGElement>('[role="option"]'));
const fold = () => options().find((one) => one.getAttribute('data-key')?.startsWith('fold-'))!;
const focused = () => document.activeElement?.getAttribute('data-key');
const press = (key: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

beforeEach(async () => {
  box = document.createElement('div');
  box.style.cssText = 'width:600px';
  document.body.append(box);
  view = mount(box, ranking(rows, { locale: en, first: 4 }), { motion: false });
  await settled();
});
afterEach(() => {
  view.destroy();
  box.remove();
});

it('counts what a fold hides, and keeps it in the table', () => {
  expect(options()).toHaveLength(5);
  expect(fold().getAttribute('aria-label')).toBe('8 more, folded; Enter opens them');
  expect(view.element.querySelectorAll('tbody tr')).toHaveLength(12);
});

it.each(['Enter', ' '])('opens and closes in place by %j, and keeps focus', (key) => {
  fold().focus();
  const at = focused();
  press(key);
  expect([options().length, focused(), fold().getAttribute('aria-label')]).toEqual([
    13,
    at,
    '8 shown; Enter folds them',
  ]);
  press(key);
  expect([options().length, focused()]).toEqual([5, at]);
});

it('opens by a click, and arrows walk on into what was opened', () => {
  const { left, top } = fold().querySelector('.stat-hit')!.getBoundingClientRect();
  const svg = view.element.querySelector('svg')!;
  svg.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: left + 20, clientY: top + 5 }));
  expect(options()).toHaveLength(13);
  fold().focus();
  press('ArrowDown');
  expect(focused()).toBe('a4');
});

it('takes the tooltip away that told what was folded', () => {
  const tip = () => document.querySelector<HTMLElement>('.stat-tooltip');
  fold().focus();
  expect([tip()?.hidden, tip()?.textContent]).toEqual([false, 'Show 8 more']);
  press('Enter');
  expect(tip()?.hidden).toBe(true);
});

it('tells the page what was opened', () => {
  const heard: unknown[] = [];
  view.element.addEventListener('stat-select', (event) => heard.push((event as CustomEvent).detail));
  fold().focus();
  press('Enter');
  expect(heard).toEqual([{ id: 'fold-all-0-0', label: '8 more, folded; Enter opens them', selected: true }]);
});

it('keeps what was opened and chosen where the page brings newer data', async () => {
  fold().focus();
  press('Enter');
  const row = () => options().find((one) => one.getAttribute('data-key') === 'a6');
  row()!.focus();
  press('Enter');
  expect(row()!.getAttribute('aria-selected')).toBe('true');
  view.update(ranking([...rows, { area: 'b', period: '2024', value: '44.2亿元' }], { locale: en, first: 4 }));
  await settled();
  expect([options().length, row()!.getAttribute('aria-selected')]).toEqual([14, 'true']);
  view.update(ranking(rows.slice(0, 6), { locale: en, first: 4 }));
  expect(options()).toHaveLength(7);
});

it('begins anew with another chart', () => {
  fold().focus();
  press('Enter');
  view.update(headline(rows.slice(0, 1), { locale: en }));
  view.update(ranking(rows, { locale: en, first: 4 }));
  expect(options()).toHaveLength(5);
});
