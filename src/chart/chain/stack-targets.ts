import { chainWord } from '../../format/chain-words';
import { word } from '../../format/words';
import { group } from '../../scene/make';
import type { GroupMark, Target } from '../../scene/mark';
import type { ChartState } from '../chart';
import type { Shown } from './panorama-state';
import { linkTarget, segmentTarget } from './panorama-targets';
import { walkOf } from './panorama-walk';
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
  const isTold = (link: number) => places.cards[link] !== undefined;
  // Along a flow, and past the end of what is told, keys lead to what is not told yet.
  const walk = walkOf(
    model,
    {
      columns: [order],
      orders: model.segments.map(({ links }, i) => (places.panels[i]?.isOpen ? links : [])),
      cards: model.links.map((_, link) => boxOf(link)),
    },
    shown,
  );
  const rests = (of: 'segment' | 'stage', at: number, isBefore: boolean): GroupMark[] =>
    places.rests.flatMap((rest) => {
      if (rest[of] !== at || rest.isBefore !== isBefore || (of === 'stage' && rest.segment !== undefined)) return [];
      const { key, y, said, opens } = rest;
      const target: Target = {
        label: `${said} ${chainWord(locale, 'expand')}`,
        lines: [{ name: said, value: '', strong: true }],
        action: { type: 'open', id: opens },
        box: { x: left, y, width: width - left, height: STACK.head * em },
      };
      return group(key, [], { target });
    });
  const groups: GroupMark[] = [];
  const add = (key: string, label: string, targets: readonly GroupMark[]) => {
    // The first frame needs one target, so that there is a Tab stop.
    const few = state.bare ? targets.slice(0, groups.length > 0 ? 0 : 1) : targets;
    if (few.length > 0) groups.push(group(key, few, { role: 'group', label }));
  };
  model.stages.forEach((stage, i) => {
    add(`before:${stage.id}`, stage.name, rests('stage', i, true));
    for (const at of stage.segments) {
      const panel = places.panels[at];
      if (!panel) continue;
      const { id, name, label, links } = model.segments[at]!;
      const does = links.length > 0 ? ` ${chainWord(locale, panel.isOpen ? 'collapse' : 'expand')}` : '';
      const box = { x: left, y: panel.y, width: width - left, height: layout.segments[at]!.height };
      // Not that of the map: what is closed in one is open in the other.
      const head = segmentTarget(model, walk, at, state, { label: label + does, box }, 'unfold:');
      const cards = state.bare ? [] : links.filter((link) => isTold(link) && shown.isChosen(link));
      const targets = cards.map((link) => linkTarget(layout, walk, link, shown, state, boxOf(link)));
      add(id, [stage.name, name].filter(Boolean).join(word(locale, 'listComma')), [
        head,
        ...rests('segment', at, true),
        ...targets,
        ...rests('segment', at, false),
      ]);
    }
    add(`after:${stage.id}`, stage.name, rests('stage', i, false));
  });
  return group('targets', groups, { role: 'listbox' });
}
