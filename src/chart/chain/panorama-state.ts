import type { ChartState } from '../chart';
import { closureOf } from './closure';
import { filterKeys, holds } from './controls';
import type { FlowModel, LinkCard, PanoramaModel } from './model';

/** What a person's choices mean for the map. */
export interface Shown {
  /** Whose closure is shown. */
  readonly root: number | undefined;
  readonly isPinned: boolean;
  readonly upstream: ReadonlySet<number>;
  readonly downstream: ReadonlySet<number>;
  /** Held by the filters, or pinned: what a reader asks about, who has to take that back too. */
  readonly isChosen: (link: number) => boolean;
  readonly isFlowChosen: (flow: FlowModel) => boolean;
}

export function shownIn(model: PanoramaModel, { selected, focused = [], filters = [], bare }: ChartState): Shown {
  const pinned = linkOf(model, selected);
  const root = bare ? undefined : (pinned ?? linkOf(model, focused[0]));
  const { upstream, downstream } =
    root === undefined ? { upstream: [], downstream: [] } : closureOf(model.flows, model.links.length, root);
  const keys = filters.length > 0 ? filterKeys({ chain: model }) : [];
  const kinds = filters.filter((filter) => filter.startsWith('kind:'));
  return {
    root,
    isPinned: pinned !== undefined,
    upstream: new Set(upstream),
    downstream: new Set(downstream),
    isChosen: (link) =>
      link === pinned || (model.links[link]!.isChosen && (filters.length === 0 || holds(keys[link]!, filters))),
    isFlowChosen: ({ kind }) => kinds.length === 0 || kinds.includes(`kind:${kind}`),
  };
}

export const linkKey = ({ id }: LinkCard): string => `link:${id}`;

/** The position of the link that a target's key names. */
export function linkOf({ links }: PanoramaModel, key = ''): number | undefined {
  const at = key.startsWith('link:') ? links.findIndex(({ id }) => id === key.slice(5)) : -1;
  return at < 0 ? undefined : at;
}

/** Segments that are collapsed now: those of the options, but for those that were toggled. */
export function collapsedIn(
  { segments }: PanoramaModel,
  collapsed: ReadonlySet<number>,
  { opened = [] }: ChartState,
): ReadonlySet<number> {
  if (opened.length === 0) return collapsed;
  const toggled = new Set(opened);
  return new Set(segments.flatMap(({ id }, i) => (toggled.has(`segment:${id}`) !== collapsed.has(i) ? i : [])));
}

/** A flow of the closure: what leads to the link, or from it. */
export function sideOf(
  { source, target, kind }: FlowModel,
  { root, upstream, downstream }: Shown,
): 'up' | 'down' | undefined {
  if (root === undefined || kind === 'recycle') return undefined;
  if (upstream.has(source) && (target === root || upstream.has(target))) return 'up';
  return downstream.has(target) && (source === root || downstream.has(source)) ? 'down' : undefined;
}
