import type { ChartState } from '../chart';
import type { PanoramaModel } from './model';
import type { Arranged } from './panorama-arrange';
import { linkKey, linkOf, type Shown } from './panorama-state';

/** What arrows walk through: the targets of each column from top to bottom, as keys. */
export interface Walk {
  readonly columns: readonly (readonly string[])[];
  /** Column and row of each key. */
  readonly at: ReadonlyMap<string, readonly [column: number, row: number]>;
  /** Keys of the heads of segments. */
  readonly heads: readonly string[];
  /** Links by their position, nearest first where weights are equal. */
  readonly outputs: (link: number) => readonly number[];
  readonly inputs: (link: number) => readonly number[];
}

export function walkOf(
  model: PanoramaModel,
  arranged: Pick<Arranged, 'columns' | 'orders' | 'cards'>,
  shown: Shown,
): Walk {
  const columns = arranged.columns.map((segments) =>
    segments.flatMap((segment) => [
      `segment:${model.segments[segment]!.id}`,
      ...arranged.orders[segment]!.filter((link) => shown.isChosen(link)).map((link) => linkKey(model.links[link]!)),
    ]),
  );
  const at = new Map(columns.flatMap((keys, column) => keys.map((key, row) => [key, [column, row] as const] as const)));
  const ends = (from: 'source' | 'target', to: 'source' | 'target') => (link: number) => {
    const y = arranged.cards[link]?.y ?? 0;
    const weights = new Map<number, number>();
    for (const flow of model.flows)
      if (flow[from] === link && flow.kind !== 'recycle' && arranged.cards[flow[to]] && shown.isChosen(flow[to]))
        weights.set(flow[to], Math.max(weights.get(flow[to]) ?? 0, flow.weight));
    const far = (other: number) => Math.abs((arranged.cards[other]?.y ?? 0) - y);
    return [...weights].sort((a, b) => b[1] - a[1] || far(a[0]) - far(b[0])).map(([other]) => other);
  };
  const heads = columns.flatMap((keys) => keys.filter((key) => !isLink(key)));
  return { columns, at, heads, outputs: ends('source', 'target'), inputs: ends('target', 'source') };
}

/** Where keys lead from a target; a key of a flow leads to the heaviest one. */
export function movesFrom(
  model: PanoramaModel,
  walk: Walk,
  key: string,
  { followed }: ChartState,
): Readonly<Record<string, string>> {
  const place = walk.at.get(key);
  const moves: Record<string, string> = {};
  const lead = (name: string, to: string | undefined) => {
    if (to !== undefined && to !== key) moves[name] = to;
  };
  const all = walk.columns;
  const first = all.find((keys) => keys.length > 0)?.find(isLink);
  const last = [...all].reverse().find((keys) => keys.some(isLink));
  lead('Home', first ?? all[0]?.[0]);
  lead('End', last && [...last].reverse().find(isLink));
  const link = linkOf(model, key);
  const [column, row] = place ?? [-1, 0];
  const keys = all[column] ?? [];
  const own = link === undefined ? key : `segment:${model.segments[model.links[link]!.segment]!.id}`;
  lead('ArrowUp', place ? keys[row - 1] : own);
  lead('ArrowDown', keys[row + 1]);
  const head = walk.heads.indexOf(own);
  lead('PageUp', enter(walk, walk.heads[head - 1]));
  lead('PageDown', enter(walk, walk.heads[head + 1]));
  if (link === undefined) {
    lead('ArrowRight', all[column + 1]?.[0]);
    lead('ArrowLeft', all[column - 1]?.[0]);
    return moves;
  }
  lead('ArrowRight', keyOf(model, walk.outputs(link)[0]));
  lead('ArrowLeft', keyOf(model, walk.inputs(link)[0]));
  const branches = branchesOf(model, walk, followed);
  const now = branches.indexOf(link);
  if (now >= 0 && branches.length > 1) {
    lead('n', keyOf(model, branches[(now + 1) % branches.length]));
    lead('N', keyOf(model, branches[(now + branches.length - 1) % branches.length]));
  }
  return moves;
}

/** The links among which the last arrow along a flow has chosen. */
export function branchesOf(model: PanoramaModel, walk: Walk, followed: ChartState['followed']): readonly number[] {
  const from = followed && linkOf(model, followed.from);
  if (from === undefined) return [];
  return followed!.key === 'ArrowRight' ? walk.outputs(from) : followed!.key === 'ArrowLeft' ? walk.inputs(from) : [];
}

const isLink = (key: string): boolean => key.startsWith('link:');

function keyOf({ links }: PanoramaModel, link: number | undefined): string | undefined {
  return link === undefined ? undefined : linkKey(links[link]!);
}

/** The first link of a segment; its head where it shows none. */
function enter({ columns, at }: Walk, head: string | undefined): string | undefined {
  const place = head === undefined ? undefined : at.get(head);
  if (!place) return undefined;
  const next = columns[place[0]]![place[1] + 1];
  return next !== undefined && isLink(next) ? next : head;
}
