import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ranking } from '../../src/chart/ranking';
import type { Row } from '../../src/data/input';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';
import { motion } from '../../src/view/motion';
import { mount, type View } from '../../src/view/mount';
import { registerParts } from '../../src/view/parts';
import { tools } from '../../src/view/tools';
import { settled } from './fake-chart';
import '../../src/view/statorama.css';

registerParts({ tools, motion });

const values: Readonly<Record<string, readonly number[]>> = {
  a: [30, 25, 10],
  b: [20, 28, 30],
  c: [10, 12, 20],
};
const rows: Row[] = Object.entries(values).flatMap(([area, list]) =>
  list.map((value, i) => ({ area, period: `${2022 + i}`, value: `${value}.5亿元` })),
);
const options = { locale: en, period: '2022', steps: true };

let box: HTMLElement;
let view: View;
const control = () => view.element.querySelector<HTMLElement>('.stat-steps');
const range = () => view.element.querySelector<HTMLInputElement>('.stat-step-range')!;
const named = (label: string) =>
  Array.from(view.element.querySelectorAll<HTMLButtonElement>('.stat-step')).find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === label,
  );
const order = () => Array.from(view.element.querySelectorAll('[role="option"]'), (one) => one.getAttribute('data-key'));

beforeEach(async () => {
  box = document.createElement('div');
  box.style.setProperty('width', '600px');
  document.body.append(box);
  view = mount(box, ranking(rows, options), { motion: false });
  await settled();
});
afterEach(() => {
  vi.useRealTimers();
  view.destroy();
  box.remove();
});

it('offers a slider under the drawing, that says its period in words', () => {
  expect(control()?.previousElementSibling?.className).toBe('stat-drawing');
  expect([range().min, range().max, range().value, range().getAttribute('aria-valuetext')]).toEqual([
    '0',
    '2',
    '0',
    '2022',
  ]);
  expect(control()?.getAttribute('aria-label')).toBe('Period');
});

it('shows another period when the slider moves; every row keeps its element', async () => {
  const before = new Map(
    Array.from(view.element.querySelectorAll('[role="option"]'), (one) => [one.getAttribute('data-key'), one]),
  );
  expect(order()).toEqual(['a', 'b', 'c']);
  range().value = '2';
  range().dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  expect(order()).toEqual(['b', 'c', 'a']);
  for (const one of view.element.querySelectorAll('[role="option"]'))
    expect(one).toBe(before.get(one.getAttribute('data-key')));
  expect(range().getAttribute('aria-valuetext')).toBe('2024');
  expect(view.element.querySelector('.stat-title')?.textContent).toContain('2024');
});

it('goes back and forth by buttons that stop at the ends and are no Tab stops', () => {
  expect(named('Previous')?.disabled).toBe(true);
  named('Next')?.click();
  named('Next')?.click();
  expect([range().value, named('Next')?.disabled, named('Previous')?.disabled]).toEqual(['2', true, false]);
  named('Previous')?.click();
  expect(range().value).toBe('1');
  expect(Array.from(control()!.querySelectorAll('button'), (one) => one.tabIndex)).toEqual([0, -1, -1]);
});

it('plays to the end, pauses on request, and begins again', async () => {
  vi.useFakeTimers();
  named('Play')?.click();
  vi.advanceTimersByTime(1);
  expect([range().value, named('Pause')?.textContent]).toEqual(['1', 'Pause']);
  named('Pause')?.click();
  vi.advanceTimersByTime(5000);
  expect(range().value).toBe('1');
  named('Play')?.click();
  vi.advanceTimersByTime(5000);
  expect([range().value, named('Play')?.textContent]).toEqual(['2', 'Play']);
  named('Play')?.click();
  expect(range().value).toBe('0');
});

it('says aloud what a button stepped to, and the periods while it plays; the slider speaks itself', () => {
  const said = () => view.element.querySelector('.stat-steps [aria-live]')?.textContent;
  expect(said()).toBe('');
  named('Next')?.click();
  expect(said()).toBe('B ranks 1st of 3 by imports and exports, 2023');
  vi.useFakeTimers();
  range().value = '0';
  range().dispatchEvent(new Event('input', { bubbles: true }));
  expect(said()).toBe('');
  named('Play')?.click();
  vi.advanceTimersByTime(1);
  expect(said()).toBe('2023');
  vi.advanceTimersByTime(5000);
  expect(said()).toBe('B ranks 1st of 3 by imports and exports, 2024');
});

it('does not play for readers who asked for less motion', async () => {
  const calm = vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList);
  view.destroy();
  view = mount(box, ranking(rows, options), { motion: false });
  await settled();
  expect([named('Play'), named('Next') !== undefined]).toEqual([undefined, true]);
  calm.mockRestore();
});

it('speaks the language of the figure, and goes when nothing is left to step through', async () => {
  view.update(ranking(rows, { ...options, locale: zhCn }));
  await settled();
  expect(control()?.getAttribute('aria-label')).toBe('时期');
  expect(named('播放')).toBeDefined();
  view.update(ranking(rows, { locale: zhCn }));
  await settled();
  expect(control()).toBeNull();
});

it('waits while its tab is hidden, and goes on from there', () => {
  vi.useFakeTimers();
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  named('Play')?.click();
  vi.advanceTimersByTime(60_000);
  expect([range().value, named('Pause')?.textContent]).toEqual(['0', 'Pause']);
  hidden.mockRestore();
  vi.advanceTimersByTime(5000);
  expect([range().value, named('Play')?.textContent]).toEqual(['2', 'Play']);
});

it('leaves nothing behind when it plays and the view goes', () => {
  vi.useFakeTimers();
  named('Play')?.click();
  view.destroy();
  vi.advanceTimersByTime(5000);
  expect(box.childElementCount).toBe(0);
});

it('keeps what a reader chose and opened from period to period', async () => {
  const many = Array.from({ length: 9 }, (_, i) =>
    ['2022', '2023'].map((period, back) => ({
      area: `a${i}`,
      period,
      value: `${back ? 10 + i : 30 - i}.5亿元`,
    })),
  ).flat();
  view.update(ranking(many, { ...options, period: '2023', first: 3 }));
  await settled();
  const option = (key: string) => view.element.querySelector<SVGElement>(`[role="option"][data-key="${key}"]`);
  const press = (key: string) => {
    option(key)?.focus();
    option(key)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  };
  press('fold-all-0-0');
  press('a8');
  expect(order()).toHaveLength(10);
  named('Previous')?.click();
  await settled();
  expect([order().length, option('a8')?.getAttribute('aria-selected')]).toEqual([10, 'true']);
});
