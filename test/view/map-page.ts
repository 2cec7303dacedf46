import { afterEach, beforeEach } from 'vitest';
import type { AnyFigure } from '../../src/chart/chart';
import { type MountOptions, mount, type View } from '../../src/view/mount';
import { navigation } from '../../src/view/navigation';
import { settled } from './fake-chart';
import { fakeMap, sixCards } from './fake-map';

/** The page that tests of the navigation use: a map in a box, and what its readers do. */
export let box: HTMLElement;
export let view: View;
export const option = (key: string) => view.element.querySelector<SVGElement>(`svg [data-key="${key}"]`)!;
export const focused = () => document.activeElement?.getAttribute('data-key');
export const all = <E extends Element>(selector: string) => Array.from(view.element.querySelectorAll<E>(selector));
export const one = <E extends HTMLElement>(selector: string) => view.element.querySelector<E>(selector)!;
export const texts = (selector: string) => all(selector).map((element) => element.textContent);
/** Where the drawing is, by one of its cards. */
export const world = () => {
  const { left, width } = option('copper').getBoundingClientRect();
  return `${Math.round(left)} ${Math.round(width)}`;
};
export const said = () => one('.stat-said').textContent;
export const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
/** What a gesture asked for is drawn with the next frame. */
export const frames = async () => {
  for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
};
export function press(key: string, init: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init });
  return document.activeElement!.dispatchEvent(event);
}
export function wheel(init: WheelEventInit): WheelEvent {
  const svg = view.element.querySelector('.stat-svg')!;
  const at = svg.getBoundingClientRect();
  const place = { clientX: at.left + 10, clientY: at.top + 50, bubbles: true, cancelable: true };
  const event = new WheelEvent('wheel', { ...place, ...init });
  svg.dispatchEvent(event);
  return event;
}
export function type(text: string): void {
  const input = one<HTMLInputElement>('.stat-search-box');
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Mounts another figure in the box. */
export function again(figure: AnyFigure, options: MountOptions): void {
  view = mount(box, figure, options);
}

/** Each test begins with a map of six cards. */
export function beginWithMap(): void {
  beforeEach(async () => {
    box = document.createElement('div');
    box.style.cssText = 'width:720px;margin:60px';
    document.body.append(box);
    again(fakeMap(sixCards), { motion: false, parts: { navigation } });
    await settled();
  });
  afterEach(() => {
    view.destroy();
    box.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });
}
