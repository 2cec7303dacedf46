import type { CleanLink } from '../../data/chain/clean';
import type { ChainWordKey } from '../../format/chain-words';
import { word } from '../../format/words';
import type { TableBlock, TableCell } from '../alternative';
import { countCell, worded } from './chain-tables';
import type { ChainContext } from './context';
import { listsOf, type TabledList } from './link-lists';
import type { LinkEnd } from './model';
import { METRICS } from './tally';

type Rows = readonly (readonly [id: string, ...(string | TableCell)[]])[];

/** Who is there, who is wanted and what is built in a whole chain: a row for each link that one is listed at. */
export function memberTables(context: ChainContext, caption: string): readonly TableBlock[] {
  const { links } = context.chain;
  const lists = links.map((link) => listsOf(context, link));
  return (['local', 'targets', 'projects'] as const).flatMap((key) => {
    let heads: TabledList['heads'] = [];
    const rows = links.flatMap((link, i) =>
      lists[i]!.flatMap((list) => {
        if (list.key !== key) return [];
        // In how many links one is, is seen here.
        const end = key === 'local' ? -1 : undefined;
        heads = list.heads.slice(1, end);
        const at = context.text(link.name) || link.id;
        const cellsOf = (i: number) => list.cells[i]!.slice(0, end);
        return list.rows.map((row, j) => [`${link.id}/${row.key}`, row.name, at, ...cellsOf(j)] as const);
      }),
    );
    return tableOf(context, caption, key, ['name', 'link', ...heads], rows);
  });
}

/** One table for each list of a link's page; those without rows are left out. */
export function linkTables(
  context: ChainContext,
  link: CleanLink,
  ends: readonly LinkEnd[],
  lists: readonly TabledList[],
  caption: string,
): readonly TableBlock[] {
  const { say } = context;
  const table = (key: ChainWordKey, heads: readonly ChainWordKey[], rows: Rows) =>
    tableOf(context, caption, key, heads, rows);
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

function tableOf(
  { say, locale }: ChainContext,
  caption: string,
  key: ChainWordKey,
  heads: readonly ChainWordKey[],
  rows: Rows,
): TableBlock[] {
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
}
