import type { Wire } from './clean';
import type { Frame } from './frame';
import type { Net } from './net';

/** Where lines meet boxes: heights in px. Side 0 is left, 1 is right. */
export interface Ports {
  readonly hop: (hop: number, side: 0 | 1) => number;
  readonly wire: (wire: number, end: 'source' | 'target') => number;
}

const FAR = 1e6;

/**
 * Gives every line its place on the sides of the cards: in the order of their other ends, around the middle.
 * Lines that go up or down beside the column start outermost, so that they cross nothing of their own card.
 * `sides` says on which side each wire of a column runs.
 */
export function choosePorts(net: Net, wires: readonly Wire[], frame: Frame, sides: readonly (0 | 1)[]): Ports {
  const middle = (node: number) => {
    if (node >= net.links) return frame.laneY(node);
    const { y, height } = frame.ends[node]!;
    return y + height / 2;
  };
  /** By link and side: what stands where from top to bottom, by the keys of its ports. */
  const cards = new Map<number, Map<string, number>>();
  const add = (link: number, side: 0 | 1, key: string, rank: number) => {
    const card = link * 2 + side;
    if (!cards.has(card)) cards.set(card, new Map());
    if (!cards.get(card)!.has(key)) cards.get(card)!.set(key, rank);
  };
  net.lefts.forEach((left, hop) => {
    const right = net.rights[hop]!;
    if (left < net.links) add(left, 1, `h${hop} 1`, middle(right));
    if (right < net.links) add(right, 0, `h${hop} 0`, middle(left));
  });
  wires.forEach(({ source, target }, wire) => {
    if (net.types[wire] === 'back') {
      add(source, 1, `b${source} 1`, 2 * FAR);
      add(target, 0, `b${target} 0`, 2 * FAR);
    }
    if (net.types[wire] !== 'same') return;
    const by = middle(target) - middle(source);
    const side = sides[wire]!;
    // The nearest is outermost, the farthest next to the lines that go on.
    add(source, side, `s${wire}`, by > 0 ? FAR - by : -FAR - by);
    add(target, side, `t${target} ${side}`, by > 0 ? by - FAR : FAR + by);
  });
  const heights = new Map<string, number>();
  for (const [card, ports] of cards) {
    const link = card >> 1;
    const { y, height } = frame.ends[link]!;
    const list = [...ports].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
    const step = frame.isHidden(link) ? 0 : Math.max(0, Math.min(5 * frame.em, (height - 20 * frame.em) / list.length));
    list.forEach(([key], i) => {
      heights.set(key, y + height / 2 + (i - (list.length - 1) / 2) * step);
    });
  }
  return {
    hop: (hop, side) => {
      const node = (side ? net.lefts : net.rights)[hop]!;
      return node < net.links ? heights.get(`h${hop} ${side}`)! : frame.laneY(node);
    },
    wire: (wire, end) => {
      const link = wires[wire]![end];
      if (net.types[wire] === 'back') return heights.get(`b${link} ${end === 'source' ? 1 : 0}`)!;
      return heights.get(end === 'source' ? `s${wire}` : `t${link} ${sides[wire]!}`)!;
    },
  };
}
