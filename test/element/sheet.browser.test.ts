import { afterEach, describe, expect, it } from 'vitest';
import { chains } from '../../src/element/chains';
import { defineChart } from '../../src/element/define';
import type { StatElement } from '../../src/element/element';
import { adoptSheets } from '../../src/element/sheet';
import { stepping } from '../../src/element/stepping';
import { tables } from '../../src/element/tables';
import figureSheet from '../../src/view/figure.css?inline';
import { fake, settled, threeYears } from '../view/fake-chart';

function adopted(more: readonly string[]): readonly CSSStyleSheet[] {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  adoptSheets(root, more);
  return root.adoptedStyleSheets;
}

it('is one object for all elements, and that of chains comes after', () => {
  const [one, another, chain] = [adopted([]), adopted([]), adopted(chains.sheets)];
  expect([one.length, chain.length]).toEqual([1, 2]);
  expect(another[0]).toBe(one[0]);
  expect(chain[0]).toBe(one[0]);
  expect(adopted(chains.sheets)[1]).toBe(chain[1]);
});

it('has nothing of chains where there are none', () => {
  expect(figureSheet).not.toMatch(/stat-(chain|outline ul|navigation|found|filter|hold)/);
});

it('has nothing of steps but for charts that have them', () => {
  expect(figureSheet).not.toMatch(/stat-step/);
  expect(stepping.sheets.join()).toMatch(/stat-step-range/);
});

it('comes before a sheet that the page gave the element when it made it', async () => {
  defineChart(fake, tables);
  const element = document.createElement('stat-fake') as StatElement;
  const own = new CSSStyleSheet();
  const root = element.shadowRoot!;
  root.adoptedStyleSheets = [own];
  element.data = threeYears as never;
  document.body.append(element);
  await settled();
  expect(root.adoptedStyleSheets).toEqual([adopted([])[0], own]);
  const { view } = element;
  // A move within the page leaves them, and the drawing, as they are.
  document.body.prepend(element);
  await settled();
  expect([root.adoptedStyleSheets.length, element.view === view]).toEqual([2, true]);
  element.remove();
});

describe('an element that moves to another document', () => {
  const seen = (element: Element) => {
    const root = element.shadowRoot!;
    const svg = root.querySelector('.stat-svg');
    return [root.adoptedStyleSheets.length, svg && getComputedStyle(svg).display];
  };
  function frameOf(): Document {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return frame.contentDocument!;
  }
  afterEach(() => {
    document.body.textContent = '';
  });

  it('keeps its style sheet there, and on the way back', async () => {
    defineChart(fake, tables);
    const inside = frameOf();
    const element = document.createElement('stat-fake') as StatElement;
    element.data = threeYears as never;
    document.body.append(element);
    await settled();
    inside.body.append(element);
    await Promise.resolve();
    expect(seen(element)).toEqual([1, 'block']);
    document.body.append(element);
    await settled();
    expect(seen(element)).toEqual([1, 'block']);
  });

  it('follows the width that its frame has, and says nothing when the frame is gone', async () => {
    const inside = frameOf();
    const faults: string[] = [];
    const fault = ({ message }: ErrorEvent) => faults.push(message);
    addEventListener('error', fault);
    const element = document.createElement('stat-fake') as StatElement;
    element.data = threeYears as never;
    document.body.append(element);
    await settled();
    inside.body.append(element);
    await settled();
    const frame = document.querySelector('iframe')!;
    frame.width = '500';
    const width = () => element.shadowRoot!.querySelector('.stat-svg')!.getAttribute('width');
    await expect.poll(() => width()).toBe('484');
    frame.remove();
    for (let turn = 0; turn < 10; turn++) await new Promise((done) => requestAnimationFrame(done));
    removeEventListener('error', fault);
    expect(faults).toEqual([]);
  });

  it('has it in a document where it was adopted before it is put there', async () => {
    defineChart(fake, tables);
    const inside = frameOf();
    const element = inside.adoptNode(document.createElement('stat-fake')) as StatElement;
    element.data = threeYears as never;
    inside.body.append(element);
    await settled();
    expect(seen(element)).toEqual([1, 'block']);
  });

  it('reads a table of that document, with what stands inside of its cells', async () => {
    defineChart(fake, tables);
    const inside = frameOf();
    const table = inside.createElement('table');
    table.id = 't';
    for (const cells of [
      ['period', 'value'],
      ['2022', '40亿元'],
      ['2023', '80亿元'],
    ]) {
      const row = table.insertRow();
      for (const text of cells) row.insertCell().appendChild(inside.createElement('b')).textContent = text;
    }
    const element = document.createElement('stat-fake');
    element.setAttribute('for', 't');
    inside.body.append(table, element);
    await settled();
    expect(element.shadowRoot!.querySelectorAll('[role=option]').length).toBe(2);
  });
});
