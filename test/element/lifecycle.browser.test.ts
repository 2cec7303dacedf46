import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { defineChart } from '../../src/element/define';
import type { StatElement } from '../../src/element/element';
import { tables } from '../../src/element/tables';
import { fake, settled, threeYears } from '../view/fake-chart';

beforeAll(() => {
  defineChart(fake, tables);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.textContent = '';
});

const csv = 'period,value\n2022,40\n2023,80\n';
const make = (attributes: Record<string, string> = {}): StatElement => {
  const element = document.createElement('stat-fake') as StatElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};
const withData = (attributes?: Record<string, string>): StatElement =>
  Object.assign(make(attributes), { data: threeYears });
const shown = (element: Element) => element.shadowRoot!.querySelectorAll('[role="option"]').length;
const state = (element: Element) => element.shadowRoot!.querySelector('.stat-state')?.getAttribute('data-state');
const width = (element: Element) => Number(element.shadowRoot!.querySelector('svg.stat-svg')?.getAttribute('width'));
function box(css: Record<string, string> = {}): HTMLElement {
  const made = document.createElement('div');
  for (const [name, value] of Object.entries(css)) made.style.setProperty(name, value);
  document.body.append(made);
  return made;
}
/** Requests that wait for the test: each with its address, its signal and its answer. */
function requests() {
  const asked: { url: string; signal: AbortSignal; answer: (text: string, status?: number) => void }[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
    return new Promise((resolve, reject) => {
      const signal = init!.signal!;
      signal.addEventListener('abort', () => reject(signal.reason));
      const path = new URL(`${url}`).pathname;
      asked.push({ url: path, signal, answer: (text, status = 200) => resolve(new Response(text, { status })) });
    });
  });
  return asked;
}
/** Lets this time pass for whoever waits for it. */
const passed = (calls: readonly (readonly unknown[])[], time: number): void => {
  for (const [run, ms] of calls) if (ms === time) (run as () => void)();
};
const ready = (element: Element): { count: number } => {
  const told = { count: 0 };
  element.addEventListener('stat-ready', () => told.count++);
  return told;
};

it('ends its request when it is removed while loading, and a late answer draws nothing', async () => {
  const asked = requests();
  const element = make({ src: '/a.csv' });
  document.body.append(element);
  await settled();
  element.remove();
  await settled();
  asked[0]!.answer(csv);
  await settled();
  expect([asked[0]!.signal.aborted, element.view, element.shadowRoot!.querySelector('figure')]).toEqual([
    true,
    undefined,
    null,
  ]);
});

it('loads again when it comes back later, and shows at once what it had', async () => {
  const asked = requests();
  const timers = vi.spyOn(globalThis, 'setTimeout');
  const element = make({ src: '/a.csv' });
  document.body.append(element);
  await settled();
  asked[0]!.answer(csv);
  await settled();
  element.remove();
  await settled();
  document.body.append(element);
  await settled();
  expect([asked.length, shown(element)]).toEqual([1, 2]);
  element.remove();
  await settled();
  passed(timers.mock.calls, 2000);
  document.body.append(element);
  await settled();
  expect([asked.length, shown(element)]).toEqual([2, 2]);
});

it('keeps drawing, request and listeners when it moves, and takes the width and language of its new place', async () => {
  const from = box({ width: '600px' });
  const to = box({ width: '400px' });
  to.lang = 'zh';
  const element = withData();
  from.append(element);
  await settled();
  const { view } = element;
  to.append(element);
  await settled();
  await settled();
  expect([element.view === view, width(element)]).toEqual([true, 400]);
  expect(element.shadowRoot!.querySelector('figure')!.lang).toBe('zh-CN');
});

it.each([
  ['display: none', { display: 'none' }, { display: 'block', width: '480px' }],
  ['0 × 0', { width: '0', height: '0', overflow: 'hidden' }, { width: '480px', height: 'auto' }],
])('fits itself when a place of %s is shown', async (_, hidden, open) => {
  const place = box(hidden);
  const element = withData();
  place.append(element);
  await settled();
  for (const [name, value] of Object.entries(open)) place.style.setProperty(name, value);
  await expect.poll(() => width(element)).toBe(480);
});

