import { afterEach, expect, test } from 'vitest';
import { draw } from '../../src/chart/draw';
import { adopt, create, type Live, update } from '../../src/render/dom';
import { figureTables, figureTree } from '../../src/render/figure-tree';
import { htmlString } from '../../src/render/html-string';
import { sceneNode } from '../../src/render/scene-node';
import { svgString } from '../../src/render/svg-string';
import { write } from '../../src/render/write';
import type { Mark, Scene } from '../../src/scene/mark';
import { inlinePaint } from '../../src/theme/paint';
import { chartScene, fakeFigure, mapScene, VALUES } from './fixture';

afterEach(() => document.body.replaceChildren());

function parsed(markup: string): Element {
  const host = document.createElement('div');
  host.innerHTML = markup;
  document.body.append(host);
  return host.firstElementChild!;
}

/** All changes that `act` makes below a node. */
function changes(node: Node, act: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => {});
  observer.observe(node, { attributes: true, childList: true, characterData: true, subtree: true });
  act();
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
}

const svgOf = (scene: Scene) => sceneNode(scene, inlinePaint('f'), { class: 'stat-svg' });
const renderScene = (live: Live, scene: Scene) => update(live, svgOf(scene));
const evil = ' "><img src=x>&amp;\u0000\u0007\ud800 𠮷\u2028\r\n\tend ';

test('what dom.ts creates and what htmlString writes serialise equal', () => {
  const texts = { title: evil, notes: [evil, ''], source: { text: evil, links: [] } };
  for (const figure of [fakeFigure(VALUES), fakeFigure([]), fakeFigure([1], texts)]) {
    const made = create(figureTree(draw(figure))).node as Element;
    const read = parsed(htmlString(figure));
    expect(made.outerHTML).toBe(read.outerHTML);
    expect(made.isEqualNode(read)).toBe(true);
  }
});

test('the svg of dom.ts and of the string are the same nodes for an XML parser too', () => {
  const svg = create(svgOf(chartScene(VALUES))).node as Element;
  const markup = write(svgOf(chartScene(VALUES))).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  const file = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
  file.removeAttribute('xmlns');
  expect(file.innerHTML.split(' xmlns="http://www.w3.org/2000/svg"').join('')).toBe(
    new XMLSerializer()
      .serializeToString(svg)
      .replace(/^<svg[^>]*>|<\/svg>$/g, '')
      .split(' xmlns="http://www.w3.org/2000/svg"')
      .join(''),
  );
});

test('a map with a window is the same nodes from the string and from dom.ts, and follows a zoom', () => {
  const made = create(svgOf(mapScene()));
  const read = parsed(write(svgOf(mapScene())));
  expect((made.node as Element).isEqualNode(read)).toBe(true);
  const taken = adopt(read, svgOf(mapScene()));
  const records = changes(read, () => renderScene(taken, mapScene(0.75)));
  expect(records.map((record) => [(record.target as Element).tagName, record.attributeName])).toEqual([
    ['g', 'transform'],
  ]);
  renderScene(made, mapScene(0.75));
  expect((made.node as Element).isEqualNode(read)).toBe(true);
});

test('an outline is a nested list behind its own summary, after the tables', () => {
  const items = [{ key: 's', text: 'Upstream', items: [{ key: 'a', text: 'Ore <1>' }] }];
  const figure = fakeFigure([1], { outline: { label: 'Outline', items } });
  const made = create(figureTree(draw(figure))).node as Element;
  const outline = made.querySelector('.stat-data + .stat-outline')!;
  expect(outline.innerHTML).toBe(
    '<summary>Outline</summary><ul role="list"><li>Upstream<ul role="list"><li>Ore &lt;1&gt;</li></ul></li></ul>',
  );
  expect(made.isEqualNode(parsed(htmlString(figure)))).toBe(true);
  const lean = create(figureTree(draw(figure), { tables: figureTables(draw(figure), 'f', 0) })).node as Element;
  expect(Array.from(lean.querySelectorAll('details'), (details) => details.textContent)).toEqual(['Table', 'Outline']);
});

test('a file with hostile text is well-formed and holds only elements of ours', () => {
  const figure = fakeFigure([1], { title: evil, subtitle: evil, notes: [evil], source: { text: evil, links: [] } });
  const file = new DOMParser().parseFromString(svgString(figure, { id: '"><b' }), 'image/svg+xml');
  expect(file.querySelector('parsererror')).toBeNull();
  const names = new Set([...file.querySelectorAll('*')].map((element) => element.localName));
  expect([...names].sort()).toEqual([
    'circle',
    'defs',
    'desc',
    'g',
    'line',
    'path',
    'pattern',
    'rect',
    'svg',
    'text',
    'title',
  ]);
});

test('server markup is taken over without a mutation', () => {
  const texts = { title: evil, notes: [evil] };
  for (const figure of [fakeFigure(VALUES), fakeFigure([1], texts)]) {
    const node = parsed(htmlString(figure));
    expect(changes(node, () => adopt(node, figureTree(draw(figure))))).toEqual([]);
  }
});

test('server markup that differs is put right', () => {
  const node = parsed(htmlString(fakeFigure([10, 20, 30])));
  node.querySelector('text')!.remove();
  node.querySelector('.stat-title')!.textContent = 'Changed';
  node.querySelector('rect')!.setAttribute('height', '1');
  node.querySelector('svg')!.append('stray');
  const live = adopt(node, figureTree(draw(fakeFigure([10, 20, 40]))));
  const fresh = create(figureTree(draw(fakeFigure([10, 20, 40]))));
  expect((live.node as Element).isEqualNode(fresh.node)).toBe(true);
});

