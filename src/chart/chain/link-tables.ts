import type { CleanLink } from '../../data/chain/clean';
import type { ChainWordKey } from '../../format/chain-words';
import { quantityText } from '../../format/quantity-text';
import { word } from '../../format/words';
import type { TableBlock, TableCell } from '../alternative';
import { countCell, worded } from './chain-tables';
import type { ChainContext } from './context';
import type { LinkEnd } from './model';

/** One table for each list of a link's page; those without rows are left out. */
export function linkTables(
  context: ChainContext,
  link: CleanLink,
  ends: readonly LinkEnd[],
  caption: string,
): readonly TableBlock[] {
  const { text, say, region, locale } = context;
  const table = (
    key: ChainWordKey,
    heads: readonly ChainWordKey[],
    rows: readonly (readonly [string, ...(string | TableCell)[]])[],
  ): TableBlock[] => {
    if (rows.length === 0) return [];
    const isNumber = (head: ChainWordKey) => head === 'count' || head === 'links' || head === 'investment';
    const columns = heads.map((head) => ({
      key: head,
      label: say(head),
      align: isNumber(head) ? ('end' as const) : ('start' as const),
    }));
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
        ...(['local', 'national', 'targets', 'projects'] as const).map(
          (key) => [key, say(key), countCell(context, link.counts[key])] as const,
        ),
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
    ...table(
      'enterprises',
      ['name', 'links'],
      link.enterprises.map(({ id, name, links }) => [id, text(name), countCell(context, links)]),
    ),
    ...table(
      'targets',
      ['name', 'region', 'priority', 'progress'],
      link.targets.map(({ id, name, region: code, priority, progress }) => [
        id,
        text(name),
        code ? region(code) : '',
        priority ?? '',
        progress ? say(`progress-${progress}`) : '',
      ]),
    ),
    ...table(
      'projects',
      ['name', 'phase', 'investment'],
      link.projects.map(({ id, name, phase, investment }) => [
        id,
        text(name),
        phase ? say(`phase-${phase}`) : '',
        investment ? quantityText(investment, locale) : '',
      ]),
    ),
    ...table(
      'regions',
      ['region', 'count'],
      link.distribution.map(({ region: code, count }) => [code, region(code), countCell(context, count)]),
    ),
  ];
}
