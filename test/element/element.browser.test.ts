import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { defineChart } from '../../src/element/define';
import type { StatElement } from '../../src/element/element';
import { tables } from '../../src/element/tables';
import { htmlString } from '../../src/render/html-string';
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
const shown = (element: Element) => element.shadowRoot!.querySelectorAll('[role="option"]').length;
const state = (element: Element) => element.shadowRoot!.querySelector('.stat-state')?.getAttribute('data-state');
function script(text: string, type = 'application/json'): HTMLScriptElement {
  const child = document.createElement('script');
  child.type = type;
  child.textContent = text;
  return child;
}

it('may be defined twice', () => {
  expect(() => defineChart(fake, tables)).not.toThrow();
});

it('draws data given as a property, before or after it is in the page', async () => {
  const element = make();
  element.data = threeYears as never;
  document.body.append(element);
  await settled();
  expect(shown(element)).toBe(3);
  element.data = threeYears.slice(1) as never;
  await settled();
  expect(shown(element)).toBe(2);
});

it('draws an inline script, JSON or CSV, also one that comes later', async () => {
  const json = make();
  json.append(script(JSON.stringify(threeYears)));
  const table = make();
  table.append(script(csv, 'text/csv'));
  const late = make();
  document.body.append(json, table, late);
  await settled();
  expect([shown(json), shown(table), state(late)]).toEqual([3, 2, 'empty']);
  late.append(script(JSON.stringify(threeYears)));
  await settled();
  expect(shown(late)).toBe(3);
});

it('shows its own content while loading, then the drawing', async () => {
  let answer: (response: Response) => void = () => {};
  vi.spyOn(globalThis, 'fetch').mockReturnValue(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  const element = make({ src: '/a.csv' });
  element.append('A table for pages without script');
  document.body.append(element);
  await settled();
  expect(state(element)).toBe('loading');
  expect(element.shadowRoot!.querySelector('slot')).not.toBeNull();
  answer(new Response(csv));
  await expect.poll(() => shown(element)).toBe(2);
  expect(element.shadowRoot!.querySelector('slot')).toBeNull();
});

it('says why a file could not be had, and tries again', async () => {
  const fetch = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('', { status: 404 }));
  const told: string[] = [];
  const element = make({ src: '/a.csv', locale: 'zh-CN' });
  element.addEventListener('stat-issue', (event) => told.push(...(event as CustomEvent).detail.sentences));
  document.body.append(element);
  await expect.poll(() => state(element)).toBe('error');
  expect(element.shadowRoot!.querySelector('.stat-state p')?.textContent).toBe('该地址没有文件（404）。（/a.csv）');
  expect(told).toEqual(['该地址没有文件（404）。（/a.csv）']);
  fetch.mockResolvedValue(new Response(csv));
  element.shadowRoot!.querySelector<HTMLButtonElement>('.stat-button')!.click();
  await expect.poll(() => shown(element)).toBe(2);
});

it('keeps the old drawing when a refresh fails', async () => {
  const fetch = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(csv));
  const element = make({ src: '/a.csv' });
  document.body.append(element);
  await expect.poll(() => shown(element)).toBe(2);
  fetch.mockResolvedValue(new Response('', { status: 500 }));
  element.reload();
  await expect.poll(() => element.shadowRoot!.querySelector('.stat-issues')?.textContent).toContain('500');
  expect(shown(element)).toBe(2);
});

