import { chainWord } from '../../format/chain-words';
import { word } from '../../format/words';
import { group } from '../../scene/make';
import type { GroupMark, Target } from '../../scene/mark';
import type { ChartState } from '../chart';
import { type Arranged, headHeight } from './panorama-arrange';
import type { PanoramaLayout } from './panorama-layout';
import { isStill } from './panorama-panels';
import { linkKey, type Shown } from './panorama-state';
import { branchesOf, movesFrom, type Walk, walkOf } from './panorama-walk';

/** All that a person can reach: heads and cards, by segment, column by column. */
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
    const heads = isStill(layout) ? [] : [headTarget(layout, arranged, segment, walk, state)];
    const links = arranged.orders[segment]!.filter(shown.isChosen);
    const marks = [...heads, ...links.map((link) => linkTarget(layout, arranged, link, shown, walk, state))];
    const label = [model.stages[stage]?.name, name].filter(Boolean).join(word(locale, 'listComma'));
    if (marks.length > 0) groups.push(group(id, state.bare ? marks.slice(0, 1) : marks, { role: 'group', label }));
    if (state.bare && groups.length > 0) break;
  }
  return group('targets', groups, { role: 'listbox', label: model.label });
}

function headTarget(
  { model, em, locale }: PanoramaLayout,
  arranged: Arranged,
  segment: number,
  walk: Walk,
  state: ChartState,
): GroupMark {
  const { id, name, label } = model.segments[segment]!;
  const key = `segment:${id}`;
  const { x, y, width } = arranged.panels[segment]!;
  const height = headHeight(arranged.headLines[segment]!.length, em) - 12 * em;
  const does = chainWord(locale, arranged.collapsed.has(segment) ? 'expand' : 'collapse');
  const target: Target = {
    label: `${label} ${does}`,
    lines: [{ name, value: '', strong: true }],
    fact: key,
    action: { type: 'open', id: key },
    moves: movesFrom(model, walk, key, state),
    box: { x, y, width, height },
  };
  return group(key, [], { target });
}

function linkTarget(
  { model, locale }: PanoramaLayout,
  arranged: Arranged,
  link: number,
  shown: Shown,
  walk: Walk,
  state: ChartState,
): GroupMark {
  const card = model.links[link]!;
  const key = linkKey(card);
  const { x, y, width, height } = arranged.cards[link]!;
  const branches = branchesOf(model, walk, state.followed);
  const branch = branches.indexOf(link);
  const isOut = state.followed?.key === 'ArrowRight';
  const values = { i: branch + 1, n: branches.length };
  const moves = movesFrom(model, walk, key, state);
  const says = {
    ...(!moves['ArrowRight'] && { ArrowRight: chainWord(locale, 'noOutputs') }),
    ...(!moves['ArrowLeft'] && { ArrowLeft: chainWord(locale, 'noInputs') }),
  };
  const target: Target = {
    label: card.label,
    lines: card.lines,
    fact: key,
    action: { type: 'select', id: key },
    enter: { type: 'enter', id: key, options: { chain: model.id, link: card.id } },
    ...(shown.isPinned && { selected: shown.root === link }),
    moves,
    says,
    ...(branch >= 0 && { heard: chainWord(locale, isOut ? 'downstreamAt' : 'upstreamAt', values) }),
    box: { x, y, width, height },
  };
  return group(key, [], { target });
}
