import { chainWord } from '../../format/chain-words';
import { group } from '../../scene/make';
import type { GroupMark, Target } from '../../scene/mark';
import type { ChartState } from '../chart';
import { STACK, type StackLayout } from './stack-layout';
import type { StackPlaces } from './stack-place';
import type { StackFocus } from './stack-rail';

/** The list that keys walk: a group for each segment, its head that folds, then its cards. */
export function stackTargets(
  layout: StackLayout,
  places: StackPlaces,
  state: ChartState,
  focus: StackFocus | undefined,
): GroupMark {
  const { model, em, width } = layout;
  const order = model.stages.flatMap(({ segments }) => segments);
  // The first frame needs one target, so that there is a Tab stop.
  const shown = state.bare ? order.slice(0, 1) : order;
  const groups = shown.map((at) => {
    const segment = model.segments[at]!;
    const { y, isOpen } = places.panels[at]!;
    const key = `segment:${segment.id}`;
    const name = chainWord(layout.locale, isOpen ? 'collapse' : 'expand');
    const left = STACK.rail * em;
    const head: Target = {
      label: segment.links.length > 0 ? `${segment.label} ${name}` : segment.label,
      lines: [{ name: segment.name, value: '', strong: true }],
      action: { type: 'open', id: key },
      box: { x: left, y, width: width - left, height: layout.segments[at]!.height },
    };
    const cards =
      isOpen && !state.bare ? segment.links.map((link) => cardTarget(layout, places, link, state, focus)) : [];
    return group(key, [group(key, [], { target: head }), ...cards], { role: 'group', label: segment.name });
  });
  const selected = state.selected === undefined ? {} : { series: 'selected' };
  return group('targets', groups, { role: 'listbox', label: model.label, ...selected });
}

function cardTarget(
  { model, cards, em, width }: StackLayout,
  places: StackPlaces,
  link: number,
  state: ChartState,
  focus: StackFocus | undefined,
): GroupMark {
  const { id, label, lines } = model.links[link]!;
  const key = `link:${id}`;
  const x = (STACK.rail + STACK.pad) * em;
  const names = (list: readonly number[]) => list.map((at) => model.links[at]!.id);
  return group(key, [], {
    target: {
      label,
      lines,
      fact: id,
      selected: state.selected === key,
      action: { type: 'select', id: key },
      enter: { type: 'enter', id: key, options: { link: id } },
      ...(focus?.link === link && { detail: { upstream: names(focus.upstream), downstream: names(focus.downstream) } }),
      box: { x, y: places.cards[link]!, width: width - x - (STACK.pad + 1) * em, height: cards[link]!.height },
    },
  });
}
