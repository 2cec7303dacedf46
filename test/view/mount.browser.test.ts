import { afterEach, expect, it } from 'vitest';
import { htmlString } from '../../src/render/html-string';
import { motion } from '../../src/view/motion';
import { type MountOptions, mount, type View } from '../../src/view/mount';
import { registerParts } from '../../src/view/parts';
import { steadyWidth } from '../../src/view/resize';
import { tools } from '../../src/view/tools';
import { fake, settled, threeYears } from './fake-chart';
import '../../src/view/statorama.css';

registerParts({ tools, motion });

const views: View[] = [];
function place(width = 640): HTMLElement {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  document.body.append(box);
  return box;
}
function show(box: Element, data: unknown = threeYears, options: MountOptions = { motion: false }): View {
  const view = mount(box, fake(data), options);
  views.push(view);
  return view;
}
afterEach(() => {
  for (const view of views.splice(0)) view.destroy();
  document.body.textContent = '';
});

it('draws title, drawing and source at once, the table and the tools when idle', async () => {
  const box = place();
  const { element } = show(box);
  expect(element.querySelector('.stat-title')?.textContent).toBe('A finding');
  expect(element.querySelectorAll('[role="option"]').length).toBe(3);
  expect(element.querySelector('.stat-source')?.textContent).toBe('Source: test');
  expect(element.querySelector('table')).toBeNull();
  expect(element.querySelector('.stat-toolbar')).toBeNull();
  await settled();
  expect(element.querySelectorAll('tbody tr').length).toBe(3);
  expect(element.querySelectorAll('.stat-tool').length).toBe(5);
});

it('moves nothing on the page when the tools come', async () => {
  const box = place();
  show(box);
  const before = box.getBoundingClientRect().height;
  await settled();
  expect(box.querySelector('.stat-toolbar')).not.toBeNull();
  expect(Math.abs(box.getBoundingClientRect().height - before)).toBeLessThan(0.6);
});

it('takes over a server’s markup without a change', async () => {
  const box = place();
  box.insertAdjacentHTML('beforeend', htmlString(fake(threeYears), { width: 640 }));
  const figure = box.querySelector('figure');
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((found) => records.push(...found));
  observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
  const view = show(box);
  expect(observer.takeRecords()).toEqual([]);
  expect(view.element).toBe(figure);
  await settled();
  expect(records).toEqual([]);
  // The tools come with the first reader, and nothing of the server's is touched.
  view.element.dispatchEvent(new PointerEvent('pointerenter'));
  await settled();
  expect(records.map((record) => record.type)).toEqual(['childList']);
  observer.disconnect();
});

it('takes over its own of two figures that a server wrote, in any order', async () => {
  const box = place();
  const [first, second] = [fake(threeYears), fake(threeYears.slice(1))];
  box.insertAdjacentHTML('beforeend', htmlString(first, { width: 640 }) + htmlString(second, { width: 640 }));
  const [one, two] = Array.from(box.querySelectorAll('figure'));
  expect(show(box, second.data).element).toBe(two);
  expect(show(box, first.data).element).toBe(one);
  expect(box.querySelectorAll('figure').length).toBe(2);
});

it('draws beside what a server wrote for another chart', () => {
  const box = place();
  box.insertAdjacentHTML('beforeend', htmlString(fake(threeYears), { width: 640 }));
  const other = box.querySelector('figure')!;
  other.setAttribute('data-chart', 'other');
  expect(show(box).element).not.toBe(other);
});

it('draws again when its container changes width, and only then', async () => {
  const box = place(640);
  const { element } = show(box);
  await settled();
  let changes = 0;
  const observer = new MutationObserver((records) => {
    changes += records.length;
  });
  observer.observe(element.querySelector('svg')!, { subtree: true, attributes: true, childList: true });
  box.style.height = '900px';
  await settled();
  expect(changes).toBe(0);
  box.style.width = '320px';
  await settled();
  expect(element.querySelector('svg')?.getAttribute('width')).toBe('320');
  observer.disconnect();
});

