/** A rectangle in px: left, top, size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelBox extends Box {
  readonly key: string;
  /** Lower is placed first and shed last. */
  readonly priority: number;
}

/**
 * Chooses which labels stay: greedily by priority, ties in the given order; one stays when it touches
 * neither an obstacle nor a label already placed. Nothing moves: a label that does not fit is shed,
 * and its figure remains in the tooltip and the table.
 */
export function placeLabels(labels: readonly LabelBox[], obstacles: readonly Box[], gap: number): ReadonlySet<string> {
  const taken: Box[] = [];
  const kept = new Set<string>();
  for (const label of [...labels].sort((a, b) => a.priority - b.priority)) {
    // Obstacles are compared without the gap: a label may stand right on its own bar.
    if (touches(label, taken, gap) || touches(label, obstacles, 0)) continue;
    taken.push(label);
    kept.add(label.key);
  }
  return kept;
}

/** Whether a box touches one of many. Most lie beside it. */
function touches({ x, y, width, height }: Box, boxes: readonly Box[], gap: number): boolean {
  const right = x + width + gap;
  return boxes.some((b) => b.x < right && x < b.x + b.width + gap && y < b.y + b.height && b.y < y + height);
}

/**
 * The order in which figures of a series deserve a label: the last, the highest, the lowest, the
 * first, then the rest from the end. Returns a priority per value; `undefined` values get the lowest.
 */
export function labelPriorities(values: readonly (number | undefined)[]): readonly number[] {
  let high = -1;
  let low = -1;
  let first = -1;
  let last = -1;
  values.forEach((value, i) => {
    if (value === undefined) return;
    if (first < 0) first = i;
    last = i;
    if (high < 0 || value > values[high]!) high = i;
    if (low < 0 || value < values[low]!) low = i;
  });
  const named = [last, high, low, first];
  return values.map((_, i) => {
    const place = named.indexOf(i);
    return place >= 0 ? place : 4 + values.length - i;
  });
}
