import { afterEach, beforeAll, expect, it } from 'vitest';
import { defineChart } from '../../src/element/define';
import type { StatElement } from '../../src/element/element';
import { tables } from '../../src/element/tables';
import { mount } from '../../src/index';
import { counted, heapGrowth, MOST_TURNS } from '../every-chart/counted';
import { fake, settled, threeYears } from '../view/fake-chart';

const ROUNDS = 1000;
/** A kilobyte a cycle would show as a megabyte; the rest is noise of the engine. */
const MOST_HEAP_GROWTH = 1_000_000;

beforeAll(() => {
  defineChart(fake, tables);
});
let stop: () => void = () => undefined;
afterEach(() => {
  stop();
  document.body.textContent = '';
});

/** What stays after a thousand rounds of something that should leave nothing. */
async function left(round: (at: number) => void | Promise<void>) {
  const all = async (count: number) => {
    for (let at = 0; at < count; at++) {
      await round(at);
      // An element that goes is taken down a moment later; now and then it lives long enough to be drawn in full.
      await (at % 100 === 0 ? settled() : undefined);
    }
    await settled();
  };
  await all(50);
  const count = counted();
  stop = count.stop;
  const nodes = document.querySelectorAll('*').length;
  const heap = await heapGrowth(() => all(ROUNDS), MOST_HEAP_GROWTH);
  const found = {
    nodes: document.querySelectorAll('*').length - nodes,
    listeners: count.listeners(),
    observed: count.observed(),
    heap: heap < MOST_HEAP_GROWTH,
  };
  stop();
  return found;
}
const NOTHING = { nodes: 0, listeners: 0, observed: 0, heap: true };

/** Adds an element, lets it begin, and takes it away. */
async function visit(prepare: (element: StatElement) => void): Promise<void> {
  const element = document.createElement('stat-fake') as StatElement;
  prepare(element);
  document.body.append(element);
  await Promise.resolve();
  element.remove();
}

it('leaves nothing after a thousand mounts', async () => {
  const found = await left(async (at) => {
    const host = document.createElement('div');
    document.body.append(host);
    const view = mount(host, fake(threeYears), { motion: false });
    if (at % 100 === 0) await settled();
    view.destroy();
    host.remove();
  });
  expect(found).toEqual(NOTHING);
});

it('leaves nothing after a thousand elements with data', async () => {
  const found = await left((at) =>
    visit((element) => {
      element.data = threeYears as never;
      if (at % 2 === 0) element.setAttribute('theme', 'dark');
    }),
  );
  expect(found).toEqual(NOTHING);
});

it('leaves nothing after a thousand elements that go while they load', async () => {
  const blob = URL.createObjectURL(new Blob(['period,value\n2022,40\n']));
  const found = await left(() => visit((element) => element.setAttribute('src', blob)));
  URL.revokeObjectURL(blob);
  expect(found).toEqual(NOTHING);
});

it('leaves nothing after a thousand elements around a table', async () => {
  const found = await left(() =>
    visit((element) => {
      const table = document.createElement('table');
      for (const text of ['2022', '40']) table.insertRow().insertCell().textContent = text;
      element.append(table);
    }),
  );
  expect(found).toEqual(NOTHING);
});

it('leaves nothing after one element was moved a thousand times', async () => {
  const places = [document.createElement('div'), document.createElement('div')];
  document.body.append(...places);
  const element = document.createElement('stat-fake') as StatElement;
  element.data = threeYears as never;
  places[0]!.append(element);
  await settled();
  const found = await left(async (at) => {
    places[(at + 1) % 2]!.append(element);
    await Promise.resolve();
  });
  expect(found).toEqual(NOTHING);
});

it('would notice: nodes, listeners, observers and memory that stay', async () => {
  const kept: unknown[] = [];
  const found = await left((at) => {
    document.body.append(document.createElement('i'));
    window.addEventListener('resize', () => kept.length);
    new ResizeObserver(() => undefined).observe(document.body);
    new MutationObserver(() => undefined).observe(document.body, { childList: true });
    kept.push(new Array(10_000).fill(at));
  });
  const all = MOST_TURNS * ROUNDS;
  expect(found).toEqual({ nodes: all, listeners: all, observed: 2 * all, heap: false });
});