it('draws in a hidden tab, where no frame comes, and moves nothing', async () => {
  const element = withData();
  document.body.append(element);
  await settled();
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0);
  element.data = threeYears.slice(1) as never;
  // Spoken texts follow when updates pause.
  await expect.poll(() => shown(element)).toBe(2);
  const other = withData();
  other.data = threeYears.slice(1) as never;
  document.body.append(other);
  await expect.poll(() => shown(other)).toBe(2);
  const bars = (one: Element) =>
    [...one.shadowRoot!.querySelectorAll('svg.stat-svg rect')].map((rect) => rect.outerHTML);
  expect(bars(element)).toEqual(bars(other));
});

it('ends after a few turns where its own drawing makes and takes a scroll bar', async () => {
  const faults: string[] = [];
  const fault = (event: ErrorEvent) => faults.push(event.message);
  window.addEventListener('error', fault);
  const place = box({ width: '500px' });
  const element = withData();
  place.append(element);
  await settled();
  let turns = 0;
  // As a scroll bar does: there with one drawing, away with the next.
  const observer = new MutationObserver(() => {
    turns++;
    place.style.setProperty('width', width(element) === 500 ? '485px' : '500px');
  });
  observer.observe(element.shadowRoot!, { subtree: true, attributes: true });
  place.style.setProperty('width', '485px');
  for (let frame = 0; frame < 60; frame++) await new Promise((done) => requestAnimationFrame(done));
  observer.disconnect();
  window.removeEventListener('error', fault);
  expect(faults).toEqual([]);
  expect(turns).toBeGreaterThan(3);
  expect(turns).toBeLessThan(20);
  expect(width(element)).toBe(485);
});

it('rests while its page is kept for the way back, and loads when it is shown again', async () => {
  const asked = requests();
  const element = make({ src: '/a.csv' });
  document.body.append(element);
  await settled();
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  await settled();
  expect([asked[0]!.signal.aborted, state(element)]).toEqual([true, 'loading']);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await settled();
  asked[1]!.answer(csv);
  await settled();
  expect([asked.length, shown(element)]).toEqual([2, 2]);
  // What is drawn stays as it is on the next way back.
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await settled();
  expect(asked.length).toBe(2);
});

it('asks for nothing on the way back once it is removed', async () => {
  const asked = requests();
  const element = make({ src: '/a.csv' });
  document.body.append(element);
  await settled();
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  element.remove();
  await settled();
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await settled();
  expect(asked.length).toBe(1);
});

it('makes one drawing of a thousand attributes, and one request of a thousand addresses', async () => {
  const asked = requests();
  const element = withData();
  document.body.append(element);
  await settled();
  const told = ready(element);
  for (let at = 0; at < 1000; at++) {
    element.setAttribute('title', `Title ${at}`);
    element.setAttribute('theme', at % 2 === 0 ? 'dark' : 'light');
    element.setAttribute('lang', at % 2 === 0 ? 'zh' : 'en');
  }
  await settled();
  expect([told.count, element.shadowRoot!.querySelector('.stat-title')?.textContent]).toEqual([1, 'Title 999']);
  element.data = undefined;
  for (let at = 0; at < 1000; at++) element.setAttribute('src', `/${at}.csv`);
  await settled();
  expect(asked.map(({ url }) => url)).toEqual(['/999.csv']);
});

it('says its state once and not at every attribute', async () => {
  requests();
  const element = make({ src: '/a.csv' });
  document.body.append(element);
  await settled();
  const status = element.shadowRoot!.querySelector('[role=status]');
  element.setAttribute('title', 'Another');
  await settled();
  expect(element.shadowRoot!.querySelector('[role=status]')).toBe(status);
});

it('shows the figures of one address never under another', async () => {
  const asked = requests();
  const element = make({ src: '/zhengzhou.csv' });
  document.body.append(element);
  await settled();
  asked[0]!.answer(csv);
  await settled();
  element.setAttribute('src', '/luoyang.csv');
  await settled();
  // Until the answer is there, the old drawing is better than a hole.
  expect(shown(element)).toBe(2);
  asked[1]!.answer('', 404);
  await settled();
  expect([shown(element), state(element), element.view]).toEqual([0, 'error', undefined]);
});

it('is empty when its data are taken away', async () => {
  const element = withData();
  document.body.append(element);
  await settled();
  element.data = undefined;
  await settled();
  expect([shown(element), state(element)]).toEqual([0, 'empty']);
});