test('an update with the same scene changes nothing', () => {
  const scene = chartScene(VALUES);
  const live = create(svgOf(scene));
  expect(changes(live.node, () => renderScene(live, scene))).toEqual([]);
  expect(changes(live.node, () => renderScene(live, chartScene(VALUES)))).toEqual([]);
});

test('an update writes only the attributes that differ', () => {
  const live = create(svgOf(chartScene([10, 20])));
  const records = changes(live.node, () => renderScene(live, chartScene([10, 21])));
  const told = records.map(({ type, attributeName, target }) => `${target.nodeName} ${attributeName ?? type}`);
  expect(told).toEqual([
    'g aria-label',
    'rect y',
    'rect height',
    'text y',
    '#text characterData',
    'path d',
    'circle cy',
  ]);
});

test('an update keeps elements by key, and gives what a fresh drawing gives', () => {
  const dot = (key: string): Mark => ({ type: 'point', key, x: key.charCodeAt(0), y: 1, radius: 2 });
  const scene = (keys: string): Scene => ({ width: 9, height: 9, marks: [...keys].map(dot) });
  const live = create(svgOf(scene('abcd')));
  const element = (key: string) => live.children.find(({ item }) => (item as Mark).key === key)?.node;
  for (const keys of ['dcba', 'abcd', 'xad', '', 'db', 'bxyd', 'dyxb', 'q', 'abcdq', 'qabcd', 'bqzda']) {
    const kept = element('d');
    renderScene(live, scene(keys));
    expect((live.node as Element).outerHTML).toBe(
      write(svgOf(scene(keys)))
        .replace(/\/>/g, '></circle>')
        .replace(/^(<svg[^>]*)><\/circle>$/, '$1></svg>'),
    );
    if (kept && keys.includes('d') && kept.isConnected) expect(element('d')).toBe(kept);
  }
});

test('an update replaces a mark whose element changes its name', () => {
  const scene = (mark: Mark): Scene => ({ width: 9, height: 9, marks: [mark] });
  const live = create(svgOf(scene({ type: 'point', key: 'a', x: 1, y: 1, radius: 1 })));
  renderScene(live, scene({ type: 'path', key: 'a', d: 'M0,0L2,0L2,2L0,2Z', fill: 'none' }));
  expect((live.node as Element).innerHTML).toBe('<path d="M0,0L2,0L2,2L0,2Z" fill="none"></path>');
});

test('an update of a figure gives what a fresh figure gives, and leaves foreign nodes alone', () => {
  const drawn = draw(fakeFigure([10, 20]));
  const live = create(figureTree(drawn, { tables: figureTables(drawn, drawn.id, 0) }));
  const bar = document.createElement('div');
  bar.className = 'toolbar';
  (live.node as Element).querySelector('.stat-head')!.after(bar);
  update(live, figureTree(draw(fakeFigure([10, 20]))));
  update(live, figureTree(draw(fakeFigure(VALUES, { title: 'New', notes: [] }))));
  expect(bar.parentNode).toBe(live.node);
  bar.remove();
  const fresh = create(figureTree(draw(fakeFigure(VALUES, { title: 'New', notes: [] }))));
  expect((live.node as Element).outerHTML).toBe((fresh.node as Element).outerHTML);
});

test('a server’s drawing at another width is put right without losing what is around it', () => {
  const node = parsed(htmlString(fakeFigure(VALUES), { widths: [300, 900] }));
  node.querySelector('details')!.open = true;
  const details = node.querySelector('details');
  const live = adopt(node, figureTree(draw(fakeFigure(VALUES.slice(3)))));
  expect(node.querySelector('details')).toBe(details);
  expect(details!.open).toBe(true);
  details!.open = false;
  expect((live.node as Element).isEqualNode(create(figureTree(draw(fakeFigure(VALUES.slice(3))))).node)).toBe(true);
});

/** As translators of pages do: words of theirs in the place of ours (Google), or beside them (Immersive Translate). */
function translate(root: Element, isBeside: boolean): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const font = document.createElement('font');
    font.append(document.createElement('font'));
    font.firstElementChild!.textContent = `translated ${text.nodeValue}`;
    if (isBeside) text.after(font);
    else text.replaceWith(font);
  }
}

test.each([false, true])(
  'a figure that a page translated never keeps words of the data before (beside: %s)',
  (isBeside) => {
    const live = create(figureTree(draw(fakeFigure([10, 20], { title: 'First', notes: ['Same', 'Old'] }))));
    const next = draw(fakeFigure(VALUES, { title: 'Second', notes: ['Same', 'New', 'More'] }));
    const fresh = create(figureTree(next)).node as Element;
    const node = live.node as Element;
    translate(node.querySelector('.stat-title')!, isBeside);
    translate(node.querySelector('.stat-notes')!, isBeside);
    update(live, figureTree(next));
    expect(node.querySelector('.stat-title')!.outerHTML).toBe(fresh.querySelector('.stat-title')!.outerHTML);
    // What has not changed stays translated.
    expect(Array.from(node.querySelectorAll('.stat-notes li'), (line) => line.textContent)).toEqual([
      isBeside ? 'Sametranslated Same' : 'translated Same',
      'New',
      'More',
    ]);
  },
);
