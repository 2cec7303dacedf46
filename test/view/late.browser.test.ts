import { afterEach, expect, it } from 'vitest';
import { tradeGrowth } from '../../src/chart/trade-growth';
import { en } from '../../src/format/en';
import { motion } from '../../src/view/motion';
import { mount, type View } from '../../src/view/mount';
import { settled } from './fake-chart';
import '../../src/view/statorama.css';

// What the first frame and an update leave for later: spoken texts and table.
const figure = (shift: number) =>
  tradeGrowth(
    [2021, 2022, 2023, 2024].map((year) => ({
      area: 'Invented province',
      period: `${year}`,
      value: `${year - 2000 + shift}亿元`,
      source: 'Invented',
    })),
    { locale: en },
  );

let view: View | undefined;
afterEach(() => view?.destroy());

function options(): readonly Element[] {
  return [...view!.element.querySelectorAll('[role="option"]')];
}

function cells(): number {
  return view!.element.querySelectorAll('td').length;
}

it('has one Tab stop in the first frame, and all that is spoken when idle', async () => {
  view = mount(document.body, figure(0), { width: 600 });
  expect(options().map((option) => option.getAttribute('tabindex'))).toEqual(['0']);
  expect(cells()).toBe(0);
  await settled();
  expect(options().length).toBe(4);
  expect(cells()).toBeGreaterThan(0);
});

it('speaks of the new figures when updates pause', async () => {
  view = mount(document.body, figure(0), { width: 600 });
  await settled();
  view.update(figure(7));
  expect(view.element.textContent).toContain('3.1 billion');
  await settled();
  expect(options()[3]?.getAttribute('aria-label')).toContain('3.1 billion');
  expect(view.element.querySelector('table')?.textContent).toContain('3.1');
});

it('shows what the pointer is at, however soon it comes', () => {
  view = mount(document.body, figure(0), { width: 600 });
  const svg = view.element.querySelector('svg')!;
  const box = svg.getBoundingClientRect();
  const at = { clientX: box.left + Number(svg.getAttribute('width')) - 30, clientY: box.top + 100 };
  svg.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType: 'mouse', ...at }));
  expect(view.element.querySelector('.stat-tip-head')?.textContent).toBe('2024');
});

it('keeps an open table in step with every update', async () => {
  view = mount(document.body, figure(0), { width: 600 });
  view.toggle('table', true);
  view.update(figure(7));
  expect(view.element.querySelector('table')?.textContent).toContain('3.1');
});

it('opens the table of a figure that moves before anybody was idle', () => {
  view = mount(document.body, figure(0), { width: 600, parts: { motion } });
  view.update(figure(7));
  view.toggle('table', true);
  expect(view.element.querySelector('details[open] table')?.textContent).toContain('3.1');
});

it('leaves focus where it is, and speaks at once there', async () => {
  view = mount(document.body, figure(0), { width: 600 });
  await settled();
  (options()[2] as SVGElement).focus();
  view.update(figure(7));
  expect(document.activeElement).toBe(options()[2]);
  expect(document.activeElement?.getAttribute('aria-label')).toContain('3 billion');
});

it('leaves thousands of cells until somebody opens the table, and makes them in step from then on', async () => {
  const long = (count: number) =>
    tradeGrowth(
      Array.from({ length: count }, (_, i) => ({
        area: 'Invented province',
        period: `${2000 + Math.floor(i / 12)}-${`${(i % 12) + 1}`.padStart(2, '0')}`,
        value: `${100 + i}亿元`,
        source: 'Invented',
      })),
      { locale: en, notes: [] },
    );
  const isOpen = () => view!.element.querySelector<HTMLDetailsElement>('.stat-data')!.open;
  view = mount(document.body, long(1200), { width: 600, motion: false });
  await settled();
  expect(cells()).toBe(0);
  view.toggle('table');
  expect([isOpen(), cells() > 2000]).toEqual([true, true]);
  view.destroy();
  view = mount(document.body, long(1200), { width: 600, motion: false });
  await settled();
  view.element.querySelector<HTMLElement>('.stat-data > summary')!.click();
  await settled();
  const before = cells();
  expect(before).toBeGreaterThan(2000);
  view.toggle('table', false);
  view.update(long(1100));
  await settled();
  expect(cells()).toBeLessThan(before);
  expect(cells()).toBeGreaterThan(2000);
});
