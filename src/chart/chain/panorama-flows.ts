import type { LanePath } from '../../layout/lanes/types';
import { group, line, rect, text } from '../../scene/make';
import type { GroupMark, Mark, TokenName } from '../../scene/mark';
import { decimal } from '../../scene/table';
import type { FlowModel } from './model';

export interface FlowLook {
  readonly paint: TokenName;
  /** In em. */
  readonly dash?: readonly number[] | undefined;
}

/** One colour for what flows, and its kind as a dash. */
export function flowLook(kind: FlowModel['kind']): FlowLook {
  if (kind === 'recycle') return { paint: 'chain-recycle', dash: [6, 4] };
  if (kind === 'byproduct') return { paint: 'chain-flow', dash: [1.5, 3.5] };
  return { paint: 'chain-flow', ...(kind === 'service' && { dash: [9, 3, 2, 3] }) };
}

/** In px. */
export function flowWidth({ weight, kind }: FlowModel, em: number): number {
  return (kind === 'recycle' ? 1.3 : 1 + 0.62 * Math.sqrt(Math.min(weight, 12))) * em;
}

export function flowMark(path: LanePath, flow: FlowModel, em: number, key = flow.id): Mark {
  const { paint, dash } = flowLook(flow.kind);
  return line(key, path.d, paint, flowWidth(flow, em), {
    round: flow.kind === 'byproduct',
    ...(dash && { dash: dash.map((n) => n * em) }),
  });
}

/** A flow of the closure that is shown: told upstream and downstream by dash too. */
export function closureMark(path: LanePath, flow: FlowModel, isUp: boolean, em: number): Mark {
  const look = isUp ? { dash: [7 * em, 3 * em] } : {};
  return line(flow.id, path.d, isUp ? 'chain-up' : 'chain-down', flowWidth(flow, em) + 0.6 * em, look);
}

/** Arrowheads as one path: one per distinct port. */
export function arrowheads(key: string, paths: readonly LanePath[], paint: TokenName, em: number): readonly Mark[] {
  const seen = new Set<string>();
  let d = '';
  for (const { tip } of paths) {
    const at = `M${decimal(tip.x)},${decimal(tip.y)}`;
    if (seen.has(at)) continue;
    seen.add(at);
    const [long, half] = [decimal(6 * em), decimal(2.75 * em)];
    // It fills the gap between two cards.
    if (tip.toward === 'down') d += `${at}l-${decimal(5 * em)},-${decimal(7 * em)}h${decimal(10 * em)}z`;
    else d += `${at}l${tip.toward === 'right' ? '-' : ''}${long},-${half}v${decimal(5.5 * em)}z`;
  }
  return d ? [{ type: 'path', key, d, fill: paint }] : [];
}

/** All flows at rest. They are drawn before cards. */
export function flowsGroup(
  paths: readonly LanePath[],
  flows: readonly FlowModel[],
  isShown: (flow: FlowModel) => boolean,
  em: number,
): readonly Mark[] {
  const shown = paths.filter((path) => isShown(flows[path.flow]!));
  const isRecycling = (path: LanePath) => flows[path.flow]!.kind === 'recycle';
  const marks = shown.map((path) => flowMark(path, flows[path.flow]!, em));
  const [back, on] = [shown.filter(isRecycling), shown.filter((path) => !isRecycling(path))];
  return [...marks, ...arrowheads('tips-back', back, 'chain-recycle', em), ...arrowheads('tips', on, 'chain-flow', em)];
}

/** What the bus below the columns carries, in a pill on it. */
export function busLabel(label: string, x: number, y: number, width: number, em: number): GroupMark {
  const height = 20 * em;
  return group('bus', [
    rect('pill', x - width / 2 - 11 * em, y - height / 2, width + 22 * em, y + height / 2, 'background', {
      radius: height / 2,
      stroke: 'chain-recycle',
      strokeWidth: em,
    }),
    text('words', label, x, y + 4.2 * em, 12 * em, width, { anchor: 'middle', fill: 'chain-recycle' }),
  ]);
}
