import { afterEach, beforeEach, expect, it } from 'vitest';
import { mount, type View } from '../../src/view/mount';
import { tools } from '../../src/view/tools';
import { fakeFigure } from '../render/fixture';
import { settled } from './fake-chart';
import '../../src/view/statorama.css';

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

const figure = (numbers: readonly number[]) =>
  fakeFigure([1], {
    outline: { label: 'Outline', items: [{ key: 'a', text: 'Upstream' }] },
    tables: [
      {
        key: 't',
        caption: 'Numbers',
        columns: [
          { key: 'name', label: 'Name' },
          { key: 'n', label: 'Number', align: 'end' },
        ],
        rows: numbers.map((n, i) => ({
          key: `${i}`,
          cells: [
            { text: `row ${i}`, header: true },
            { text: `${n}`, number: `${n}` },
          ],
        })),
      },
    ],
  });
const open = async (numbers: readonly number[]) => {
  view = mount(box, figure(numbers), { parts: { tools } });
  await settled();
  view.toggle('table', true);
  await settled();
};
const all = (selector: string) => Array.from(view.element.querySelectorAll<HTMLElement>(selector));
/** The last column of the rows that are seen. */
const shown = () =>
  all('tbody tr')
    .filter((row) => row.getClientRects().length > 0)
    .map((row) => row.lastElementChild?.textContent);
const many = Array.from({ length: 120 }, (_, i) => (i * 37) % 120);

it('says aloud how it sorted', async () => {
  await open([2, 30, 1]);
  const said = () => all('.stat-data [aria-live]').map((one) => one.textContent);
  expect(said()).toEqual(['']);
  const seen: unknown[] = [];
  for (let i = 0; i < 3; i++) {
    all('.stat-sort')[1]!.click();
    seen.push(said()[0]);
  }
  expect(seen).toEqual(['Sorted by Number, descending', 'Sorted by Number, ascending', 'In the original order']);
});

it('sorts by a head: the largest first, then the smallest, then as the figure has them', async () => {
  await open([2, 30, 1]);
  const head = all('.stat-sort')[1]!;
  const seen: unknown[] = [];
  for (let i = 0; i < 3; i++) {
    head.click();
    seen.push([shown(), head.parentElement?.getAttribute('aria-sort')]);
  }
  expect(seen).toEqual([
    [['30', '2', '1'], 'descending'],
    [['1', '2', '30'], 'ascending'],
    [['2', '30', '1'], null],
  ]);
});

it('touches nothing before the table is opened, and needs no pages for a short one', async () => {
  view = mount(box, figure([2, 30, 1]), { parts: { tools } });
  await settled();
  expect(all('.stat-sort, .stat-pager')).toEqual([]);
  view.toggle('table', true);
  await settled();
  expect([all('.stat-sort').length, all('.stat-pager').length, all('tbody').length]).toEqual([2, 0, 1]);
});

it('shows fifty rows of many, and turns its pages', async () => {
  await open(many);
  const [previous, next] = all('.stat-pager button');
  const status = all('.stat-pager [aria-live]')[0]!;
  expect([shown().length, status.textContent]).toEqual([50, 'Rows 1\u201350 of 120']);
  expect(previous?.getAttribute('aria-disabled')).toBe('true');
  next?.click();
  next?.click();
  next?.click();
  expect([shown().length, status.textContent]).toEqual([20, 'Rows 101\u2013120 of 120']);
  expect(next?.getAttribute('aria-disabled')).toBe('true');
  all('.stat-sort')[1]!.click();
  expect([shown()[0], status.textContent]).toEqual(['119', 'Rows 1\u201350 of 120']);
});

it('finds rows by their words', async () => {
  await open(many);
  const search = all('.stat-search-box')[0] as HTMLInputElement;
  const look = (text: string) => {
    search.value = text;
    search.dispatchEvent(new Event('input', { bubbles: true }));
    return [shown(), all('.stat-pager [aria-live]')[0]?.textContent];
  };
  expect(look('ROW 1 37')).toEqual([['37'], 'Rows 1\u20131 of 1']);
  expect(look('nowhere')).toEqual([[], 'No rows found']);
  expect(look('')[0]).toHaveLength(50);
});

it('keeps its order when the figure changes', async () => {
  await open([2, 30, 1]);
  all('.stat-sort')[1]!.click();
  view.update(figure([5, 3, 8, 40]));
  await settled();
  expect(shown()).toEqual(['40', '8', '5', '3']);
  all('.stat-sort')[1]!.click();
  all('.stat-sort')[1]!.click();
  expect(shown()).toEqual(['5', '3', '8', '40']);
  expect(all('.stat-sort')).toHaveLength(2);
});

it('opens the outline from the toolbar', async () => {
  await open([1]);
  const tool = all('.stat-tool').find((one) => one.textContent === 'Outline')!;
  tool.click();
  await settled();
  expect([tool.getAttribute('aria-expanded'), all('.stat-outline li')[0]?.getClientRects().length]).toEqual([
    'true',
    1,
  ]);
});

it('sorts what is drawn now, also before the page has rested', async () => {
  await open([2, 30, 1]);
  all('.stat-sort')[1]!.click();
  view.toggle('table', false);
  view.update(figure([5, 4]));
  view.toggle('table', true);
  all('.stat-sort')[1]!.click();
  expect(shown()).toEqual(['4', '5']);
});
