/** A label at the end of a line: it stands level with the end, or a little above or below. */
export interface EndLabel {
  readonly key: string;
  /** Where the line ends, in px. */
  readonly y: number;
  /** Lower is placed first and shed last. */
  readonly priority: number;
  /** How far it may stand from its line's end, in px. */
  readonly reach: number;
}

export interface EndRoom {
  readonly top: number;
  readonly bottom: number;
  /** Px from one label to the next, the height of a line of text. */
  readonly gap: number;
}

/**
 * Chooses the labels of a column and where they stand: greedily by priority, ties in the given order. A label joins
 * when all that are in keep within their reach after moving apart as little as they can (least squares). What finds
 * no room is shed. Gives the y of each label that stays; their order is that of the line ends.
 */
export function endLabels(labels: readonly EndLabel[], room: EndRoom): ReadonlyMap<string, number> {
  const { top, bottom, gap } = room;
  const most = Math.floor((bottom - top) / gap + 1e-9) + 1;
  const kept: EndLabel[] = [];
  // For each label the last block of it and those above: what stands below a new one is pooled again, and nothing else.
  let blocks: Block[] = [];
  let ys: readonly number[] = [];
  for (const label of [...labels].sort((a, b) => a.priority - b.priority)) {
    if (kept.length >= most) break;
    // Most come in the order of their ends.
    let at = kept.length;
    while (at > 0 && kept[at - 1]!.y > label.y) at--;
    kept.splice(at, 0, label);
    const tried = blocks.slice(0, at);
    for (let i = at; i < kept.length; i++) tried.push(pooled(tried[i - 1], kept[i]!.y - i * gap));
    const moved = withinReach(kept, tried, room);
    if (!moved) kept.splice(at, 1);
    else [blocks, ys] = [tried, moved];
  }
  return new Map(kept.map(({ key }, i) => [key, ys[kept.length - 1 - i]!]));
}

/** Labels that touch: the sum of their y less their shares of the gaps. */
interface Block {
  readonly sum: number;
  readonly count: number;
  readonly above: Block | undefined;
}

/** Pool adjacent violators on y less its share of the gaps: the least moves that keep the labels apart. */
function pooled(above: Block | undefined, y: number): Block {
  let block: Block = { sum: y, count: 1, above };
  for (let next = above; next && next.sum / next.count > block.sum / block.count; next = next.above)
    block = { sum: block.sum + next.sum, count: block.count + next.count, above: next.above };
  return block;
}

/** The y of each label, from the last to the first; nothing where one leaves its reach. */
function withinReach(
  labels: readonly EndLabel[],
  blocks: readonly Block[],
  { top, bottom, gap }: EndRoom,
): number[] | undefined {
  const highest = bottom - (labels.length - 1) * gap;
  const ys: number[] = [];
  let i = labels.length - 1;
  for (let block = blocks[i]; block; block = block.above) {
    const first = Math.max(top, Math.min(highest, block.sum / block.count));
    for (let n = block.count; n > 0; n--, i--) {
      const y = first + i * gap;
      if (Math.abs(y - labels[i]!.y) > labels[i]!.reach + 1e-6) return undefined;
      ys.push(y);
    }
  }
  return ys;
}
