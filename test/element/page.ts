import { defineChart } from '../../src/element/define';
import type { StatElement } from '../../src/element/element';
import { type LoadOptions, load } from '../../src/element/load';
import { networkText } from '../../src/element/network';
import { tables } from '../../src/element/tables';
import { en } from '../../src/format/en';
import { fake } from '../view/fake-chart';

// The page of the network tests, which call these two by name.
defineChart(fake, tables);

/** Puts an element on the page and waits until there is more to see than that it loads. */
async function show(src: string, locale: string): Promise<string> {
  const element = document.createElement('stat-fake') as StatElement;
  element.setAttribute('src', src);
  element.setAttribute('locale', locale);
  document.body.append(element);
  for (let turn = 0; turn < 500 && isLoading(element); turn++) await new Promise((done) => setTimeout(done, 10));
  const text = seen(element);
  element.remove();
  return text;
}

/** With limits of a test's own. */
async function ask(src: string, limits: LoadOptions): Promise<string> {
  const loaded = await load(src, new AbortController(), limits);
  return loaded.ok ? loaded.text : networkText(loaded.issue, en);
}

function isLoading(element: Element): boolean {
  const figure = element.shadowRoot!.querySelector('.stat-figure');
  return !figure || figure.querySelector('[data-state="loading"]') !== null;
}

/** The sentence shown, and how many marks are drawn. */
function seen(element: Element): string {
  const root = element.shadowRoot!;
  const state = root.querySelector('.stat-state p')?.textContent ?? '';
  const notes = root.querySelector('.stat-issues')?.textContent ?? '';
  return [state, notes, `${root.querySelectorAll('[role=option]').length} drawn`].filter(Boolean).join(' | ');
}

Object.assign(globalThis, { show, ask });
