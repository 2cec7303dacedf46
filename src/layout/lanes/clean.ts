import type { LaneGraph } from './types';

/** A flow that can be drawn, by its position among the flows. */
export interface Wire {
  readonly flow: number;
  readonly source: number;
  readonly target: number;
  readonly isRecycling: boolean;
  /** Number of its kind. */
  readonly kind: number;
}

/** Leaves out flows that end at no link and those that end where they start. */
export function cleanWires({ links, flows }: LaneGraph): Wire[] {
  const wires: Wire[] = [];
  const kinds: string[] = [];
  flows.forEach(({ source, target, isRecycling = false, kind = '' }, flow) => {
    if (links[source] === undefined || links[target] === undefined || source === target) return;
    if (!kinds.includes(kind)) kinds.push(kind);
    wires.push({ flow, source, target, isRecycling, kind: kinds.indexOf(kind) });
  });
  return wires;
}