it('takes no late answer of an earlier address', async () => {
  const answers: ((response: Response) => void)[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  const element = make({ src: '/a.csv' });
  document.body.append(element);
  await settled();
  element.setAttribute('src', '/b.csv');
  await settled();
  answers[1]!(new Response(csv));
  await expect.poll(() => shown(element)).toBe(2);
  answers[0]!(new Response('period,value\n2022,1\n'));
  await settled();
  expect(shown(element)).toBe(2);
});

it('gives up loading when it leaves the page, but not when it only moves', async () => {
  const signals: AbortSignal[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation((_, init) => {
    signals.push(init!.signal!);
    return new Promise(() => {});
  });
  const element = make({ src: '/a.csv' });
  document.body.append(element);
  const box = document.createElement('div');
  document.body.append(box);
  box.append(element);
  await settled();
  expect(signals.map((signal) => signal.aborted)).toEqual([false]);
  element.remove();
  await settled();
  expect(signals[0]?.aborted).toBe(true);
});

it('shows a refusal with its sentence and keeps the content of the page', async () => {
  const element = make();
  element.data = [{ period: '2022', value: 'refuse' }];
  document.body.append(element);
  await settled();
  expect(element.shadowRoot!.querySelector('.stat-refusal')).not.toBeNull();
  expect(element.shadowRoot!.querySelector('slot')).not.toBeNull();
});

it('speaks the language of its attribute, else of the page', async () => {
  const box = document.createElement('div');
  box.lang = 'zh-Hans';
  const near = make();
  const own = make({ locale: 'en' });
  box.append(near, own);
  document.body.append(box);
  await settled();
  const langs = [near, own].map((one) => one.shadowRoot!.querySelector('figure')?.lang);
  expect(langs).toEqual(['zh-CN', 'en']);
});

it('says which languages are known where another is asked for, and draws in English', async () => {
  const told: string[] = [];
  const element = make({ locale: 'fr' });
  element.data = threeYears as never;
  element.addEventListener('stat-issue', (event) => told.push(...(event as CustomEvent).detail.sentences));
  document.body.append(element);
  await settled();
  expect(shown(element)).toBe(3);
  expect(element.shadowRoot!.querySelector('figure')?.lang).toBe('en');
  expect(told).toEqual(['The locale “fr” is not known; is it en, zh-CN?']);
  expect(element.shadowRoot!.querySelector('.stat-issues')?.textContent).toBe(told[0]);
});

it('shows a bad attribute as an issue and draws the rest', async () => {
  const told: unknown[] = [];
  const element = make({ 'unit-step': 'x' });
  element.data = threeYears as never;
  element.addEventListener('stat-issue', (event) => told.push((event as CustomEvent).detail.issues[0].code));
  document.body.append(element);
  await settled();
  expect(shown(element)).toBe(3);
  expect(element.shadowRoot!.querySelector('.stat-issues')?.textContent).toContain('unit-step');
  expect(told).toEqual(['F06']);
});

it('shows a programming error as a sentence and throws nothing', async () => {
  const element = make();
  element.options = { nonsense: true };
  element.data = threeYears as never;
  document.body.append(element);
  await settled();
  expect(state(element)).toBe('error');
  expect(element.shadowRoot!.textContent).toContain('nonsense');
  element.options = {};
  await settled();
  expect(shown(element)).toBe(3);
});

it('takes over a server’s markup in place, and draws its own where it differs', async () => {
  const box = document.createElement('div');
  box.style.width = '500px';
  document.body.append(box);
  const markup = htmlString(fake(threeYears), { width: 500 });
  box.insertAdjacentHTML('beforeend', `<stat-fake>${markup}</stat-fake><stat-fake>${markup}</stat-fake>`);
  const [same, other] = Array.from(box.children) as StatElement[];
  const figure = same!.querySelector('figure');
  same!.data = threeYears as never;
  other!.data = threeYears.slice(1) as never;
  await settled();
  expect(same!.view?.element).toBe(figure);
  expect(same!.shadowRoot!.querySelector('slot')).not.toBeNull();
  expect(shown(other!)).toBe(2);
  expect(other!.shadowRoot!.querySelector('slot')).toBeNull();
});

it('tells when it is ready and what was selected, through its shadow', async () => {
  const told: string[] = [];
  document.body.addEventListener('stat-ready', (event) =>
    told.push(`${event.type} ${(event.target as Element).localName}`),
  );
  document.body.addEventListener('stat-select', (event) =>
    told.push(`${(event as CustomEvent).detail.id} ${(event.target as Element).localName}`),
  );
  const element = make();
  element.data = threeYears as never;
  document.body.append(element);
  await settled();
  const option = element.shadowRoot!.querySelector<SVGElement>('[role="option"]')!;
  option.focus();
  option.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  expect(told).toEqual(['stat-ready stat-fake', '2022 stat-fake']);
});

it('is styled inside its shadow by one shared sheet', async () => {
  const elements = [make(), make()];
  for (const element of elements) element.data = threeYears as never;
  document.body.append(...elements);
  await settled();
  const [a, b] = elements.map((element) => element.shadowRoot!.adoptedStyleSheets);
  expect(a?.length).toBe(1);
  expect(a?.[0]).toBe(b?.[0]);
  expect(getComputedStyle(elements[0]!.shadowRoot!.querySelector('.stat-title')!).fontWeight).toBe('600');
});

it('leaves nothing when it is removed', async () => {
  const element = make();
  element.data = threeYears as never;
  document.body.append(element);
  await settled();
  element.remove();
  await settled();
  expect(element.view).toBeUndefined();
  expect(element.shadowRoot!.querySelector('figure')).toBeNull();
  document.body.append(element);
  await settled();
  expect(shown(element)).toBe(3);
});
