import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { htmlString } from '../../src/render/html-string';
import { mount, type View } from '../../src/view/mount';
import { navigable } from '../../src/view/navigable';
import { navigation } from '../../src/view/navigation';
import { fake, settled, threeYears } from './fake-chart';
import { fakeMap, sixCards } from './fake-map';
import '../../src/view/statorama.css';

let box: HTMLElement;
let view: View;
const option = (key: string) => view.element.querySelector<SVGElement>(`svg [data-key="${key}"]`)!;
const focused = () => document.activeElement?.getAttribute('data-key');
const all = <E extends Element>(selector: string) => Array.from(view.element.querySelectorAll<E>(selector));
const one = <E extends HTMLElement>(selector: string) => view.element.querySelector<E>(selector)!;
const texts = (selector: string) => all(selector).map((element) => element.textContent);
/** Where the drawing is, by one of its cards. */
const world = () => {
  const { left, width } = option('copper').getBoundingClientRect();
  return `${Math.round(left)} ${Math.round(width)}`;
};
const said = () => one('.stat-said').textContent;
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
/** What a gesture asked for is drawn with the next frame. */
const frames = async () => {
  for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
};
function press(key: string, init: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init });
  return document.activeElement!.dispatchEvent(event);
}
function wheel(init: WheelEventInit): WheelEvent {
  const svg = view.element.querySelector('.stat-svg')!;
  const at = svg.getBoundingClientRect();
  const place = { clientX: at.left + 10, clientY: at.top + 50, bubbles: true, cancelable: true };
  const event = new WheelEvent('wheel', { ...place, ...init });
  svg.dispatchEvent(event);
  return event;
}
function type(text: string): void {
  const input = one<HTMLInputElement>('.stat-search-box');
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(async () => {
  box = document.createElement('div');
  box.style.cssText = 'width:720px;margin:60px';
  document.body.append(box);
  view = mount(box, fakeMap(sixCards), { motion: false, parts: { navigation } });
  await settled();
});
afterEach(() => {
  view.destroy();
  box.remove();
  history.replaceState(null, '', location.pathname + location.search);
});

it('puts search, filters and zoom above the drawing, in that order, and nothing on charts without them', async () => {
  const row = one('.stat-navigation');
  expect(row.nextElementSibling?.className).toBe('stat-filters');
  expect(row.nextElementSibling?.nextElementSibling?.className).toBe('stat-drawing');
  expect(texts('.stat-navigation .stat-tools button')).toEqual(['−', '+', 'Fit']);
  view.update(fake(threeYears));
  expect(one('.stat-navigation')).toBeNull();
});

it('zooms by Ctrl and the wheel, and leaves the wheel alone to the page', async () => {
  const before = world();
  expect(wheel({ deltaY: -100 }).defaultPrevented).toBe(false);
  expect(wheel({ deltaY: -100, ctrlKey: true }).defaultPrevented).toBe(true);
  await frames();
  expect(world()).not.toBe(before);
});

it('keeps Ctrl and the wheel from zooming the page where the drawing is as small as it gets', () => {
  expect(wheel({ deltaY: 100, ctrlKey: true }).defaultPrevented).toBe(true);
});

it('zooms by buttons and keys, and fits again', async () => {
  const before = world();
  one<HTMLButtonElement>('.stat-navigation .stat-tools button:nth-child(2)').click();
  await frames();
  const near = world();
  expect(near).not.toBe(before);
  option('copper').focus();
  press('+');
  await frames();
  expect(world()).not.toBe(near);
  press('0');
  expect(world()).toBe(before);
});

it('forgets a gesture that is not drawn yet when all of it is asked for', async () => {
  const before = world();
  const button = (n: number) => one<HTMLButtonElement>(`.stat-navigation .stat-tools button:nth-child(${n})`);
  button(2).click();
  button(3).click();
  await frames();
  expect(world()).toBe(before);
  wheel({ deltaY: -100, ctrlKey: true });
  await frames();
  const once = world();
  button(3).click();
  await wait(250);
  wheel({ deltaY: -100, ctrlKey: true });
  await frames();
  expect(world()).toBe(once);
});

it('forgets a gesture that is not drawn yet when another figure comes', async () => {
  const before = world();
  wheel({ deltaY: -100, ctrlKey: true });
  view.update(fakeMap([...sixCards]));
  await frames();
  expect(world()).toBe(before);
});

it('drags what is larger than its window and does not choose by that', async () => {
  option('copper').focus();
  press('+');
  await frames();
  const before = world();
  const chosen = vi.fn();
  view.element.addEventListener('stat-select', chosen);
  const svg = view.element.querySelector('.stat-svg')!;
  const at = svg.getBoundingClientRect();
  const mouse = (name: string, x: number, target: EventTarget = window) =>
    target.dispatchEvent(
      new MouseEvent(name, {
        clientX: at.left + x,
        clientY: at.top + 50,
        bubbles: true,
        cancelable: true,
        view: window,
      }),
    );
  mouse('mousedown', 300, svg);
  mouse('mousemove', 200);
  mouse('mouseup', 200);
  mouse('click', 200, svg);
  await frames();
  expect(world()).not.toBe(before);
  expect(chosen).not.toHaveBeenCalled();
});

it('moves the drawing so that what has focus is in sight', async () => {
  option('copper').focus();
  for (let turn = 0; turn < 4; turn++) press('+');
  await frames();
  press('ArrowRight');
  press('ArrowRight');
  const at = option('rod').getBoundingClientRect();
  const window = view.element.querySelector('.stat-svg')!.getBoundingClientRect();
  expect(at.left).toBeGreaterThanOrEqual(window.left);
  expect(at.left).toBeLessThan(window.right);
});

it('says along what a key led, and where one leads nowhere', () => {
  option('copper').focus();
  press('ArrowRight');
  expect([focused(), said()]).toEqual(['cork', 'after copper']);
  press('n');
  expect([focused(), said()]).toEqual(['tin', 'after copper\u00a0']);
  press('ArrowRight');
  expect([focused(), said()]).toEqual(['tin', 'Nothing follows.']);
  press('N', { shiftKey: true });
  expect(focused()).toBe('copper');
});

it('finds a name by its letters, in any language, unless they lead elsewhere', () => {
  option('tin').focus();
  press('c');
  expect(focused()).toBe('copper');
  press('o');
  expect(focused()).toBe('copper');
  press('r');
  expect(focused()).toBe('cork');
});

it('searches, shows what was found, and goes there', () => {
  option('tin').focus();
  press('/');
  const input = one<HTMLInputElement>('.stat-search-box');
  expect(document.activeElement).toBe(input);
  type('卡ni');
  expect(texts('.stat-found-name')).toEqual(['nickel']);
  expect(input.getAttribute('aria-activedescendant')).toBe(one('.stat-found-item').id);
  type('co');
  press('ArrowDown');
  press('Enter');
  expect(focused()).toBe('cork');
  expect(one('.stat-found').hidden).toBe(true);
});

it('says to the eye too that nothing was found, and that leads nowhere', () => {
  type('zzzz');
  expect([texts('.stat-found-item'), said()]).toEqual([['No results'], 'No results']);
  expect(one('.stat-search-box').hasAttribute('aria-activedescendant')).toBe(false);
  press('ArrowDown');
  press('Enter');
  one('.stat-found-item').click();
  expect(document.activeElement).toBe(one('.stat-search-box'));
  press('Escape');
  expect(one('.stat-found').hidden).toBe(true);
});

it('keeps results out of what arrows walk', () => {
  type('co');
  expect(all('svg [tabindex="0"]').length).toBe(1);
});

it('filters by toggle buttons, says what is left, and clears', () => {
  const [first] = all<HTMLButtonElement>('.stat-filter');
  first!.click();
  expect(first!.getAttribute('aria-pressed')).toBe('true');
  expect(one('.stat-result').textContent).toBe('1 / 6 cards');
  expect(option('copper').querySelector('rect')?.getAttribute('fill')).toContain('series-2');
  all<HTMLButtonElement>('.stat-navigation > .stat-tool:not([hidden])')[1]!.click();
  expect(first!.getAttribute('aria-pressed')).toBe('false');
});

it('takes away the filters that hide a result, and says so', () => {
  const [first] = all<HTMLButtonElement>('.stat-filter');
  first!.click();
  expect(all('svg [role="option"]')).toHaveLength(1);
  type('tin');
  press('Enter');
  expect([focused(), first!.getAttribute('aria-pressed'), said()]).toEqual(['tin', 'false', 'Filters cleared']);
});

it('leaves the filters that a result fulfils', () => {
  const [first] = all<HTMLButtonElement>('.stat-filter');
  first!.click();
  type('cop');
  press('Enter');
  expect([focused(), first!.getAttribute('aria-pressed')]).toEqual(['copper', 'true']);
});

it('finds by letters what filters leave, before it takes them away', () => {
  const [, cork] = all<HTMLButtonElement>('.stat-filter');
  cork!.click();
  option('cork').focus();
  press('c');
  expect([focused(), cork!.getAttribute('aria-pressed')]).toEqual(['cork', 'true']);
  press('o');
  expect([focused(), cork!.getAttribute('aria-pressed')]).toEqual(['cork', 'true']);
  press('p');
  expect([focused(), cork!.getAttribute('aria-pressed')]).toEqual(['copper', 'false']);
});

it('opens the fold that hides a result, also under filters, and leaves it open', () => {
  view.update(fakeMap([...sixCards, 'zinc', 'lead']));
  expect(option('zinc')).toBeNull();
  type('zinc');
  press('Enter');
  expect(focused()).toBe('zinc');
  option('rest').focus();
  expect(option('zinc')).not.toBeNull();
  press(' ');
  expect(option('zinc')).toBeNull();
  all<HTMLButtonElement>('.stat-filter')[0]!.click();
  type('lead');
  press('Enter');
  expect([focused(), said()]).toEqual(['lead', 'Filters cleared']);
});

it('keeps its controls, with focus and what was typed, at another width', async () => {
  type('co');
  box.style.width = '700px';
  await settled();
  expect(one('.stat-svg').getAttribute('width')).toBe('700');
  expect([document.activeElement, one<HTMLInputElement>('.stat-search-box').value]).toEqual([
    one('.stat-search-box'),
    'co',
  ]);
});

it('chooses by Space, enters by Enter, and comes back by Escape to where it was', () => {
  const chosen = vi.fn();
  view.element.addEventListener('stat-select', chosen);
  option('rod').focus();
  press(' ');
  expect(option('rod').getAttribute('aria-selected')).toBe('true');
  expect(chosen.mock.calls[0]![0].detail).toEqual({
    id: 'rod',
    label: 'rod, a card',
    selected: true,
    upstream: ['copper', 'cork'],
  });
  press('Enter');
  expect(one('.stat-title').textContent).toBe('rod');
  expect(focused()).toBe('rod');
  expect(texts('.stat-navigation > .stat-tool:not([hidden])')).toEqual(['‹ A map']);
  press('Escape');
  expect(one('.stat-title').textContent).toBe('A map');
  expect([focused(), option('rod').getAttribute('aria-selected')]).toEqual(['rod', 'true']);
  press('Escape');
  expect(option('rod').getAttribute('aria-selected')).not.toBe('true');
  press(' ');
  view.element.querySelector('.stat-svg')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(option('rod').getAttribute('aria-selected')).not.toBe('true');
});

it('closes the tooltip and takes the choice back with one Escape, and goes up with the next', () => {
  option('rod').focus();
  press('Enter');
  option('rod').blur();
  option('rod').focus();
  press(' ');
  expect([one('.stat-tooltip').hidden, option('rod').getAttribute('aria-selected')]).toEqual([false, 'true']);
  press('Escape');
  expect([one('.stat-tooltip').hidden, option('rod').getAttribute('aria-selected')]).toEqual([true, 'false']);
  expect([one('.stat-title').textContent, focused()]).toEqual(['rod', 'rod']);
  press('Escape');
  expect(one('.stat-title').textContent).toBe('A map');
});

it('goes up from a level that the page opened itself', async () => {
  view.update(fakeMap(sixCards, { card: 'foil' }));
  one<HTMLButtonElement>('.stat-navigation > .stat-tool').click();
  expect(one('.stat-title').textContent).toBe('A map');
});

it('offers to open what is chosen, for those without keys, and enters by a double click', () => {
  option('foil').focus();
  press(' ');
  expect(texts('.stat-navigation > .stat-tool:not([hidden])')).toContain('Open: foil');
  option('tin').dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
  expect(one('.stat-title').textContent).toBe('tin');
});

it('gives focus to the drawing when Escape takes the button to open away that has it', () => {
  option('foil').focus();
  press(' ');
  const open = all<HTMLButtonElement>('.stat-navigation > .stat-tool').find((one) => one.textContent === 'Open: foil')!;
  open.focus();
  const { left, top } = option('copper').getBoundingClientRect();
  const init = { clientX: left + 30, clientY: top + 30, bubbles: true, pointerType: 'mouse' };
  one('.stat-drawing svg').dispatchEvent(new PointerEvent('pointermove', init));
  press('Escape');
  expect([open.hidden, focused()]).toEqual([true, 'foil']);
});

it.each([0, 40])(
  'keeps the drawing under the pointer where controls need another line: scrolled by %s',
  async (from) => {
    const tail = document.createElement('div');
    tail.style.height = '2000px';
    document.body.append(tail);
    box.style.width = '320px';
    await settled();
    scrollTo(0, from);
    await frames();
    option('nickel').focus();
    const tops: number[] = [];
    const look = async () => {
      tops.push(Math.round(one('.stat-drawing').getBoundingClientRect().top));
      await frames();
      tops.push(Math.round(one('.stat-drawing').getBoundingClientRect().top));
    };
    await look();
    press(' ');
    await look();
    one<HTMLButtonElement>('.stat-filter').click();
    await look();
    for (const top of tops) expect(Math.abs(top - tops[0]!)).toBeLessThan(2);
    tail.remove();
    scrollTo(0, 0);
  },
);

it('tells a page before it enters, which may keep it out', () => {
  const told = vi.fn((event: Event) => event.preventDefault());
  view.element.addEventListener('stat-enter', told);
  option('rod').focus();
  press('Enter');
  expect(one('.stat-title').textContent).toBe('A map');
  expect((told.mock.calls[0]![0] as CustomEvent).detail).toEqual({
    id: 'rod',
    chart: 'fake-map',
    options: { card: 'rod' },
  });
});

it('lets a chain stand out when the pointer rests, not when it passes', async () => {
  const svg = view.element.querySelector('.stat-svg')!;
  const at = svg.getBoundingClientRect();
  const move = (x: number) =>
    svg.dispatchEvent(
      new PointerEvent('pointermove', {
        clientX: at.left + x,
        clientY: at.top + 30,
        bubbles: true,
        pointerType: 'mouse',
      }),
    );
  const fill = (key: string) => option(key).querySelector('rect')?.getAttribute('fill');
  move(30);
  expect(fill('copper')).toContain('surface');
  move(150);
  await wait(200);
  expect([fill('copper')?.includes('accent'), fill('cork')?.includes('accent')]).toEqual([false, true]);
  move(710);
  await wait(200);
  expect(fill('cork')).toContain('surface');
});

it('lets the chain go when the pointer goes to a control, and waits for nothing then', async () => {
  const svg = view.element.querySelector('.stat-svg')!;
  const at = svg.getBoundingClientRect();
  const move = (target: Element, x = 0) =>
    target.dispatchEvent(
      new PointerEvent('pointermove', {
        clientX: at.left + x,
        clientY: at.top + 30,
        bubbles: true,
        pointerType: 'mouse',
      }),
    );
  const fill = (key: string) => option(key).querySelector('rect')?.getAttribute('fill');
  move(svg, 150);
  await wait(200);
  expect(fill('cork')).toContain('accent');
  move(one('.stat-navigation .stat-tools'));
  await wait(200);
  expect(fill('cork')).toContain('surface');
  move(svg, 150);
  move(one('.stat-navigation .stat-tools'));
  await wait(200);
  expect(fill('cork')).toContain('surface');
});

it('lets a chain stand out where Tab comes to it', () => {
  const fill = (key: string) => option(key).querySelector('rect')?.getAttribute('fill');
  expect(fill('copper')).toContain('surface');
  option('copper').focus();
  expect(fill('copper')).toContain('accent');
  one('.stat-search-box').focus();
  expect(fill('copper')).toContain('surface');
});

it('says nothing where there is nothing to say, twice too', () => {
  type('');
  expect(said()).toBe('');
  type('');
  expect(said()).toBe('');
});

it('comes with an update to a figure that has it', async () => {
  view.destroy();
  view = mount(box, fake(threeYears), { motion: false });
  await settled();
  expect(one('.stat-navigation')).toBeNull();
  view.update(navigable(fakeMap)(sixCards));
  expect(texts('.stat-navigation .stat-tools button')).toEqual(['−', '+', 'Fit']);
  option('rod').focus();
  press('Enter');
  expect(one('.stat-title').textContent).toBe('rod');
});

it('writes levels into the address if the page asks, and follows it', async () => {
  view.destroy();
  history.replaceState(null, '', '#fake-map?card=foil');
  const onPage = { motion: false, parts: { navigation }, fragment: true };
  view = mount(box, fakeMap(sixCards), onPage);
  await settled();
  expect(one('.stat-title').textContent).toBe('foil');
  press('Escape');
  await vi.waitFor(() => expect(location.hash).toBe(''));
  expect(one('.stat-title').textContent).toBe('A map');
  option('rod').focus();
  press('Enter');
  expect(location.hash).toBe('#fake-map?card=rod');
  history.back();
  await vi.waitFor(() => expect([one('.stat-title').textContent, focused()]).toEqual(['A map', 'rod']));
});

it('draws another figure while what has focus leaves with the old one', () => {
  option('copper').focus();
  press('ArrowRight');
  expect(focused()).toBe('cork');
  // A page that draws when focus leaves, which is in the middle of drawing.
  view.element.addEventListener('focusout', () => view.update(fakeMap(['iron', 'lead', 'zinc'])), { once: true });
  expect(() => view.update(fakeMap(['rod', 'foil']))).not.toThrow();
  expect(all('svg [role="option"]').map((one) => one.getAttribute('data-key'))).toEqual(['iron', 'lead', 'zinc']);
  option('lead').focus();
  press('ArrowRight');
  expect(() => view.update(fakeMap(['tin']))).not.toThrow();
  expect([all('svg [tabindex="0"]').length, focused()]).toEqual([1, 'tin']);
});

it('draws nothing more while it leaves with focus', () => {
  option('copper').focus();
  press('ArrowRight');
  const card = option('cork').querySelector('rect')!;
  view.destroy();
  expect(card.getAttribute('fill')).toContain('accent');
});

it('leaves a server’s markup alone until a reader comes, and keeps the drawing where it is then', async () => {
  view.destroy();
  box.innerHTML = htmlString(fakeMap(sixCards), { width: 720 });
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((found) => records.push(...found));
  observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
  view = mount(box, fakeMap(sixCards), { motion: false, parts: { navigation } });
  await settled();
  expect(records).toEqual([]);
  observer.disconnect();
  const tail = document.createElement('div');
  tail.style.height = '2000px';
  document.body.append(tail);
  for (const [from, sign] of [
    [0, 'pointerenter'],
    [40, 'focusin'],
  ] as const) {
    view.destroy();
    box.innerHTML = htmlString(fakeMap(sixCards), { width: 720 });
    view = mount(box, fakeMap(sixCards), { motion: false, parts: { navigation } });
    await settled();
    scrollTo(0, from);
    await frames();
    const top = () => Math.round(one('.stat-drawing').getBoundingClientRect().top);
    const before = top();
    view.element.dispatchEvent(new Event(sign, { bubbles: true }));
    expect(texts('.stat-navigation .stat-tools button')).toEqual(['−', '+', 'Fit']);
    expect([sign, top()]).toEqual([sign, before]);
    await frames();
    expect([sign, top()]).toEqual([sign, before]);
  }
  tail.remove();
  scrollTo(0, 0);
});

it('follows the address into a server’s markup without waiting for a reader', async () => {
  view.destroy();
  history.replaceState(null, '', '#fake-map?card=foil');
  box.innerHTML = htmlString(fakeMap(sixCards), { width: 720 });
  view = mount(box, fakeMap(sixCards), { motion: false, parts: { navigation }, fragment: true });
  await settled();
  expect(one('.stat-title').textContent).toBe('foil');
});

it('leaves nothing after destroy', () => {
  view.destroy();
  expect(box.childNodes.length).toBe(0);
});
