import { AREAS, figures, nameOf, YEARS } from './bump-data';

// The control: the least code that draws the same lines by hand. Places by sorting each year, a path for each area, one
// in front with dots, names at both ends where every fourth fits, an axis. Nothing is general, checked, spoken or tabulated.
const NS = 'http://www.w3.org/2000/svg';
const LEFT = 130;
const STEP = (800 - 2 * LEFT) / (YEARS - 1);
const FRONT = 40;

window.bench = { start, update };

let lines: SVGElement[] = [];
let dots: SVGElement[] = [];
const labels: { number: SVGElement; name: SVGElement; place: number; year: number }[] = [];

function start(): void {
  const svg = add(document.querySelector('#host') as HTMLElement, 'svg', { width: 800, height: 860, role: 'img' });
  text(svg, 0, 20, 'Exports of invented areas', 18, '600');
  text(svg, 0, 40, 'Rank by exports, 1990–2014', 13);
  lines = Array.from({ length: AREAS }, (_, area) =>
    add(svg, 'path', {
      fill: 'none',
      stroke: area === FRONT ? '#1F5A96' : '#C3CBD3',
      'stroke-width': area === FRONT ? 2.5 : 0.75,
      'stroke-linejoin': 'round',
    }),
  );
  svg.append(lines[FRONT] as SVGElement);
  dots = Array.from({ length: YEARS }, (_, year) =>
    add(svg, 'circle', { cx: LEFT + year * STEP, r: 3.5, fill: '#1F5A96' }),
  );
  for (const year of [0, YEARS - 1])
    for (let place = 1; place <= AREAS; place += 4) {
      const x = year === 0 ? LEFT - 8 : 800 - LEFT + 26;
      const number = text(svg, x, 64 + place * 4, `${place}`, 12, '400', 'end');
      const name = text(svg, year === 0 ? x - 26 : x + 6, 64 + place * 4, '', 12, '400', year === 0 ? 'end' : 'start');
      labels.push({ number, name, place, year });
    }
  for (let year = 0; year < YEARS; year += 2)
    text(svg, LEFT + year * STEP, 828, `${1990 + year}`, 11.5, '400', 'middle');
  text(svg, 0, 852, 'Source: invented', 12);
  const tip = document.createElement('div');
  tip.hidden = true;
  document.body.append(tip);
  svg.addEventListener('pointermove', (event) => {
    const { offsetX, offsetY } = event as PointerEvent;
    const year = Math.round((offsetX - LEFT) / STEP);
    const area = order[year]?.[Math.round((offsetY - 60) / 4) - 1];
    tip.hidden = area === undefined;
    if (area !== undefined) tip.textContent = `${nameOf(area)}, ${1990 + year}`;
  });
  place(figures());
}

let order: number[][] = [];

function update(shift: number): void {
  place(figures(shift));
}

function place(data: readonly (readonly number[])[]): void {
  order = Array.from({ length: YEARS }, (_, year) =>
    data.map((_, area) => area).sort((a, b) => (data[b]?.[year] ?? 0) - (data[a]?.[year] ?? 0)),
  );
  const paths: string[] = data.map(() => '');
  order.forEach((areas, year) => {
    areas.forEach((area, at) => {
      paths[area] += `${year ? 'L' : 'M'}${Math.round((LEFT + year * STEP) * 10) / 10},${64 + at * 4}`;
      if (area === FRONT) dots[year]?.setAttribute('cy', `${64 + at * 4}`);
    });
  });
  lines.forEach((line, area) => {
    line.setAttribute('d', paths[area] ?? '');
  });
  for (const { name, place, year } of labels) name.textContent = nameOf(order[year]?.[place - 1] ?? 0);
}

function add(parent: Element, name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(NS, name);
  for (const key in attributes) element.setAttribute(key, `${attributes[key]}`);
  parent.append(element);
  return element;
}

function text(
  svg: Element,
  x: number,
  y: number,
  words: string,
  size: number,
  weight = '400',
  anchor = 'start',
): SVGElement {
  const attributes = { x, y, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor, fill: '#1A222C' };
  const element = add(svg, 'text', attributes);
  element.textContent = words;
  return element;
}
