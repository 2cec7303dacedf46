import type { Wire } from './clean';
import type { Rows } from './frame';
import { gathered } from './gathered';
import type { Net } from './net';

/** Where lines meet boxes: heights in px. Side 0 is left, 1 is right. */
export interface Ports {
  readonly hop: (hop: number, side: 0 | 1) => number;
  readonly wire: (wire: number, end: 'source' | 'target') => number;
  /** By hop, the same for those that are one line: from their left node until they part, or from where they join. */
  readonly bundles: readonly number[];
  /** By wire that runs beside a column, the same for those that are one line from their source. */
  readonly beside: readonly number[];
}

const FAR = 1e6;
/** Several small numbers make one, which is quicker to find than a text. */
const MANY = 2 ** 20;
const SMALL = 300;
/** Px at em 1 by which the lines of a card give way to others, the first that is enough; else they come closer too. */
const SHIFTS = [0, 2.5, -2.5, 5, -5];

/**
 * Gives every line its place on the sides of the cards: in the order of their other ends, around the middle.
 * What leaves a card upwards on one side does so as one line for each kind, and so does what goes downwards; what
 * leaves alone joins others on their way to the same card. Lines beside the column start outermost, so that they cross
 * nothing of their own card. None ends across a gutter from where another starts: both would read as one.
 * `sides` says on which side each wire of a column runs.
 */
export function choosePorts(net: Net, wires: readonly Wire[], rows: Rows, sides: readonly (0 | 1)[]): Ports {
  const { em, ends } = rows;
  const middle = (node: number) => (node < net.links ? ends[node]!.y + ends[node]!.height / 2 : rows.laneY(node));
  const bundle = (from: number, to: number, kind: number, way: number) =>
    from * 256 + kind * 9 + Math.sign(middle(to) - middle(from)) * 3 + way;
  const bundles: number[] = [];
  const beside = wires.map(({ source, target, kind }, wire) => {
    for (const hop of net.routes[wire]!)
      bundles[hop] ??= bundle(net.lefts[hop]!, net.rights[hop]!, kind, net.isBack[hop] ? 4 : 3);
    return bundle(source, target, kind, 5);
  });
  const isSmall = wires.length <= SMALL;
  const heads = isSmall ? joined(net, bundles, middle) : bundles.map((_, hop) => hop);
  /**
   * By link and side: its ports, which are bundles, else less than 0: -1 of lines by the bus, even numbers of hops that
   * end there, odd ones of wires; from top to bottom, with their ranks, then with their heights.
   */
  const cards = new Map<number, Map<number, number>>();
  const add = (link: number, side: 0 | 1, key: number, rank: number) => {
    const card = link * 2 + side;
    const ports = cards.get(card) ?? new Map<number, number>();
    cards.set(card, ports);
    if (!ports.has(key)) ports.set(key, rank);
  };
  /** Heights that are taken in a gutter, and by which bundle; nobody sees them where there are many. */
  const taken = new Map<number, number>();
  const place = (node: number, side: number, y: number) =>
    (net.columnOf[net.itemOf[node]!]! + side) * MANY + Math.round(y);
  const take = (node: number, side: number, y: number, owner: number) => {
    if (isSmall) for (const by of [-1, 0, 1]) taken.set(place(node, side, y + by), owner);
  };
  net.lefts.forEach((left, hop) => {
    const right = net.rights[hop]!;
    if (left < net.links) add(left, 1, bundles[hop]!, middle(right));
    else take(left, 1, middle(left), bundles[hop]!);
    if (right < net.links) add(right, 0, -2 * heads[hop]! - 2, middle(left));
    else take(right, 0, middle(right), bundles[hop]!);
  });
  wires.forEach(({ source, target }, wire) => {
    if (net.types[wire] === 'back') {
      add(source, 1, -1, 2 * FAR);
      add(target, 0, -1, 2 * FAR);
    }
    if (net.types[wire] !== 'same') return;
    const by = middle(target) - middle(source);
    const side = sides[wire]!;
    // The nearest is outermost, the farthest next to the lines that go on.
    add(source, side, beside[wire]!, by > 0 ? FAR - by : -FAR - by);
    add(target, side, -2 * wire - 3, by > 0 ? by - FAR : FAR + by);
  });
  // What leaves to the right has its place first.
  for (const [card, ports] of [...cards].sort(([a], [b]) => (b & 1) - (a & 1))) {
    const link = card >> 1;
    const side = card & 1;
    const { y, height } = ends[link]!;
    const list = [...ports].sort((a, b) => a[1] - b[1]);
    const step = Math.max(0, Math.min(5 * em, (height - 20 * em) / list.length));
    const ownerOf = (key: number) => (side ? key : (bundles[-key / 2 - 1] ?? key));
    const isTaken = ([key, at]: readonly [number, number]) =>
      (taken.get(place(link, side, at)) ?? ownerOf(key)) !== ownerOf(key);
    for (let nth = 0; nth < 15; nth++) {
      const each = step * (1 - Math.floor(nth / 5) / 2);
      const first = y + height / 2 + SHIFTS[nth % 5]! * em - ((list.length - 1) / 2) * each;
      list.forEach(([key], i) => {
        ports.set(key, first + i * each);
      });
      if (![...ports].some(isTaken)) break;
    }
    for (const [key, at] of ports) take(link, side, at, ownerOf(key));
  }
  const port = (link: number, side: 0 | 1, key: number) => cards.get(link * 2 + side)!.get(key)!;
  return {
    bundles,
    beside,
    hop: (hop, side) => {
      const node = (side ? net.lefts : net.rights)[hop]!;
      return node < net.links ? port(node, side, side ? bundles[hop]! : -2 * heads[hop]! - 2) : rows.laneY(node);
    },
    wire: (wire, end) => {
      const isSource = end === 'source';
      const isBack = net.types[wire] === 'back';
      const key = isBack ? -1 : isSource ? beside[wire]! : -2 * wire - 3;
      return port(wires[wire]![end], isBack ? (isSource ? 1 : 0) : sides[wire]!, key);
    },
  };
}

/**
 * Lines that leave their nodes alone, upwards or downwards, join those of the node above that come to the same place:
 * each gets the bundle of the topmost, whose position is given. Such a line leads from all of its sources to one
 * target, so nobody takes one flow for another; and since nothing starts between them, it crosses no more.
 */
function joined(net: Net, bundles: number[], middle: (node: number) => number): number[] {
  const heads = bundles.map((_, hop) => hop);
  const starts = gathered(net.lefts, net.itemOf.length);
  const columnOf = (node: number) => net.columnOf[net.itemOf[node]!]!;
  const nodes = starts.flatMap((hops, node) => (hops.length > 0 ? node : []));
  nodes.sort((a, b) => columnOf(a) - columnOf(b) || middle(a) - middle(b) || a - b);
  nodes.forEach((node, i) => {
    const above = starts[nodes[i - 1] ?? -1] ?? [];
    const turn = (hop: number) => Math.sign(middle(net.rights[hop]!) - middle(net.lefts[hop]!));
    const alone = (hops: readonly number[], one: number) => hops.every((hop) => hop === one || turn(hop) !== turn(one));
    for (const hop of starts[node]!)
      for (const other of above)
        if (
          net.rights[hop] === net.rights[other] &&
          bundles[hop]! % 256 === bundles[other]! % 256 &&
          alone(starts[node]!, hop) &&
          alone(above, other)
        ) {
          heads[hop] = heads[other]!;
          bundles[hop] = bundles[other]!;
        }
  });
  return heads;
}
