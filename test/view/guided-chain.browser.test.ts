import { afterEach, beforeEach, expect, it } from 'vitest';
import example from '../../examples/data/chain-example.json';
import superhard from '../../examples/data/superhard-chain.json';
import { draw } from '../../src/chart/draw';
import { type ChainData, chainAtlas, industrialChain, mount, type View } from '../../src/index';
import { madeUpChain } from '../chart/made-up-chain';
import { settled } from './fake-chart';
import { mouse, pointer } from './gestures';
import { frames } from './map-page';
import '../../src/view/statorama.css';

const invented = example as unknown as ChainData;
const real = superhard as unknown as ChainData;
const en = { locale: 'en', source: 'test' } as const;

let box: HTMLElement;
let view: View;
const all = <E extends Element = HTMLElement>(selector: string) =>
  Array.from(view.element.querySelectorAll<E>(selector));
const option = (key: string) => view.element.querySelector<SVGElement>(`svg [data-key="${key}"]`)!;
const focused = () => document.activeElement?.getAttribute('data-key');
const press = (key: string) =>
  document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
async function look(text: string): Promise<void> {
  const input = view.element.querySelector<HTMLInputElement>('.stat-search-box')!;
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  press('Enter');
  await frames();
}
async function show(width: number, ...of: Parameters<typeof industrialChain>): Promise<void> {
  view?.destroy();
  box.style.width = `${width}px`;
  view = mount(box, industrialChain(...of), { motion: false });
  await settled();
}
async function resize(width: number): Promise<void> {
  box.style.width = `${width}px`;
  await settled();
}

beforeEach(() => {
  box = document.createElement('div');
  document.body.append(box);
});
afterEach(() => {
  view.destroy();
  box.remove();
});

it('keeps focus on its link at every width, whatever order things have there', async () => {
  await show(1280, invented, en);
  const links = () => all('svg [data-key^="link:"]').map((one) => one.getAttribute('data-key')!);
  option(links()[20]!).focus();
  const key = focused();
  for (const width of [720, 360, 980, 480, 1280]) {
    await resize(width);
    expect([width, focused()]).toEqual([width, key]);
  }
});

it('keeps focus on its link when the data are drawn anew', async () => {
  await show(1280, invented, en);
  option(all('svg [data-key^="link:"]')[20]!.getAttribute('data-key')!).focus();
  const key = focused();
  view.update(industrialChain({ ...invented }, { ...en, title: 'Again' }));
  await settled();
  expect(focused()).toBe(key);
});

it('offers to open what is chosen also where it was moved out of sight', async () => {
  await show(1280, real, en);
  const open = () => all('.stat-navigation > .stat-tool:not([hidden])').map((one) => one.textContent);
  const [first] = all<SVGElement>('svg [data-key^="link:"]');
  const name = first!.getAttribute('aria-label')!.split(/[,.;]/)[0]!;
  first!.focus();
  press(' ');
  expect(open()).toContain(`Open: ${name}`);
  document.querySelector<HTMLElement>('.stat-search-box')!.focus();
  // By the wheel over the far corner: the buttons would keep it in sight.
  const svg = document.querySelector('.stat-drawing > svg')!;
  const { right, bottom } = svg.getBoundingClientRect();
  const init = {
    deltaY: -50,
    ctrlKey: true,
    clientX: right - 20,
    clientY: bottom - 60,
    bubbles: true,
    cancelable: true,
  };
  for (let turn = 0; turn < 6; turn++) {
    svg.dispatchEvent(new WheelEvent('wheel', init));
    await frames();
  }
  // It may be told all the same, but is not in the window.
  const at = option(first!.getAttribute('data-key')!)?.getBoundingClientRect();
  const { left, top } = svg.getBoundingClientRect();
  expect(!at || at.right < left || at.bottom < top).toBe(true);
  expect(open()).toContain(`Open: ${name}`);
});

it('draws its first frame without what is spoken of every link, and what is pointed at with it', async () => {
  view?.destroy();
  view = mount(box, industrialChain(invented, en), { motion: false });
  expect(all('svg [role="option"]').length).toBe(1);
  await settled();
  expect(all('svg [role="option"]').length).toBeGreaterThan(40);
});

it('names a segment too small for words where the pointer rests on it', async () => {
  await show(1280, madeUpChain(900, 450, 900), en);
  const svg = view.element.querySelector('.stat-svg')!;
  const { x, y } = draw(view.figure, { width: 1280 }).scene!.zoom!.window;
  pointer('pointermove', svg, { x: x + 25, y: y + 8, of: svg });
  const told = () => document.querySelector<HTMLElement>('.stat-tooltip:not([hidden])')?.textContent;
  await expect.poll(told).toMatch(/^Segment 0\n?2 links, 2 weak$/);
});

