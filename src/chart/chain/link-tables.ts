import type { CleanLink } from '../../data/chain/clean';
import type { ChainWordKey } from '../../format/chain-words';
import { word } from '../../format/words';
import type { TableBlock, TableCell } from '../alternative';
import { countCell, worded } from './chain-tables';
import type { ChainContext } from './context';
import type { TabledList } from './link-lists';
import type { LinkEnd } from './model';
import { METRICS } from './tally';

/** One table for each list of a link's page; those without rows are left out. */
export function linkTables(
  context: ChainContext,
  link: CleanLink,
  ends: readonly LinkEnd[],
  lists: readonly TabledList[],
  caption: string,
): readonly TableBlock[] {
  const { say, locale } = context;
  const table = (
    key: ChainWordKey,
    heads: readonly ChainWordKey[],
    rows: readonly (readonly [id: string, ...(string | TableCell)[]])[],
  ): TableBlock[] => {
    if (rows.length === 0) return [];
    const columns = heads.map((head) => {
      const isNumber = head === 'count' || head === 'links' || head === 'investment';
      return { key: head, label: say(head), align: isNumber ? ('end' as const) : ('start' as const) };
    });
    const cells = (row: readonly (string | TableCell)[]) =>
      row.map((cell, i) => ({
        ...(typeof cell === 'string' ? { text: cell } : cell),
        ...(i === 0 && { header: true }),
      }));
    return [
      {
        key,
        caption: word(locale, 'colon', { name: caption, value: say(key) }),
        columns,
        rows: rows.map(([id, ...row]) => ({ key: id, cells: cells(row) })),
      },
    ];
  };
  return [
    ...table(
      'counts',
      ['name', 'count'],
      [
        ...METRICS.map((key) => [key, say(key), countCell(context, link.counts[key])] as const),
        ...(['products', 'note'] as const).flatMap((key) => {
          const told = worded(context, link, key);
          return told ? [[key, say(key), told] as const] : [];
        }),
      ],
    ),
    ...table(
      'neighbours',
      ['direction', 'link', 'flow', 'status'],
      ends.map(({ key, isInput, name, said, status }) => [
        key,
        say(isInput ? 'inputs' : 'outputs'),
        name,
        said,
        status ? say(status) : '',
      ]),
    ),
    ...lists.flatMap(({ key, heads, rows, cells }) =>
      table(
        key,
        heads,
        rows.map((row, i) => [row.key, row.name, ...cells[i]!]),
      ),
    ),
  ];
}
