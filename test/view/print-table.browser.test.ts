import { afterEach, expect, it } from 'vitest';
import { defineChart } from '../../src/element/define';
import type { StatElement } from '../../src/element/element';
import { tables } from '../../src/element/tables';
import { htmlString } from '../../src/render/html-string';
import { mount, type View } from '../../src/view/mount';
import { tools } from '../../src/view/tools';
import { fake, settled, threeYears } from './fake-chart';

afterEach(() => {
  document.body.textContent = '';
});
const print = (moment: 'before' | 'after') => dispatchEvent(new Event(`${moment}print`));
const isOpen = (view: View) => view.element.querySelector('details')!.open;

it('opens the table while paper is made, cells and all, also before the page was idle', () => {
  const view = mount(document.body, fake(threeYears), { print: 'table', parts: { tools } });
  print('before');
  expect([isOpen(view), view.element.querySelectorAll('tbody tr').length]).toEqual([true, 3]);
  print('after');
  expect(isOpen(view)).toBe(false);
  view.destroy();
  print('before');
  expect(isOpen(view)).toBe(false);
});

it('leaves the table closed that nobody asked for', () => {
  const view = mount(document.body, fake(threeYears), { parts: { tools } });
  print('before');
  expect(isOpen(view)).toBe(false);
  view.destroy();
});

it('is asked by an attribute of an element, at any time', async () => {
  defineChart(fake, tables);
  const element = document.createElement('stat-fake') as StatElement;
  element.data = threeYears as never;
  document.body.append(element);
  await settled();
  for (const asked of [true, false]) {
    element.toggleAttribute('print', asked);
    if (asked) element.setAttribute('print', 'table');
    print('before');
    expect(isOpen(element.view!)).toBe(asked);
    print('after');
  }
});

it('keeps what a server asked for', () => {
  const box = document.createElement('div');
  document.body.append(box);
  const figure = fake(threeYears);
  box.innerHTML = htmlString(figure, { print: 'table', width: 640 });
  const markup = box.innerHTML;
  const view = mount(box, figure, { width: 640, parts: { tools } });
  expect(box.innerHTML).toBe(markup);
  print('before');
  expect(isOpen(view)).toBe(true);
  print('after');
  expect(box.innerHTML).toBe(markup);
  view.destroy();
});
