import { expect, it } from 'vitest';
import { mount, ranking, type View } from '../../src/index';
import { settled } from './fake-chart';

const collect = (globalThis as unknown as { gc: (how: object) => Promise<void> }).gc;
const rows = Array.from({ length: 12 }, (_, i) => ({ area: `a${i}`, period: '2024', value: `${50 - i}.5亿元` }));

/** In a function of its own: what a test holds is not collected. */
async function mounted(leave: (view: View, box: HTMLElement) => void): Promise<WeakRef<Element>> {
  const box = document.createElement('div');
  // A pointer that another test left over the place would hold the last figure: what it is over is kept.
  box.style.pointerEvents = 'none';
  document.body.append(box);
  const view = mount(box, ranking(rows, { locale: 'en' }));
  await settled();
  leave(view, box);
  return new WeakRef(view.element);
}

/** What waits for an idle moment holds its figure: more than half a second on a busy machine. */
async function left(leave: (view: View, box: HTMLElement) => void, turns = 100): Promise<number> {
  const held = [await mounted(leave), await mounted(leave), await mounted(leave)];
  for (let turn = 0; turn < turns && held.some((one) => one.deref()); turn++) {
    await new Promise((done) => requestAnimationFrame(done));
    await collect({ type: 'major', execution: 'async' });
  }
  return held.filter((one) => one.deref()).length;
}

it('lets figures go that a page drops without destroying them', async () => {
  expect(await left((_, box) => box.remove())).toBe(0);
});

it('would notice: a figure that something holds stays', async () => {
  const kept: Element[] = [];
  expect(await left((view, box) => box.remove() ?? kept.push(view.element), 10)).toBe(3);
});

it('gives a view without getters: V8 may keep those of a literal, and by them the first figure of a page', () => {
  const view = mount(document.body, ranking(rows, { locale: 'en' }));
  const fields = Object.entries(Object.getOwnPropertyDescriptors(view));
  expect(fields.filter(([, { get }]) => get).map(([name]) => name)).toEqual([]);
  expect(view.refused).toBe(false);
  view.update(ranking([], { locale: 'en' }));
  expect([view.refused, view.issues.length > 0, view.figure.data]).toEqual([true, true, []]);
  view.destroy();
});

it('keeps a dropped figure whole: put back into the page it is drawn at its new width', async () => {
  const box = document.createElement('div');
  box.style.width = '600px';
  document.body.append(box);
  const view = mount(box, ranking(rows, { locale: 'en' }), { motion: false });
  await settled();
  box.remove();
  await collect({ type: 'major', execution: 'async' });
  box.style.width = '400px';
  document.body.append(box);
  await expect.poll(() => view.element.querySelector('svg')!.getAttribute('width')).toBe('400');
  view.destroy();
  box.remove();
});
