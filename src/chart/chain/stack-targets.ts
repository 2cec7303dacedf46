import { chainWord } from '../../format/chain-words';
import { word } from '../../format/words';
import { group } from '../../scene/make';
import type { GroupMark, Target } from '../../scene/mark';
import type { ChartState } from '../chart';
import { linkKey, type Shown } from './panorama-state';
import { linkSaid } from './panorama-targets';
import { movesFrom, walkOf } from './panorama-walk';
import { STACK, type StackLayout } from './stack-layout';
import type { StackPlaces } from './stack-place';

/** The list that keys walk: a group for each segment, its head that folds, then its cards. */
export function stackTargets(layout: StackLayout, places: StackPlaces, shown: Shown, state: ChartState): GroupMark {
  const { model, em, width, locale } = layout;
  const order = model.stages.flatMap(({ segments }) => segments);
  const left = STACK.rail * em;
  const inner = left + STACK.pad * em;
  const wide = width - inner - (STACK.pad + 1) * em;
  const boxOf = (link: number) => {
    const top = places.cards[link] ?? places.panels[model.links[link]!.segment]?.y ?? 0;
    return { x: inner, y: top, width: wide, height: layout.cards[link]!.height };
  };
  // Along a flow keys lead into closed segments too, which open for them.
  const walk = walkOf(
    model,
    {
      columns: [order],
      orders: model.segments.map(({ links }, i) => (places.panels[i]?.isOpen ? links : [])),
      cards: model.links.map((_, link) => boxOf(link)),
    },
    shown,
  );
  const groups: GroupMark[] = [];
  // The first frame needs one target, so that there is a Tab stop.
  for (const at of state.bare ? order.slice(0, 1) : order) {
    const { id, name, label, links, stage } = model.segments[at]!;
    const { y, isOpen } = places.panels[at]!;
    const key = `segment:${id}`;
    const does = links.length > 0 ? ` ${chainWord(locale, isOpen ? 'collapse' : 'expand')}` : '';
    const head: Target = {
      label: label + does,
      lines: [{ name, value: '', strong: true }],
      fact: key,
      action: { type: 'open', id: key },
      moves: movesFrom(model, walk, key, state),
      box: { x: left, y, width: width - left, height: layout.segments[at]!.height },
    };
    const cards = isOpen && !state.bare ? links.filter(shown.isChosen) : [];
    const targets = cards.map((link) => {
      const own = linkKey(model.links[link]!);
      const said = linkSaid(layout, walk, link, shown, state, movesFrom(model, walk, own, state));
      return group(own, [], { target: Object.assign(said, { box: boxOf(link) }) });
    });
    const where = [model.stages[stage]?.name, name].filter(Boolean).join(word(locale, 'listComma'));
    groups.push(group(id, [group(key, [], { target: head }), ...targets], { role: 'group', label: where }));
  }
  return group('targets', groups, { role: 'listbox', label: model.label });
}
