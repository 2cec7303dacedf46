import type { CleanLink } from '../../data/chain/clean';
import type { TableBlock, TableCell } from '../alternative';
import type { ChainContext, TermContext } from './context';
import { ENDS, endNames, isRecycling } from './link-card';
import { METRICS } from './tally';

/** All links of a chain, one row each. */
export function chainTable(context: ChainContext, caption: string): TableBlock {
  const { chain, text, say, list } = context;
  // What no link has is no column.
  const has = (['products', 'note'] as const).filter((key) =>
    chain.links.some((link) => worded(context, link, key) !== ''),
  );
  const ends = ENDS.filter((key) => !isRecycling(key) || chain.flows.some(({ kind }) => kind === 'recycle'));
  const names = ['stage', 'segment', 'link', 'status', 'action', ...METRICS, ...ends, ...has] as const;
  const rows = chain.links.map((link, i) => {
    const segment = chain.segments[link.segment];
    const stage = chain.stages[segment?.stage ?? 0];
    const cells: TableCell[] = [
      { text: text(stage?.name) },
      { text: text(segment?.name) },
      { text: text(link.name) || link.id, header: true },
      { text: say(link.status) },
      { text: link.action ? say(link.action) : '' },
      ...METRICS.map((key) => countCell(context, link.counts[key])),
      ...ends.map((key) => ({ text: list(endNames(context, i, key)) })),
      ...has.map((key) => ({ text: worded(context, link, key) })),
    ];
    return { key: link.id, cells };
  });
  const columns = names.map((key) => ({
    key,
    label: say(key),
    align: METRICS.some((name) => name === key) ? ('end' as const) : ('start' as const),
  }));
  return { key: 'links', caption, columns, rows };
}

/** Products and note of a link, in words. */
export function worded({ text, list }: ChainContext, link: CleanLink, key: 'products' | 'note'): string {
  return key === 'note' ? text(link.note) : list(link.products.map(text).filter(Boolean));
}

/** Not known is not 0, and a blank would leave the choice. */
export function countCell({ say, count }: TermContext, value: number | undefined): TableCell {
  return value === undefined ? { text: '…', spoken: say('unknownCount') } : { text: count(value), number: `${value}` };
}

/** Where everything comes from, where the line below the figure has no room for all. */
export function sourceTables({ read, text, say }: TermContext): readonly TableBlock[] {
  if (read.sources.length < 2) return [];
  const columns = (['name', 'publisher', 'published', 'address'] as const).map((key) => ({ key, label: say(key) }));
  const rows = read.sources.map(({ id, title, publisher, published, url }) => ({
    key: id,
    cells: [
      { text: text(title), header: true },
      ...[text(publisher), published ?? '', url ?? ''].map((cell) => ({ text: cell })),
    ],
  }));
  return [{ key: 'sources', caption: say('sources'), columns, rows }];
}
