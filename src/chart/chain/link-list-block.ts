import { rect, rule } from '../../scene/make';
import type { Mark } from '../../scene/mark';
import { type Block, type BlockContext, paragraph } from './link-text';
import type { LinkList, LinkListRow } from './model';

const TITLE = { size: 13.5, line: 18, weight: 700 } as const;
const NAME = { size: 13, line: 18 } as const;
const DETAIL = { size: 11.5, line: 16, fill: 'text-muted' } as const;
const VALUE = { size: 12, line: 18, anchor: 'end', tabular: true, most: 1 } as const;
const BADGE = 18;

/** A list below its head. Rows from `shown` on are folded. */
export function listBlock(list: LinkList, shown: number, width: number, c: BlockContext): Block {
  const { em } = c;
  const total = paragraph('total', list.total, width, 0, width, { ...VALUE, size: 13, fill: 'text-muted' }, c);
  const room = width - c.text(list.total, 13 * em) - 12 * em;
  const title = paragraph('title', list.title, 0, 0, room, TITLE, c);
  const under = Math.max(title.height, 18 * em) + 5 * em;
  const marks: Mark[] = [
    ...title.marks,
    ...total.marks,
    rule('under', 0, under, width, under, 'chain-edge-strong', em),
  ];
  let y = under + 9 * em;
  const rows = list.rows.slice(0, shown);
  const widest = (key: 'name' | 'value') => Math.max(0, ...rows.map((row) => c.text(row[key], 12.5 * em)));
  const [names, values] = [Math.min(widest('name'), width * 0.45), widest('value')];
  // Values all stand beside the names, or all below them.
  const isBeside = values <= width * 0.42;
  const left = rows.some(({ badge }) => badge) ? (BADGE + 8) * em : 0;
  for (const row of rows) {
    const block =
      row.share === undefined ? itemRow(row, y, width, left, isBeside, c) : barRow(row, y, width, names, values, c);
    marks.push(...block.marks.map((mark) => ({ ...mark, key: `${row.key}-${mark.key}` })));
    y += block.height;
  }
  const more = shown < list.rows.length ? list.moreAfter(list.rows.length - shown) : list.more;
  const rest = paragraph('more', more, 0, y, width, { ...DETAIL, size: 12 }, c);
  return { marks: [...marks, ...rest.marks], height: y + rest.height };
}

/** Badge, name, detail below it; the value on the right, or below where it is long. */
function itemRow(row: LinkListRow, y: number, width: number, left: number, isBeside: boolean, c: BlockContext): Block {
  const { em } = c;
  const marks: Mark[] = [];
  if (row.badge) {
    const edge = { radius: 4 * em, stroke: 'chain-edge-strong', strokeWidth: em } as const;
    const badge = { size: 11, line: BADGE, weight: 700, anchor: 'middle', most: 1 } as const;
    marks.push(
      rect('box', em / 2, y + em / 2, BADGE * em - em, y + BADGE * em - em / 2, 'chain-panel', edge),
      ...paragraph('badge', row.badge, (BADGE / 2) * em, y, BADGE * em, badge, c).marks,
    );
  }
  const wide = row.value ? c.text(row.value, VALUE.size * em, 600) : 0;
  const room = width - left - (isBeside && wide > 0 ? wide + 10 * em : 0);
  const name = paragraph('name', row.name, left, y, room, { ...NAME, weight: row.isStrong ? 600 : 400 }, c);
  if (isBeside) marks.push(...paragraph('value', row.value, width, y, wide, { ...VALUE, weight: 600 }, c).marks);
  const below = [row.detail, isBeside ? '' : row.value].filter(Boolean).join(' · ');
  const detail = paragraph('detail', below, left, y + name.height, width - left, DETAIL, c);
  return { marks: [...marks, ...name.marks, ...detail.marks], height: name.height + detail.height + 7 * em };
}

/** A region: name, bar, number. */
function barRow(row: LinkListRow, y: number, width: number, names: number, values: number, c: BlockContext): Block {
  const { em } = c;
  const name = paragraph('name', row.name, 0, y, names + em, { ...NAME, size: 12.5 }, c);
  const from = names + 10 * em;
  const long = Math.max(2 * em, (row.share ?? 0) * (width - from - values - 6 * em));
  const value = { ...VALUE, anchor: 'start', fill: 'text-muted' } as const;
  return {
    marks: [
      ...name.marks,
      rect('bar', from, y + 3 * em, long, y + 15 * em, 'chain-flow', { radius: 2 * em }),
      ...paragraph('value', row.value, from + long + 6 * em, y, values, value, c).marks,
    ],
    height: Math.max(name.height, 18 * em) + 4 * em,
  };
}
