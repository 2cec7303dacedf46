import { afterEach, beforeEach, expect, it } from 'vitest';
import { motion } from '../../src/view/motion';
import { mount, type View } from '../../src/view/mount';
import { registerParts } from '../../src/view/parts';
import { tools } from '../../src/view/tools';
import { fake, settled, threeYears } from './fake-chart';
import { pointer } from './gestures';
import '../../src/view/statorama.css';

registerParts({ tools, motion });

let box: HTMLElement;
let view: View;
const option = (key: string) => view.element.querySelector<SVGElement>(`[data-key="${key}"]`)!;
const tooltip = () => document.querySelector<HTMLElement>('.stat-tooltip');
const isShown = () => tooltip() !== null && !tooltip()!.hidden;
const press = (key: string) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
const focused = () => document.activeElement?.getAttribute('data-key');
function point(x: number, y: number, type = 'pointermove', pointerType = 'mouse'): void {
  const svg = view.element.querySelector('svg')!;
  pointer(type, svg, { x, y, of: svg }, pointerType);
}

beforeEach(async () => {
  box = document.createElement('div');
  box.style.cssText = 'width:620px;margin:60px';
  document.body.append(box);
  view = mount(box, fake(threeYears), { motion: false });
  await settled();
});
afterEach(() => {
  view.destroy();
  box.remove();
});

it('has one Tab stop in the drawing and one in the toolbar', () => {
  const stops = view.element.querySelectorAll('svg [tabindex="0"], .stat-tools [tabindex="0"]');
  expect(Array.from(stops, (stop) => stop.getAttribute('role') ?? stop.localName)).toEqual(['option', 'button']);
});

it('walks by arrows, Home and End, and stays inside', () => {
  option('2022').focus();
  press('ArrowRight');
  expect(focused()).toBe('2023');
  press('ArrowDown');
  press('ArrowDown');
  expect(focused()).toBe('2024');
  press('Home');
  expect(focused()).toBe('2022');
  press('ArrowLeft');
  expect(focused()).toBe('2022');
  press('PageDown');
  expect(focused()).toBe('2024');
  press('PageUp');
  press('End');
  expect(focused()).toBe('2024');
  expect(view.element.querySelectorAll('svg [tabindex="0"]').length).toBe(1);
  expect(option('2024').getAttribute('tabindex')).toBe('0');
});

it('leaves keys with a modifier to the page', () => {
  option('2022').focus();
  const event = new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
  expect(focused()).toBe('2022');
});

it('shows the tooltip on focus, closes it by Escape, then leaves by Escape', () => {
  option('2023').focus();
  expect(isShown()).toBe(true);
  expect(tooltip()?.querySelector('.stat-tip-head')?.textContent).toBe('2023');
  expect(tooltip()?.querySelector('.stat-tip-value')?.textContent).toBe('80');
  press('Escape');
  expect(isShown()).toBe(false);
  expect(focused()).toBe('2023');
  press('Escape');
  expect(document.activeElement).toBe(document.body);
});

it('is not announced a second time by the tooltip', () => {
  option('2023').focus();
  expect(tooltip()?.hasAttribute('aria-live')).toBe(false);
  expect(option('2023').hasAttribute('aria-describedby')).toBe(false);
  expect(option('2023').getAttribute('aria-label')).toBe('2023: 80');
});

it('answers with the nearest target by x wherever in the drawing the pointer is', () => {
  point(300, 5);
  expect(tooltip()?.textContent).toContain('2023');
  point(610, 178);
  expect(tooltip()?.textContent).toContain('2024');
  expect(view.element.querySelectorAll('[data-active]').length).toBe(1);
  expect(option('2024').hasAttribute('data-active')).toBe(true);
});

it('keeps the tooltip inside the figure and the viewport', () => {
  for (const x of [0, 300, 619]) {
    point(x, 90);
    const tip = tooltip()!.getBoundingClientRect();
    const figure = view.element.getBoundingClientRect();
    expect(tip.left).toBeGreaterThanOrEqual(figure.left - 1);
    expect(tip.right).toBeLessThanOrEqual(figure.right + 1);
    expect(tip.top).toBeGreaterThanOrEqual(0);
    expect(tip.bottom).toBeLessThanOrEqual(innerHeight);
  }
});

it('places it right on a page that is scaled and filtered', () => {
  box.style.transform = 'scale(0.5)';
  box.style.filter = 'grayscale(1)';
  point(150, 60);
  const tip = tooltip()!.getBoundingClientRect();
  const bar = option('2023').getBoundingClientRect();
  // Beside the bar, so that neither the bar nor its label is hidden.
  expect(Math.min(Math.abs(tip.left - bar.right), Math.abs(bar.left - tip.right))).toBeLessThan(12);
  expect(tip.left >= bar.right || tip.right <= bar.left).toBe(true);
});

it('stays while the pointer is on the tooltip, and goes soon after it left', async () => {
  point(300, 90);
  view.element.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
  tooltip()!.dispatchEvent(new PointerEvent('pointerenter'));
  // That it does not go can only be waited for.
  await new Promise((done) => setTimeout(done, 300));
  expect(isShown()).toBe(true);
  tooltip()!.dispatchEvent(new PointerEvent('pointerleave'));
  await expect.poll(isShown).toBe(false);
  expect(view.element.querySelector('[data-active]')).toBeNull();
});

it('stays away after Escape until the pointer reaches another target', () => {
  point(300, 90);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(isShown()).toBe(false);
  point(302, 90);
  expect(isShown()).toBe(false);
  point(550, 90);
  expect(isShown()).toBe(true);
});

it('answers to a tap, not to a finger that scrolls, and closes by a tap elsewhere', () => {
  point(300, 90, 'pointermove', 'touch');
  expect(isShown()).toBe(false);
  point(300, 90, 'click', 'touch');
  expect(isShown()).toBe(true);
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  expect(isShown()).toBe(false);
});

it('selects by Enter and by click, and tells the page', () => {
  const told: unknown[] = [];
  box.addEventListener('stat-select', (event) => told.push((event as CustomEvent).detail));
  option('2023').focus();
  press('Enter');
  expect(option('2023').querySelector('rect')?.getAttribute('fill')).toContain('accent');
  expect(document.activeElement).toBe(option('2023'));
  point(300, 90, 'click');
  expect(option('2023').querySelector('rect')?.getAttribute('fill')).toContain('series-1');
  expect(told).toEqual([
    { id: '2023', label: '2023: 80', selected: true },
    { id: '2023', label: '2023: 80', selected: false },
  ]);
});

it('has one tooltip for all figures of a page', () => {
  const other = document.createElement('div');
  document.body.append(other);
  const second = mount(other, fake(threeYears));
  point(300, 90);
  second.element.querySelector<SVGElement>('[data-key="2022"]')!.focus();
  expect(document.querySelectorAll('.stat-tooltip').length).toBe(1);
  expect(second.element.contains(tooltip())).toBe(true);
  expect(view.element.querySelector('[data-active]')).toBeNull();
  second.destroy();
  other.remove();
});

it('writes foreign text as text', () => {
  const evil = '<img src=x onerror=alert(1)>';
  view.update(fake([{ period: evil, value: '5' }]));
  point(300, 90);
  expect(tooltip()?.querySelector('.stat-tip-head')?.textContent).toBe(evil);
  expect(view.element.querySelector('img')).toBeNull();
});
