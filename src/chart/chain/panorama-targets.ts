import { chainWord } from '../../format/chain-words';
import { word } from '../../format/words';
import { group } from '../../scene/make';
import type { GroupMark, Target } from '../../scene/mark';
import type { ChartState } from '../chart';
import { closureOf } from './closure';
import type { PanoramaModel } from './model';
import type { Arranged } from './panorama-arrange';
import type { PanoramaLayout } from './panorama-layout';
import { isStill } from './panorama-panels';
import { linkKey, type Shown } from './panorama-state';
import { branchesOf, movesFrom, type Walk, walkOf } from './panorama-walk';

/** What is told of the map that a person can reach, by segment, column by column; what has the focus is always there. */
export function panoramaTargets(
  layout: PanoramaLayout,
  arranged: Arranged,
  shown: Shown,
  state: ChartState,
): GroupMark {
  const { model, locale } = layout;
  const walk = walkOf(model, arranged, shown);
  const groups: GroupMark[] = [];
  for (const segment of arranged.columns.flat()) {
    const { id, name, stage } = model.segments[segment]!;
    const marks = isStill(layout, segment) ? [] : [headTarget(layout, arranged, segment, walk, state)];
    for (const link of arranged.orders[segment]!) {
      if (!shown.isChosen(link)) continue;
      const { x, y, width, height } = arranged.cards[link]!;
      marks.push(linkTarget(layout, walk, link, shown, state, { x, y, width, height }));
    }
    const label = [model.stages[stage]?.name, name].filter(Boolean).join(word(locale, 'listComma'));
    if (marks.length > 0) groups.push(group(id, state.bare ? marks.slice(0, 1) : marks, { role: 'group', label }));
    if (state.bare && groups.length > 0) break;
  }
  return group('targets', groups, { role: 'listbox' });
}

function headTarget(
  { model, em, locale }: PanoramaLayout,
  arranged: Arranged,
  segment: number,
  walk: Walk,
  state: ChartState,
): GroupMark {
  const { x, y, width } = arranged.panels[segment]!;
  const height = (10 + 16 * Math.max(1, arranged.headLines[segment]!.length)) * em;
  const does = chainWord(locale, arranged.collapsed.has(segment) ? 'expand' : 'collapse');
  const label = `${model.segments[segment]!.label} ${does}`;
  return segmentTarget(model, walk, segment, state, { label, box: { x, y, width, height } });
}

/** The head of a segment, which opens and closes it; `opens` is what that is called where it is not the segment itself. */
export function segmentTarget(
  model: PanoramaModel,
  walk: Walk,
  segment: number,
  state: ChartState,
  own: Pick<Target, 'label' | 'box' | 'place'>,
  opens = '',
): GroupMark {
  const { id, lines } = model.segments[segment]!;
  const key = `segment:${id}`;
  const target: Target = {
    ...own,
    lines,
    fact: key,
    action: { type: 'open', id: opens + key },
    moves: movesFrom(model, walk, key, state),
  };
  return group(key, [], { target });
}

/** What a link says, and where keys lead from it. */
export function linkTarget(
  { model, locale, style, overview }: Pick<PanoramaLayout, 'model' | 'locale'> & Partial<PanoramaLayout>,
  walk: Walk,
  link: number,
  shown: Shown,
  state: ChartState,
  box: Target['box'],
): GroupMark {
  const card = model.links[link]!;
  const key = linkKey(card);
  const moves = movesFrom(model, walk, key, state);
  const branches = branchesOf(model, walk, state.followed);
  const branch = branches.indexOf(link);
  const isOut = state.followed?.key === 'ArrowRight';
  const values = { i: branch + 1, n: branches.length };
  const heard = branch < 0 ? undefined : chainWord(locale, isOut ? 'downstreamAt' : 'upstreamAt', values);
  // A closure costs as much as the chain is long, and few are chosen or pointed at.
  const closure = () => closureOf(model.flows, model.links.length, link);
  const ids = (links: readonly number[]) => links.map((one) => model.links[one]!.id);
  const target: Target = {
    label: card.label,
    // Not again what stands on the card, in letters that can be read.
    lines: overview || style?.density === 'brief' || model.options.page ? card.lines : card.rest,
    fact: key,
    action: { type: 'select', id: key },
    get detail() {
      const { upstream, downstream } = closure();
      return { chain: model.id, link: card.id, upstream: ids(upstream), downstream: ids(downstream) };
    },
    get lit() {
      const { upstream, downstream } = closure();
      // Itself too: it is what is read about.
      return upstream.concat(downstream, link).map((one) => linkKey(model.links[one]!));
    },
    enter: { type: 'enter', id: key, options: { chain: model.id, link: card.id } },
    ...(shown.isPinned && { selected: shown.root === link }),
    moves,
    says: {
      ...(!moves['ArrowRight'] && { ArrowRight: chainWord(locale, 'noOutputs') }),
      ...(!moves['ArrowLeft'] && { ArrowLeft: chainWord(locale, 'noInputs') }),
      // The only branch: N looks for no name.
      ...(heard && !moves['n'] && { n: heard }),
    },
    ...(heard && { heard }),
    box,
  };
  return group(key, [], { target });
}
