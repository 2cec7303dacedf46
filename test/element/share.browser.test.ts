import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { defineChart } from '../../src/element/define';
import type { StatElement } from '../../src/element/element';
import { tables } from '../../src/element/tables';
import { fake, settled } from '../view/fake-chart';

beforeAll(() => {
  defineChart(fake, tables);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.textContent = '';
});

const csv = 'period,value\n2022,40\n2023,80\n';
const drawn = (element: Element) => element.shadowRoot!.querySelectorAll('[role="option"]').length;
const said = (element: Element) => element.shadowRoot!.querySelector('.stat-state p, .stat-issues')?.textContent;
/** Elements of one address, on the page. */
function elements(count: number, attributes: Record<string, string> = { src: '/a.csv' }): StatElement[] {
  return Array.from({ length: count }, () => {
    const element = document.createElement('stat-fake') as StatElement;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    return element;
  });
}
/** Requests that wait for the test: whether each was given up, how it asked, and its answer. */
function requests() {
  const asked: {
    path: string;
    signal: AbortSignal;
    cache: unknown;
    answer: (text: string, status?: number) => void;
  }[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
    return new Promise((resolve, reject) => {
      const signal = init!.signal!;
      signal.addEventListener('abort', () => reject(signal.reason));
      const answer = (text: string, status = 200) => resolve(new Response(text, { status }));
      asked.push({ path: new URL(`${url}`).pathname, signal, cache: init!.cache, answer });
    });
  });
  return asked;
}

it('asks once for forty elements of one address, and draws each', async () => {
  const asked = requests();
  const all = elements(40);
  await settled();
  asked[0]!.answer(csv);
  await settled();
  expect([asked.length, new Set(all.map(drawn))]).toEqual([1, new Set([2])]);
});

it('asks once for each address', async () => {
  const asked = requests();
  elements(2, { src: '/b.csv' });
  elements(2);
  await settled();
  expect(asked.map(({ path }) => path)).toEqual(['/b.csv', '/a.csv']);
});

it('serves who comes within two seconds of the answer, and asks again for who comes later', async () => {
  const asked = requests();
  const timers = vi.spyOn(globalThis, 'setTimeout');
  elements(1);
  await settled();
  asked[0]!.answer(csv);
  await settled();
  const [second] = elements(1);
  await settled();
  expect([asked.length, drawn(second!)]).toEqual([1, 2]);
  for (const [run, ms] of timers.mock.calls) if (ms === 2000) (run as () => void)();
  elements(1);
  await settled();
  expect(asked.length).toBe(2);
});

it('tells a fault by each element, in its language, and keeps none for the next', async () => {
  const asked = requests();
  const all = [...elements(1, { src: '/a.csv', locale: 'zh-CN' }), ...elements(1, { src: '/a.csv', locale: 'en' })];
  await settled();
  asked[0]!.answer('', 404);
  await settled();
  expect(all.map(said)).toEqual([
    '该地址没有文件（404）。（/a.csv）',
    'There is no file at this address (404). (/a.csv)',
  ]);
  const [next] = elements(1);
  await settled();
  asked[1]!.answer(csv);
  await settled();
  expect([asked.length, drawn(next!)]).toEqual([2, 2]);
});

it('goes on for the others when one of them goes, and ends with the last', async () => {
  const asked = requests();
  const [one, another, last] = elements(3);
  await settled();
  one!.remove();
  another!.setAttribute('src', '/other.csv');
  await settled();
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([false, false]);
  asked[0]!.answer(csv);
  await settled();
  expect([one!.view, drawn(last!)]).toEqual([undefined, 2]);
  another!.remove();
  await settled();
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, true]);
});

it('asks anew by reload, once where all reload together, and joins nothing from before', async () => {
  const asked = requests();
  const all = elements(3);
  await settled();
  asked[0]!.answer(csv);
  await settled();
  for (const element of all) element.reload();
  const [late] = elements(1);
  await settled();
  expect(asked.map(({ cache }) => cache)).toEqual(['default', 'no-cache']);
  asked[1]!.answer('period,value\n2022,40\n');
  await settled();
  expect([...all, late!].map(drawn)).toEqual([1, 1, 1, 1]);
});

it('joins no reload to a request that was under way before it', async () => {
  const asked = requests();
  const [one, another] = elements(2);
  await settled();
  another!.reload();
  await settled();
  asked[1]!.answer('period,value\n2022,40\n');
  asked[0]!.answer(csv);
  await settled();
  expect([one, another].map((element) => drawn(element!))).toEqual([2, 1]);
});

it('joins no reload to an earlier one that is under way', async () => {
  const asked = requests();
  const [one, another] = elements(2);
  await settled();
  asked[0]!.answer(csv);
  await settled();
  for (const element of [one, another]) element!.reload();
  await settled();
  // What it asks for may have come to be since the others asked.
  one!.reload();
  await settled();
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false, false]);
  asked[2]!.answer('period,value\n2022,40\n');
  asked[1]!.answer(csv);
  await settled();
  expect([one, another].map((element) => drawn(element!))).toEqual([1, 2]);
});
