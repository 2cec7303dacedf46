import { type Month, months } from './data';

// The control: the least code that draws the same picture by hand. Bars from zero, growth as a line with dots in its
// own panel, axes, labels, legend, a tooltip. Nothing is general, checked, spoken or tabulated.
const NS = 'http://www.w3.org/2000/svg';
const WIDTH = 800;
const HEIGHT = 450;
const LEFT = 48;
const STEP = (WIDTH - LEFT - 8) / 24;

declare global {
  interface Window {
    bench: { start(): void; update(shift: number): void };
  }
}
window.bench = { start, update };

let rows: { bar: SVGElement; dot: SVGElement; title: SVGElement }[] = [];
let line: SVGElement;

function start(): void {
  const svg = add(document.querySelector('#host') as HTMLElement, 'svg', { width: WIDTH, height: HEIGHT, role: 'img' });
  text(svg, 0, 20, 'Trade of an invented province by month', 18, '600');
  text(svg, 0, 40, 'Imports and exports, 100 million yuan; growth on a year earlier, %', 13);
  for (let tick = 0; tick <= 700; tick += 100) {
    const y = level(tick);
    add(svg, 'line', { x1: LEFT, x2: WIDTH, y1: y, y2: y, stroke: '#DDE3E8' });
    text(svg, LEFT - 8, y + 4, `${tick}`, 12, '400', 'end');
  }
  for (let tick = -10; tick <= 20; tick += 10) {
    const y = growth(tick);
    add(svg, 'line', { x1: LEFT, x2: WIDTH, y1: y, y2: y, stroke: '#DDE3E8' });
    text(svg, LEFT - 8, y + 4, `${tick}%`, 12, '400', 'end');
  }
  const data = months();
  rows = data.map((month, index) => {
    const x = LEFT + index * STEP;
    const bar = add(svg, 'rect', { x: x + 4, width: STEP - 8, fill: '#1F5A96' });
    const title = add(bar, 'title', {});
    const dot = add(svg, 'circle', { cx: x + STEP / 2, r: 3, fill: '#1F5A96' });
    if (index % 3 === 0) text(svg, x + STEP / 2, 292, month.period, 12, '400', 'middle');
    return { bar, dot, title };
  });
  line = add(svg, 'path', { fill: 'none', stroke: '#1F5A96', 'stroke-width': 2 });
  text(svg, 0, HEIGHT - 4, 'Source: invented', 12);
  const tip = document.createElement('div');
  tip.hidden = true;
  document.body.append(tip);
  svg.addEventListener('pointermove', (event) => {
    const month = data[Math.floor(((event as PointerEvent).offsetX - LEFT) / STEP)];
    tip.hidden = !month;
    if (month) tip.textContent = `${month.period}: ${month.level}, ${month.growth}%`;
  });
  place(data);
}

function update(shift: number): void {
  place(months(shift));
}

function place(data: readonly Month[]): void {
  let path = '';
  for (const [index, month] of data.entries()) {
    const row = rows[index];
    if (!row) continue;
    const top = level(Number(month.level));
    const y = growth(Number(month.growth));
    set(row.bar, { y: top, height: level(0) - top });
    set(row.dot, { cy: y });
    row.title.textContent = `${month.period}: ${month.level}`;
    path += `${index ? 'L' : 'M'}${LEFT + (index + 0.5) * STEP},${y}`;
  }
  set(line, { d: path });
}

function level(value: number): number {
  return 275 - (value / 700) * 215;
}

function growth(value: number): number {
  return 400 - (value / 30) * 60;
}

function add(parent: Element, name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(NS, name);
  set(element, attributes);
  parent.append(element);
  return element;
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const name in attributes) element.setAttribute(name, `${attributes[name]}`);
}

function text(svg: Element, x: number, y: number, words: string, size: number, weight = '400', anchor = 'start'): void {
  const attributes = { x, y, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor, fill: '#1A222C' };
  add(svg, 'text', attributes).textContent = words;
}
