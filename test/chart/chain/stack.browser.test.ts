import { afterEach, expect, it } from 'vitest';
import { industrialChain, mount, type View } from '../../../src/index';
import '../../../src/view/statorama.css';
import example from '../../../examples/data/chain-example.json';
import { madeUpChain } from '../made-up-chain';

let view: View | undefined;
afterEach(() => {
  view?.destroy();
  document.body.replaceChildren();
});

function show(data: unknown, locale: string, width: number): HTMLElement {
  const host = document.createElement('div');
  host.style.setProperty('width', `${width}px`);
  document.body.append(host);
  view = mount(host, industrialChain(data as never, { locale }), { motion: false });
  return host;
}

it('leads focus to what a row of a large stack has told', async () => {
  const host = show(madeUpChain(200, 3, 300), 'en', 360);
  const option = (key: string) => host.querySelector<SVGElement>(`[role="option"][data-key="${key}"]`);
  await expect.poll(() => option('segment:g1')).toBeTruthy();
  const press = (key: string) => {
    option(key)!.focus();
    option(key)!.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true }));
  };
  press('segment:g1');
  await expect.poll(() => option('more:segment:g0')).toBeTruthy();
  press('more:segment:g0');
  await expect.poll(() => option('more:segment:g0')).toBeNull();
  expect(document.activeElement?.getAttribute('data-key')).toMatch(/^link:l\d+$/);
});

it('ends lines of a Chinese title between its parts', async () => {
  const host = show(example, 'zh-CN', 230);
  // A phrase that leads a line is an element of its own.
  const walker = document.createTreeWalker(host.querySelector('.stat-title')!, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const letters: { readonly letter: string; readonly top: number }[] = [];
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null)
    for (let at = 0; at < text.length; at++) {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      letters.push({ letter: text.data[at]!, top: range.getBoundingClientRect().top });
    }
  const breaks = letters.flatMap(({ letter, top }, i) => ((letters[i + 1]?.top ?? top) > top + 5 ? letter : []));
  expect(breaks.length).toBeGreaterThan(0);
  for (const last of breaks) expect('：，、').toContain(last);
});
