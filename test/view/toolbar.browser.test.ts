import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { zhCn } from '../../src/format/zh-cn';
import { motion } from '../../src/view/motion';
import { mount, type View } from '../../src/view/mount';
import { registerParts } from '../../src/view/parts';
import { tools as filesAndToolbar } from '../../src/view/tools';
import { fake, settled, threeYears } from './fake-chart';
import '../../src/view/statorama.css';

registerParts({ tools: filesAndToolbar, motion });

let box: HTMLElement;
let view: View;
const tools = () => Array.from(view.element.querySelectorAll<HTMLButtonElement>('.stat-tool'));
const feedback = () => view.element.querySelector('.stat-feedback');
const saved: { name: string; href: string }[] = [];
const click = HTMLAnchorElement.prototype.click;

beforeEach(async () => {
  saved.length = 0;
  HTMLAnchorElement.prototype.click = function () {
    saved.push({ name: this.download, href: this.href });
  };
  box = document.createElement('div');
  document.body.append(box);
  view = mount(box, fake(threeYears));
  await settled();
});
afterEach(() => {
  HTMLAnchorElement.prototype.click = click;
  vi.restoreAllMocks();
  view.destroy();
  box.remove();
});

it('names its tools, in the language of the figure', async () => {
  expect(tools().map((tool) => tool.textContent)).toEqual(['Table', 'CSV', 'SVG', 'PNG', 'Copy table']);
  expect(tools()[1]?.getAttribute('aria-label')).toBe('Download CSV');
  view.update(fake(threeYears, { locale: zhCn }));
  expect(tools().map((tool) => tool.textContent)).toEqual(['表格', 'CSV', 'SVG', 'PNG', '复制表格']);
});

it('has targets of at least 24 px', () => {
  for (const tool of tools()) {
    const { width, height } = tool.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
});

it('is one Tab stop that arrows walk through', () => {
  tools()[0]!.focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'End', 'ArrowRight'])
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  expect(document.activeElement).toBe(tools()[4]);
  expect(tools().map((tool) => tool.tabIndex)).toEqual([-1, -1, -1, -1, 0]);
});

it('opens and closes the table and says so', async () => {
  const [table] = tools();
  expect(table?.getAttribute('aria-expanded')).toBe('false');
  table?.click();
  expect(view.element.querySelector('details')?.open).toBe(true);
  expect(table?.getAttribute('aria-expanded')).toBe('true');
  view.toggle('table');
  await settled();
  expect(table?.getAttribute('aria-expanded')).toBe('false');
});

it('hides the summary, which would be a second toggle', () => {
  expect(getComputedStyle(view.element.querySelector('summary')!).display).toBe('none');
});

it('saves CSV, SVG and PNG under the title and says so politely', async () => {
  const kinds: string[] = [];
  const make = URL.createObjectURL;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    kinds.push((blob as Blob).type);
    return make(blob);
  });
  for (const tool of tools().slice(1, 4)) {
    tool.click();
    await expect.poll(() => feedback()?.textContent).toBe(`Saved A finding.${tool.textContent?.toLowerCase()}`);
  }
  expect(feedback()?.getAttribute('aria-live')).toBe('polite');
  expect(saved.map((file) => file.name)).toEqual(['A finding.csv', 'A finding.svg', 'A finding.png']);
  expect(kinds).toEqual(['text/csv;charset=utf-8', 'image/svg+xml;charset=utf-8', 'image/png']);
  expect(document.querySelector('a[download]')).toBeNull();
});

it('says in a sentence when a file cannot be made', async () => {
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw new Error('no');
  });
  tools()[1]?.click();
  await expect.poll(() => feedback()?.textContent).toBe('The file could not be made in this browser.');
});

it('copies the table, and says so when the browser does not allow it', async () => {
  const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
  tools()[4]?.click();
  await expect.poll(() => feedback()?.textContent).toBe('Copied');
  const [item] = write.mock.calls[0]![0];
  const copied = async (type: string) => (await item!.getType(type)).text();
  expect(await copied('text/plain')).toBe('Period\tValue\n2022\t40\n2023\t80\n2024\t120');
  expect(await copied('text/html')).toMatch(/^<table><caption>Values<.*<td>2024<\/td><td>120<\/td><\/tr><\/table>$/);
  write.mockRejectedValue(new Error('no'));
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  tools()[4]?.click();
  await expect.poll(() => feedback()?.textContent).toBe('The browser did not allow copying.');
});

it('gives the same files by script', async () => {
  expect(view.csv()).toBe('\uFEFFPeriod,Value\r\n2022,40\r\n2023,80\r\n2024,120\r\n');
  expect(new DOMParser().parseFromString(view.svg(), 'image/svg+xml').documentElement.localName).toBe('svg');
  expect((await view.png()).type).toBe('image/png');
});

it('keeps focus on its tool where the toolbar is made anew', async () => {
  tools()[2]!.focus();
  view.update(fake(threeYears, { locale: zhCn }));
  expect(document.activeElement).toBe(tools()[2]);
  tools()[0]!.focus();
  view.update(fake(threeYears));
  expect(document.activeElement).toBe(tools()[0]);
});

it('gives focus back to the drawing after it has copied by the older way', async () => {
  vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('refused'));
  const option = view.element.querySelector<SVGElement>('svg [role="option"]')!;
  tools()[4]!.click();
  option.focus();
  // Copying takes focus for a moment: that it is not lost later can only be waited for.
  await new Promise((done) => setTimeout(done, 50));
  expect(document.activeElement).toBe(option);
});
