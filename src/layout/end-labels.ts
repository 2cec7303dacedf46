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
  const most = Math.floor((room.bottom - room.top) / room.gap + 1e-9) + 1;
  const { top, bottom, gap } = room;
  let kept: EndLabel[] = [];
  let now: number[] = [];
  for (const label of [...labels].sort((a, b) => a.priority - b.priority)) {
    if (kept.length >= most) break;
    let at = 0;
    while (at < kept.length && kept[at]!.y <= label.y) at++;
    // Most are shed because their neighbours cannot give way: that is seen without moving all the others.
    if (isHeld(kept[at - 1], label, gap) || isHeld(label, kept[at], gap)) continue;
    const tried = [...kept.slice(0, at), label, ...kept.slice(at)];
    // Nor does anybody move where there is room.
    const isFree =
      label.y >= (at > 0 ? now[at - 1]! + gap : top) && label.y <= (at < kept.length ? now[at]! - gap : bottom);
    const ys = isFree ? [...now.slice(0, at), label.y, ...now.slice(at)] : movedApart(tried, room);
    if (!isFree && !keepReach(tried, ys)) continue;
    kept = tried;
    now = ys;
  }
  const ys = movedApart(kept, room);
  return new Map(kept.map(({ key }, i) => [key, ys[i]!]));
}

function keepReach(labels: readonly EndLabel[], ys: readonly number[]): boolean {
  for (let i = 0; i < labels.length; i++) if (Math.abs(ys[i]! - labels[i]!.y) > labels[i]!.reach + 1e-6) return false;
  return true;
}

function isHeld(upper: EndLabel | undefined, lower: EndLabel | undefined, gap: number): boolean {
  return upper !== undefined && lower !== undefined && lower.y + lower.reach - (upper.y - upper.reach) < gap - 1e-6;
}

/** Pool adjacent violators on y less its share of the gaps: the least moves that keep the labels apart. */
function movedApart(labels: readonly EndLabel[], { top, bottom, gap }: EndRoom): number[] {
  const sums: number[] = [];
  const counts: number[] = [];
  for (let i = 0; i < labels.length; i++) {
    let sum = labels[i]!.y - i * gap;
    let count = 1;
    while (sums.length > 0 && sums[sums.length - 1]! / counts[counts.length - 1]! > sum / count) {
      sum += sums.pop()!;
      count += counts.pop()!;
    }
    sums.push(sum);
    counts.push(count);
  }
  const highest = bottom - (labels.length - 1) * gap;
  const ys: number[] = [];
  for (let block = 0; block < sums.length; block++) {
    const y = Math.max(top, Math.min(highest, sums[block]! / counts[block]!));
    for (let n = counts[block]!; n > 0; n--) ys.push(y + ys.length * gap);
  }
  return ys;
}
