import { chainWord } from '../../format/chain-words';
import { word } from '../../format/words';
import { group, rect } from '../../scene/make';
import type { GroupMark, Mark, Scene, Target } from '../../scene/mark';
import type { ChartState } from '../chart';
import type { PlacedBlock, PlacedEnd } from './link-column';
import { linkFlows } from './link-flows';
import type { LinkLayout, LinkPicture } from './link-layout';
import { CHAIN_PALETTE } from './palette';

/** The page of a link. A neighbour that is pointed at or chosen keeps its flow; the others step back. */
export function linkScene(layout: LinkLayout, state: ChartState): Scene {
  const picture = layout.picture((state.opened ?? []).filter((key) => key.indexOf('fold:') === 0));
  const { card, heads, ends, lists } = picture;
  const at = [state.selected, state.focused?.[0]].find((key) => ends.some((one) => one.end && one.key === key));
  const isOff = (one: PlacedEnd) => at !== undefined && one.key !== at;
  return {
    width: layout.width,
    height: picture.height,
    palette: CHAIN_PALETTE,
    marks: [
      group('flows', linkFlows(layout, picture, isOff)),
      group(
        'blocks',
        [...heads, card, ...ends, ...lists].map((block) => placed(block, layout.em, block.key === at)),
      ),
      targets(layout, picture, state),
    ],
  };
}

function placed({ key, x, y, width, height, marks }: PlacedBlock, em: number, isMarked: boolean): GroupMark {
  const edge: Mark[] = isMarked
    ? [
        rect('mark', 0, 0, width, height, 'focus', {
          fill: 'none',
          stroke: 'focus',
          strokeWidth: 2 * em,
          radius: 5 * em,
        }),
      ]
    : [];
  return group(key, [...marks, ...edge], { x, y });
}

function targets({ model }: LinkLayout, { card, ends, lists }: LinkPicture, state: ChartState): GroupMark {
  const { locale } = model;
  const target = (block: PlacedBlock, rest: Pick<Target, 'label' | 'lines'> & Partial<Target>): GroupMark => {
    const { key, x, y, width, height } = block;
    const selected = state.selected === key;
    return group(key, [], { target: { ...rest, selected, box: { x, y, width, height } } });
  };
  const first = (isInput: boolean) => ends.find((one) => one.isInput === isInput)?.key;
  const own = `link:${model.card.id}`;
  const sides = { ArrowLeft: first(true), ArrowRight: first(false) };
  const moves = (to: Readonly<Record<string, string | undefined>>) => {
    const known: Record<string, string> = {};
    for (const key of Object.keys(to)) if (to[key]) known[key] = to[key]!;
    return known;
  };
  const endTarget = (one: PlacedEnd) => {
    const { end, key, label, isInput } = one;
    const to = moves({ [isInput ? 'ArrowRight' : 'ArrowLeft']: own });
    if (!end) return target(one, { label, lines: [], moves: to, action: { type: 'open', id: key } });
    const isPage = Object.keys(end.options).length > 0;
    return target(one, {
      label,
      lines: [
        { name: end.name, value: '', strong: true },
        { name: '', value: end.said },
        ...(end.status ? [{ name: chainWord(locale, 'status'), value: chainWord(locale, end.status) }] : []),
      ],
      moves: to,
      action: { type: 'select', id: key },
      ...(isPage && { enter: { type: 'enter' as const, id: key, options: end.options } }),
    });
  };
  const side = (isInput: boolean) =>
    group(isInput ? 'inputs' : 'outputs', ends.filter((one) => one.isInput === isInput).map(endTarget), {
      role: 'group',
      label: chainWord(locale, isInput ? 'inputs' : 'outputs'),
    });
  const folds = lists.flatMap((list) =>
    list.fold === undefined
      ? []
      : target(
          { ...list, key: list.fold },
          {
            label: word(locale, 'colon', {
              name: list.title,
              value: chainWord(locale, state.opened?.includes(list.fold) ? 'collapse' : 'expand'),
            }),
            lines: [],
            action: { type: 'open', id: list.fold },
          },
        ),
  );
  const self = target(
    { ...card, key: own },
    { label: model.card.label, lines: model.card.lines, moves: moves(sides), action: { type: 'select', id: own } },
  );
  const groups = [side(true), group('link', [self], { role: 'group', label: chainWord(locale, 'link') }), side(false)];
  if (folds.length > 0)
    groups.push(group('folds', folds, { role: 'group', label: chainWord(locale, 'more', { n: '' }) }));
  return group(
    'targets',
    groups.filter(({ marks }) => marks.length > 0),
    { role: 'listbox' },
  );
}
