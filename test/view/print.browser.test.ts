import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mount, type View } from '../../src/view/mount';
import { navigation } from '../../src/view/navigation';
import { fakeMap, sixCards } from './fake-map';

let box: HTMLElement;
let view: View;
beforeEach(() => {
  box = document.createElement('div');
  document.body.append(box);
});
afterEach(() => {
  view.destroy();
  box.remove();
});
const tools = () => Array.from(view.element.querySelectorAll<HTMLButtonElement>('.stat-navigation .stat-tools button'));

it('prints a sheet with title, drawing and source, and leaves the page as it was', async () => {
  const printed = vi.fn();
  vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockImplementation(function (this: HTMLIFrameElement) {
    const { defaultView } = this.contentDocument!;
    Object.assign(defaultView!, { print: printed });
    return defaultView;
  });
  const sheets = fakeMap(sixCards);
  const chart = { ...sheets.chart, options: { ...sheets.chart.options, page: 'string' as const } };
  view = mount(box, { ...sheets, chart }, { parts: { navigation } });
  const before = view.element.querySelector('.stat-drawing')!.innerHTML;
  const a4 = tools().find((tool) => tool.textContent === 'Print A4')!;
  a4.click();
  await expect.poll(() => printed.mock.calls.length).toBe(1);
  const paper = view.element.querySelector('iframe')!.contentDocument!;
  expect(Array.from(paper.body.children, ({ localName }) => localName)).toEqual(['h1', 'p', 'svg', 'p']);
  expect(paper.querySelector('h1')?.textContent).toBe('A map');
  expect(paper.adoptedStyleSheets[0]!.cssRules[0]!.cssText).toContain('size: a4 landscape');
  expect(view.element.querySelector('.stat-drawing')!.innerHTML).toBe(before);
  vi.restoreAllMocks();
  view.element.querySelector('iframe')!.contentWindow!.dispatchEvent(new Event('afterprint'));
  expect(view.element.querySelector('iframe')).toBeNull();
});

it('offers no sheet for a chart that fits none', () => {
  view = mount(box, fakeMap(sixCards), { parts: { navigation } });
  expect(tools().map((tool) => tool.textContent)).toEqual(['−', '+', 'Fit', 'Keys']);
});
