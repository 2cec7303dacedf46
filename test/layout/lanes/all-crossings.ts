import type { LaneParts } from '../../../src/layout/lanes';
import { countCrossings } from '../../../src/layout/lanes/crossings';

/** Crossings of all flows: those of hops, then what lines beside the columns and to the bus cross. */
export function allCrossings({ net, wires, order, ports, sides }: LaneParts): number {
  const columnOf = (link: number) => net.columnOf[net.itemOf[link]!]!;
  const ends = new Map<string, Set<number>>();
  net.lefts.forEach((left, hop) => {
    const column = columnOf(left);
    for (const side of [0, 1] as const) {
      const key = `${column + 1 - side} ${side}`;
      ends.set(key, (ends.get(key) ?? new Set()).add(ports.hop(hop, side)));
    }
  });
  const between = (column: number, side: 0 | 1, top: number, bottom: number) =>
    [...(ends.get(`${column} ${side}`) ?? [])].filter((y) => y > top && y < bottom).length;
  let count = countCrossings(net, order.places, true);

  // Lines beside a column share a vertical where they come from one link and run one way.
  const groups = new Map<string, { column: number; side: 0 | 1; top: number; bottom: number }>();
  wires.forEach(({ source, kind }, wire) => {
    if (net.types[wire] !== 'same') return;
    const [from, to] = [ports.wire(wire, 'source'), ports.wire(wire, 'target')];
    const key = `${source} ${to > from} ${kind}`;
    const { top, bottom } = groups.get(key) ?? { top: from, bottom: from };
    groups.set(key, {
      column: columnOf(source),
      side: sides[wire]!,
      top: Math.min(top, to),
      bottom: Math.max(bottom, to),
    });
  });
  for (const { column, side, top, bottom } of groups.values()) count += between(column, side, top, bottom);

  // Lines to the bus of one target share a vertical in each column, and one where they come back.
  const down = new Map<string, { column: number; y: number }>();
  const up = new Map<number, number>();
  wires.forEach(({ source, target }, wire) => {
    if (net.types[wire] !== 'back') return;
    const column = columnOf(source);
    const key = `${column} ${target}`;
    const y = Math.min(ports.wire(wire, 'source'), down.get(key)?.y ?? Number.POSITIVE_INFINITY);
    down.set(key, { column, y });
    up.set(target, ports.wire(wire, 'target'));
  });
  for (const { column, y } of down.values()) count += between(column, 1, y, Number.POSITIVE_INFINITY);
  for (const [target, y] of up) count += between(columnOf(target), 0, y, Number.POSITIVE_INFINITY);
  return count;
}