it('opens a collapsed segment for a link that is looked for', async () => {
  const collapsed = superhard.chains[0]!.segments.map(({ id }) => id);
  await show(1280, real, { ...en, collapsed });
  expect(all('svg [data-key^="link:"]')).toHaveLength(0);
  await look('a');
  expect(focused()).toMatch(/^link:/);
});

it('shows some of a map where it was zoomed at another width', async () => {
  await show(1800, invented, en);
  const tool = (n: number) => all('.stat-navigation .stat-tools button')[n]!.click();
  for (let turn = 0; turn < 4; turn++) {
    tool(1);
    await frames();
  }
  const svg = view.element.querySelector('.stat-drawing > svg')!;
  for (let turn = 0; turn < 4; turn++) {
    mouse('mousedown', svg, { x: 1500, y: 300, of: svg });
    mouse('mousemove', window, { x: 10, y: 300, of: svg });
    mouse('mouseup', window, { x: 10, y: 300, of: svg });
    await frames();
  }
  for (const width of [1280, 980, 720, 1800]) {
    await resize(width);
    const map = view.element.querySelector('.stat-drawing > svg')!.getBoundingClientRect();
    const seen = all('svg [role="option"]').filter((one) => {
      const box = one.getBoundingClientRect();
      return box.right > map.left + 20 && box.left < map.right - 20;
    });
    expect([width, seen.length > 0]).toEqual([width, true]);
  }
});

it('is at the top of what the page shows, wherever focus and the drawing were', async () => {
  box.style.width = '1280px';
  view = mount(box, chainAtlas(invented, en), { motion: false });
  await settled();
  view.element.querySelector<SVGElement>('svg [tabindex="0"]')!.focus();
  press('Enter');
  expect(all('.stat-navigation > .stat-tool')[0]!.textContent).toMatch('‹');
  for (let turn = 0; turn < 3; turn++) press('ArrowDown');
  view.update(chainAtlas(real, en));
  expect(all('.stat-navigation > .stat-tool:not([hidden])')).toHaveLength(0);
});

it('keeps the map on the screen when a search or a key leads far across it', async () => {
  const tail = document.createElement('div');
  tail.style.height = '4000px';
  document.body.append(tail);
  await show(980, invented, en);
  for (let turn = 0; turn < 5; turn++) {
    all('.stat-navigation .stat-tools button')[1]!.click();
    await frames();
  }
  const isSeen = () => {
    const map = view.element.querySelector('.stat-drawing > svg')!.getBoundingClientRect();
    const at = document.activeElement!.getBoundingClientRect();
    return map.top < innerHeight && map.bottom > 0 && at.top < innerHeight && at.bottom > 0;
  };
  for (const text of ['foil', 'ore', 'cell', 'jewel']) {
    await look(text);
    expect([text, focused()?.slice(0, 5), isSeen()]).toEqual([text, 'link:', true]);
  }
  for (const key of ['Home', 'End', 'Home']) {
    press(key);
    await frames();
    expect([key, isSeen()]).toEqual([key, true]);
  }
  tail.remove();
  scrollTo(0, 0);
});

it('tells of a link where it hides neither that nor what leads to it and from it', async () => {
  await show(1280, invented, { ...en, chain: 'new-materials' });
  for (const [key, others] of [
    ['cathode', ['cu-rod', 'li-foil', 'slime']],
    ['al-primary', ['al-cast', 'al-ext', 'alumina']],
  ] as const) {
    const target = option(`link:${key}`);
    target.scrollIntoView({ block: 'center' });
    pointer('pointermove', target, { x: 40, y: 40, of: target });
    const tip = all('.stat-tooltip')[0]!.getBoundingClientRect();
    for (const one of [key, ...others]) {
      const card = option(`link:${one}`).getBoundingClientRect();
      const isApart =
        tip.right <= card.left || tip.left >= card.right || tip.bottom <= card.top || tip.top >= card.bottom;
      expect([one, tip.width > 0, isApart]).toEqual([one, true, true]);
    }
  }
});

it('goes up to the card of a link that the browser came to by Forward', async () => {
  view?.destroy();
  box.style.width = '1280px';
  view = mount(box, industrialChain(real, en), { motion: false, fragment: true });
  await settled();
  const [first, other] = all<SVGElement>('svg [data-key^="link:"]').map((one) => one.getAttribute('data-key')!);
  const isPage = () => view.element.querySelector('.stat-title')!.textContent !== title;
  const title = view.element.querySelector('.stat-title')!.textContent;
  option(first!).focus();
  press('Enter');
  expect(isPage()).toBe(true);
  history.back();
  await expect.poll(isPage).toBe(false);
  option(other!).focus();
  history.forward();
  await expect.poll(isPage).toBe(true);
  all('.stat-navigation > .stat-tool')[0]!.click();
  expect(focused()).toBe(first);
  await expect.poll(() => location.hash).toBe('');
});
