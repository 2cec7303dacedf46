import { afterEach, expect, it } from 'vitest';
import example from '../../examples/data/chain-example.json';
import { type ChainData, industrialChain, mount, type View } from '../../src/index';
import { settled } from './fake-chart';
import '../../src/view/statorama.css';

let view: View;
afterEach(() => view.destroy());

const chosen = {
  id: 'link:li-foil',
  chain: 'new-materials',
  link: 'li-foil',
  upstream: ['cathode', 'power', 'hp-cu', 'cu-conc', 'cu-scrap', 'acid'],
  downstream: ['battery', 'nev', 'b-recyc'],
};

function press(key: string): void {
  document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

it.each([
  ['a map', 1280],
  ['a stack', 400],
])('tells which links are up and down the chain of the one that is chosen and left: %s', async (_, width) => {
  const told: unknown[] = [];
  view = mount(document.body, industrialChain(example as unknown as ChainData, { locale: 'en' }), {
    width,
    motion: false,
  });
  await settled();
  view.element.addEventListener('stat-select', ({ detail }: CustomEventInit) => told.push(detail));
  const option = (key: string) => view.element.querySelector<SVGElement>(`[role="option"][data-key="${key}"]`);
  if (!option('link:li-foil')) {
    option('segment:cu')!.focus();
    press(' ');
    told.length = 0;
  }
  option('link:li-foil')!.focus();
  press(' ');
  press('Escape');
  expect(told).toMatchObject([
    { ...chosen, selected: true },
    { ...chosen, selected: false },
  ]);
});
