import type { LaneBox, LaneGraph, LaneLayout } from '../../../src/layout/lanes';

/** What is wrong with a layout of a graph, in words; nothing when all is well. */
export function faultsOf(graph: LaneGraph, layout: LaneLayout): string[] {
  const faults: string[] = [];
  const check = (isRight: boolean, fault: string) => {
    if (!isRight) faults.push(fault);
  };
  check(!/NaN|Infinity/.test(JSON.stringify(layout.paths)), 'a path has no number');
  check(numbersIn(layout).every(Number.isFinite), 'a number is missing');
  layout.columns.forEach(({ x, stage }, i) => {
    const last = layout.columns[i - 1];
    if (last) check(x >= last.x + 100 && stage >= last.stage, `column ${i} is out of order`);
  });
  check(new Set(layout.columns.map(({ stage }) => stage)).size === graph.stages, 'a stage has no column');
  layout.panels.forEach((panel, segment) => {
    const stage = graph.segments[segment]!;
    const { x, width } = layout.stages[stage]!;
    check(layout.columns[panel.column]?.stage === stage, `segment ${segment} left its stage`);
    check(panel.x >= x && panel.x + panel.width <= x + width, `panel ${segment} leaves its stage`);
    check(panel.y >= 0 && panel.y + panel.height <= layout.height, `panel ${segment} leaves the drawing`);
    layout.panels.slice(0, segment).forEach((other, i) => {
      check(!overlap(panel, other, 10), `panels ${i} and ${segment} overlap`);
    });
    const links = graph.links.flatMap((owner, link) => (owner === segment ? link : []));
    check([...layout.orders[segment]!].sort((a, b) => a - b).join() === links.join(), `segment ${segment} lost links`);
  });
  layout.cards.forEach((card, link) => {
    if (!card) return;
    check(isInside(card, layout.panels[graph.links[link]!]!), `card ${link} leaves its panel`);
    layout.cards.slice(0, link).forEach((other, i) => {
      check(!other || !overlap(card, other, 4), `cards ${i} and ${link} overlap`);
    });
  });
  const wanted = graph.flows.flatMap(({ source, target }, flow) =>
    layout.cards[source] && layout.cards[target] && source !== target ? flow : [],
  );
  check(layout.paths.map(({ flow }) => flow).join() === wanted.join(), 'flows are missing or too many');
  for (const { flow, d, tip, type } of layout.paths) {
    const { source, target, isRecycling } = graph.flows[flow]!;
    check(isOnEdge(startOf(d, type), layout.cards[source]!), `flow ${flow} starts elsewhere`);
    check(isOnEdge(tip, layout.cards[target]!), `flow ${flow} ends elsewhere`);
    check(isRecycling ? type === 'back' : true, `flow ${flow} leaves the bus`);
    for (const line of straights(d))
      check(!layout.cards.some((card) => card && isThrough(line, card)), `flow ${flow} runs behind a card`);
  }
  return faults;
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

function overlap(a: LaneBox, b: LaneBox, gap: number): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;
}

function isInside(inner: LaneBox, outer: LaneBox): boolean {
  return (
    inner.x > outer.x &&
    inner.y > outer.y &&
    inner.x + inner.width < outer.x + outer.width &&
    inner.y + inner.height < outer.y + outer.height
  );
}

/** Where a line leaves its card: those by the bus are drawn from their tip. */
function startOf(d: string, type: LaneLayout['paths'][number]['type']) {
  const numbers = d.match(/-?[\d.]+/g)!.map(Number);
  if (type !== 'back') return { x: numbers[0]!, y: numbers[1]! };
  return { x: numbers[numbers.length - 1]!, y: numbers[numbers.length - 2]! };
}

function isOnEdge({ x, y }: { readonly x: number; readonly y: number }, box: LaneBox): boolean {
  const isBeside = Math.abs(x - box.x) < 0.02 || Math.abs(x - box.x - box.width) < 0.02;
  const isAbove = Math.abs(y - box.y) < 0.02 || Math.abs(y - box.y - box.height) < 0.02;
  const isWithin =
    x > box.x - 0.02 && x < box.x + box.width + 0.02 && y > box.y - 0.02 && y < box.y + box.height + 0.02;
  return isWithin && (isBeside || isAbove);
}

type Line = readonly [number, number, number, number];

/** Horizontal and vertical pieces of a path of absolute commands. */
export function straights(d: string): Line[] {
  const lines: Line[] = [];
  let [x, y] = [0, 0];
  for (const [, letter, text] of d.matchAll(/([MHVCQ])([^MHVCQ]*)/g)) {
    const numbers = text!.trim().split(' ').map(Number);
    const [toX, toY] =
      letter === 'H' ? [numbers[0]!, y] : letter === 'V' ? [x, numbers[0]!] : [numbers.at(-2)!, numbers.at(-1)!];
    if (letter === 'H' || letter === 'V') lines.push([x, y, toX, toY]);
    [x, y] = [toX, toY];
  }
  return lines;
}

function isThrough([x1, y1, x2, y2]: Line, { x, y, width, height }: LaneBox): boolean {
  return (
    Math.min(x1, x2) < x + width - 0.1 &&
    Math.max(x1, x2) > x + 0.1 &&
    Math.min(y1, y2) < y + height - 0.1 &&
    Math.max(y1, y2) > y + 0.1
  );
}