it('draws each of two figures in one container again when it changes width, and one where the other is gone', async () => {
  const box = place(640);
  const widths = () => Array.from(box.querySelectorAll('.stat-svg'), (svg) => svg.getAttribute('width'));
  show(box);
  const second = show(box);
  await settled();
  box.style.width = '400px';
  await settled();
  expect(widths()).toEqual(['400', '400']);
  second.destroy();
  box.style.width = '500px';
  await settled();
  expect(widths()).toEqual(['500']);
});

it('keeps what was selected when the width changes', async () => {
  const box = place(640);
  const { element } = show(box);
  await settled();
  element.querySelector<SVGElement>('[data-key="2023"]')!.focus();
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  box.style.width = '400px';
  await settled();
  expect(element.querySelector('svg')?.getAttribute('width')).toBe('400');
  expect(element.querySelector('[data-key="2023"] rect')?.getAttribute('fill')).toContain('accent');
});

it('rests when a scroll bar comes and goes', () => {
  const isSteady = steadyWidth();
  const widths = [640, 625, 640, 625, 640, 625, 640, 625];
  const applied: number[] = [];
  let now = 640;
  for (const next of widths) {
    if (next === now || !isSteady(now, next)) continue;
    now = next;
    applied.push(next);
  }
  expect(now).toBe(625);
  expect(applied.length).toBeLessThan(widths.length - 1);
});

it('follows the text size of the page', async () => {
  const box = place();
  const { element } = show(box);
  await settled();
  const svg = element.querySelector('svg');
  box.style.fontSize = '24px';
  await settled();
  expect(element.querySelector('svg')).toBe(svg);
  expect(getComputedStyle(element.querySelector('.stat-title')!).fontSize).toBe('30px');
});

it('keeps elements by key, the open table and focus over an update', async () => {
  const box = place();
  const view = show(box);
  await settled();
  view.toggle('table');
  const bar = view.element.querySelector<SVGElement>('[data-key="2023"]')!;
  bar.focus();
  view.update(fake([...threeYears.slice(1), { period: '2025', value: '90' }]));
  expect(view.element.querySelector('[data-key="2023"]')).toBe(bar);
  expect(document.activeElement).toBe(bar);
  expect(view.element.querySelectorAll('[role="option"][tabindex="0"]').length).toBe(1);
  expect(view.element.querySelector('details')?.open).toBe(true);
  expect(view.element.querySelectorAll('tbody tr').length).toBe(3);
  expect(view.element.querySelector('tbody tr:last-child th')?.textContent).toBe('2025');
});

it('moves focus to the neighbour when the focused mark goes away', async () => {
  const view = show(place());
  view.element.querySelector<SVGElement>('[data-key="2024"]')!.focus();
  view.update(fake(threeYears.slice(0, 2)));
  expect(document.activeElement?.getAttribute('data-key')).toBe('2023');
});

it('moves marks for 300 ms and ends on the new drawing exactly', async () => {
  const view = show(place(), threeYears, {});
  await settled();
  const bar = view.element.querySelector('[data-key="2022"] rect')!;
  view.update(fake([{ period: '2022', value: '140' }, ...threeYears.slice(1)]));
  expect(bar.getAttribute('height')).toBe('40');
  const height = () => Number(bar.getAttribute('height'));
  await expect.poll(height, { interval: 16 }).toBeGreaterThan(40);
  await expect.poll(height).toBe(140);
});

it('gives a second figure of one id a suffix', () => {
  const first = show(place());
  const second = show(place());
  expect(second.element.id).toBe(`${first.element.id}-2`);
});

it('shows a refusal as a sentence, without tools', async () => {
  const view = show(place(), []);
  await settled();
  expect(view.refused).toBe(true);
  expect(view.element.querySelector('.stat-refusal')?.textContent).toContain('no rows');
  expect(view.element.querySelector('.stat-toolbar')).toBeNull();
  view.update(fake(threeYears));
  expect(view.element.querySelectorAll('[role="option"]').length).toBe(3);
});

