import { afterEach, beforeEach, expect, it } from 'vitest';
import { rankHistory } from '../../src/chart/rank-history';
import type { Row } from '../../src/data/input';
import { en } from '../../src/format/en';
import { mount, type View } from '../../src/view/mount';
import { settled } from './fake-chart';
import { pointer } from './gestures';
import '../../src/view/statorama.css';

let box: HTMLElement;
let view: View;
const rows = ['a 5 5 5 5', 'b 4 4 6 6', 'c 3 3 3 7'].flatMap((line): Row[] => {
  const [area, ...values] = line.split(' ');
  return values.map((value, i) => ({ area, period: `${2015 + i}`, indicator: 'visits', value: `${value}万人` }));
});
const options = () =>
  Array.from(view.element.querySelectorAll('[role="option"]'), (one) => one.getAttribute('data-key'));
const option = (key: string) => view.element.querySelector<SVGElement>(`[data-key="${key}"]`)!;
const focused = () => document.activeElement?.getAttribute('data-key');
const press = (key: string) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
const stops = () =>
  Array.from(view.element.querySelectorAll('svg [tabindex="0"]'), (one) => one.getAttribute('data-key'));

beforeEach(async () => {
  box = document.createElement('div');
  box.style.cssText = 'width:620px;margin:60px';
  document.body.append(box);
  view = mount(box, rankHistory(rows, { locale: en, highlight: 'a', source: 'test' }), { motion: false });
  await settled();
});
afterEach(() => {
  view.destroy();
  box.remove();
});

it('walks along one line and between the lines of one period, to points that the drawing did not hold', () => {
  expect(options()).toEqual(['a@2015', 'a@2016', 'a@2017', 'a@2018', 'c@2018', 'b@2018']);
  option('a@2015').focus();
  press('ArrowRight');
  expect(focused()).toBe('a@2016');
  press('ArrowDown');
  expect(focused()).toBe('b@2016');
  expect(stops()).toEqual(['b@2016']);
  press('ArrowLeft');
  expect(focused()).toBe('b@2015');
  press('End');
  expect(focused()).toBe('b@2018');
  press('Home');
  expect(focused()).toBe('b@2015');
});

it('takes no point away while one has focus: a screen reader would take it for that one, and read the whole list', () => {
  const taken: Node[] = [];
  const watch = new MutationObserver((records) => taken.push(...records.flatMap((one) => [...one.removedNodes])));
  watch.observe(view.element.querySelector('[role="listbox"]')!, { childList: true });
  option('a@2015').focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'ArrowLeft']) press(key);
  taken.push(...watch.takeRecords().flatMap((one) => [...one.removedNodes]));
  expect(focused()).toBe('b@2015');
  expect(taken).toEqual([]);
  option('b@2015').blur();
  expect(options()).toEqual(['a@2015', 'a@2016', 'a@2017', 'a@2018', 'c@2018', 'b@2018']);
  watch.disconnect();
});

it('never leaves the page without focus on the way to another line: a screen reader would lose its place', () => {
  const lost: (string | null)[] = [];
  view.element.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (!relatedTarget) lost.push((target as Element).getAttribute('data-key'));
  });
  option('a@2016').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) press(key);
  expect(focused()).toBe('a@2016');
  expect(lost).toEqual([]);
});

it('jumps to the next overtaking of the line by O and to the previous by I, and stays where there is none', () => {
  option('a@2015').focus();
  press('o');
  expect(focused()).toBe('a@2017');
  press('O');
  expect(focused()).toBe('a@2018');
  press('O');
  expect(focused()).toBe('a@2018');
  press('i');
  expect(focused()).toBe('a@2017');
  press('I');
  expect(focused()).toBe('a@2017');
});

it('stays inside the drawing at its edges', () => {
  option('a@2015').focus();
  press('ArrowUp');
  press('ArrowLeft');
  press('Home');
  expect(focused()).toBe('a@2015');
});

it('speaks the point', () => {
  option('a@2015').focus();
  press('ArrowDown');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('b, 2015: 2nd of 3, 40 thousand people');
});

it('keeps one Tab stop when focus leaves, and takes back the point', () => {
  option('a@2015').focus();
  press('ArrowDown');
  (document.activeElement as SVGElement).blur();
  expect(options()).not.toContain('b@2015');
  expect(stops()).toHaveLength(1);
});

it('finds every point by the pointer, and forgets it when the pointer leaves', () => {
  const svg = view.element.querySelector('svg')!;
  pointer('pointermove', svg, { x: 60, y: 40, of: svg });
  expect(options().some((key) => key === 'b@2015')).toBe(true);
  expect(document.querySelector('.stat-tooltip')?.textContent).toContain('b, 2015');
  view.element.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
  expect(options()).toHaveLength(6);
});

it('leaves focus alone while the pointer moves', () => {
  option('a@2015').focus();
  press('ArrowDown');
  const svg = view.element.querySelector('svg')!;
  pointer('pointermove', svg, { x: 300, y: 10, of: svg });
  expect(focused()).toBe('b@2015');
  expect(document.querySelector('.stat-tooltip')?.textContent).toContain('a, 2016');
  view.element.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
  expect(focused()).toBe('b@2015');
});

it('finds points by the pointer while another has focus', () => {
  option('a@2015').focus();
  press('ArrowDown');
  const svg = view.element.querySelector('svg')!;
  for (const x of [60, 300]) pointer('pointermove', svg, { x, y: 70, of: svg });
  expect(options().filter((key) => key === 'c@2015' || key === 'b@2015')).toEqual(['b@2015']);
  expect(document.querySelector('.stat-tooltip')?.textContent).toContain('c, 201');
  expect(focused()).toBe('b@2015');
  expect(stops()).toHaveLength(1);
});
