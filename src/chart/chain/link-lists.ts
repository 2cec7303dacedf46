import type { CleanLink } from '../../data/chain/clean';
import type { ChainWordKey } from '../../format/chain-words';
import { quantityText } from '../../format/quantity-text';
import type { TableCell } from '../alternative';
import { countCell } from './chain-tables';
import type { ChainContext } from './context';
import type { LinkList, LinkListRow } from './model';

/** A list of a link's page, and the same as a table: its heads, and the cells of each row. */
export interface TabledList extends LinkList {
  readonly heads: readonly ChainWordKey[];
  readonly cells: readonly (readonly (string | TableCell)[])[];
}
type Row = Pick<LinkListRow, 'key' | 'name'> &
  Partial<LinkListRow> & { readonly cells: readonly (string | TableCell)[] };

/** Who is there, who is wanted, what is built, and where else such enterprises are. Uncleared names are only counted. */
export function listsOf(context: ChainContext, link: CleanLink): TabledList[] {
  const { text, say, count, region, locale } = context;
  const { counts, withheld, distribution } = link;
  const joined = (...parts: readonly string[]) => parts.filter(Boolean).join(' · ');
  const some = (key: 'more' | 'withheld' | 'elsewhere', n: number) => (n > 0 ? say(key, { n: count(n) }) : '');
  const list = (
    key: LinkList['key'],
    heads: TabledList['heads'],
    total: number | undefined,
    given: readonly Row[],
    moreAfter: (folded: number) => string,
  ): TabledList => ({
    key,
    heads,
    title: say(key),
    total: total === undefined ? '' : count(total),
    rows: given.map((row) => ({ detail: '', value: '', badge: '', isStrong: false, share: undefined, ...row })),
    cells: given.map(({ cells }) => cells),
    more: moreAfter(0),
    moreAfter,
  });
  /** Of enterprises or projects, of which some may not be named. */
  const named = (
    key: 'local' | 'targets' | 'projects',
    heads: TabledList['heads'],
    hidden: number,
    rows: readonly Row[],
  ): TabledList[] => {
    const total = counts[key];
    if (rows.length === 0 && hidden === 0 && !total) return [];
    const rest = Math.max(hidden, (total ?? 0) - rows.length);
    return [list(key, heads, total, rows, (folded) => joined(some('more', folded + rest), some('withheld', hidden)))];
  };
  const most = distribution[0]?.count ?? 0;
  // Rows of regions are no enterprises: what is counted and not told is elsewhere.
  const elsewhere = (counts.national ?? 0) - distribution.reduce((sum, one) => sum + one.count, 0);
  return [
    ...named(
      'local',
      ['name', 'core', 'links'],
      withheld.enterprises,
      link.enterprises.map(({ id, name, isCore, links }) => {
        const core = isCore ? say('core') : '';
        const value = joined(core, links > 1 ? say('inLinks', { n: count(links) }) : '');
        return { key: id, name: text(name), isStrong: isCore, value, cells: [core, countCell(context, links)] };
      }),
    ),
    ...named(
      'targets',
      ['name', 'region', 'priority', 'progress'],
      withheld.targets,
      link.targets.map(({ id, name, region: code, priority: badge = '', progress }) => {
        const [place, stands] = [code ? region(code) : '', progress ? say(`progress-${progress}`) : ''];
        return { key: id, name: text(name), detail: joined(place, stands), badge, cells: [place, badge, stands] };
      }),
    ),
    ...named(
      'projects',
      ['name', 'phase', 'investment'],
      withheld.projects,
      link.projects.map(({ id, name, phase, investment }) => {
        const detail = phase ? say(`phase-${phase}`) : '';
        const value = investment ? quantityText(investment, locale) : '';
        return { key: id, name: text(name), detail, value, cells: [detail, value] };
      }),
    ),
    ...(distribution.length > 0
      ? [
          list(
            'regions',
            ['region', 'count'],
            counts.national,
            distribution.map(({ region: code, count: n }) => {
              const share = most > 0 ? n / most : 0;
              return { key: code, name: region(code), value: count(n), share, cells: [countCell(context, n)] };
            }),
            (folded) => joined(some('more', folded), some('elsewhere', elsewhere)),
          ),
        ]
      : []),
  ];
}