it('throws for what no data can mend: a missing container, an option that it does not know', () => {
  expect(() => mount('#nowhere', fake(threeYears))).toThrow('TARGET at target');
  const wrong = (options: object) => () => mount(place(), fake(threeYears), options as MountOptions);
  expect(wrong({ them: 'dark' })).toThrow('option at mount.them: unknown option; known are width, theme,');
  expect(wrong({ theme: 'drak' })).toThrow('option at mount.theme: expected light|dark|auto, got "drak"');
  expect(wrong({ width: '400px' })).toThrow('option at mount.width: expected number, got "400px"');
  expect(wrong({ print: 'tabel' })).toThrow('option at mount.print: expected table, got "tabel"');
  expect(document.querySelector('figure')).toBeNull();
});

it('stays as it was where it is to show what is no figure', async () => {
  const view = show(place());
  const { figure } = view;
  expect(() => view.update(undefined as never)).toThrow('figure at figure: call a chart for it');
  expect(() => view.update([] as never)).toThrow('figure at figure: call a chart for it');
  expect(view.figure).toBe(figure);
  await settled();
  expect(view.element.querySelectorAll('[role="option"]').length).toBe(3);
});

it('lives in a frame of the page: room, keys and tooltip are those of the frame', async () => {
  const frame = document.createElement('iframe');
  frame.style.width = '420px';
  frame.style.height = '500px';
  document.body.append(frame);
  const inside = frame.contentDocument!;
  inside.body.style.margin = '0';
  const box = inside.createElement('div');
  inside.body.append(box);
  const { element } = show(box);
  await settled();
  expect(element.ownerDocument).toBe(inside);
  const width = Number(element.querySelector('svg')?.getAttribute('width'));
  expect(width).toBeLessThanOrEqual(420);
  expect(width).toBeGreaterThan(390);
  element.querySelector<SVGElement>('[role="option"]')!.focus();
  const tip = element.querySelector<HTMLElement>('.stat-tooltip')!;
  expect(tip.hidden).toBe(false);
  expect(tip.getBoundingClientRect().right).toBeLessThanOrEqual(420);
  inside.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(tip.hidden).toBe(true);
});

it('leaves nothing after destroy: no node, listener, observer or timer', async () => {
  const add = EventTarget.prototype.addEventListener;
  const remove = EventTarget.prototype.removeEventListener;
  let listeners = 0;
  EventTarget.prototype.addEventListener = function (...args: Parameters<typeof add>) {
    // Those of elements that go away go with them.
    if (this === document || this === window) listeners++;
    return add.apply(this, args);
  };
  EventTarget.prototype.removeEventListener = function (...args: Parameters<typeof remove>) {
    if (this === document || this === window) listeners--;
    return remove.apply(this, args);
  };
  try {
    const box = place();
    for (let i = 0; i < 20; i++) {
      const view = mount(box, fake(threeYears));
      await settled();
      const option = view.element.querySelector<SVGElement>('[role="option"]')!;
      option.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: 100, clientY: 100 }));
      option.focus();
      view.update(fake(threeYears.slice(1)));
      view.destroy();
      view.destroy();
      view.update(fake(threeYears));
    }
    expect(box.childNodes.length).toBe(0);
    expect(document.querySelector('.stat-tooltip')).toBeNull();
    expect(listeners).toBe(0);
  } finally {
    EventTarget.prototype.addEventListener = add;
    EventTarget.prototype.removeEventListener = remove;
  }
});

it('lets a column of a grid become narrower, although its least width is that of its content', async () => {
  const grid = place(600);
  grid.style.display = 'grid';
  grid.style.gridTemplateColumns = '1fr 1fr';
  const [left, right] = [document.createElement('div'), document.createElement('div')];
  grid.append(left, right);
  show(left);
  show(right);
  expect(left.querySelector('svg')?.getAttribute('width')).toBe('300');
  grid.style.width = '480px';
  await settled();
  expect([left, right].map((box) => box.querySelector('svg')?.getAttribute('width'))).toEqual(['240', '240']);
});
