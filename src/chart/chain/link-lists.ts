import type { CleanLink } from '../../data/chain/clean';
import { quantityText } from '../../format/quantity-text';
import type { ChainContext } from './context';
import type { LinkList, LinkListRow } from './model';

/** Who is there, who is wanted, what is built, and where else such enterprises are. Uncleared names are only counted. */
export function listsOf(context: ChainContext, link: CleanLink): LinkList[] {
  const { text, say, count, region, locale } = context;
  const { counts, withheld } = link;
  const row = (key: string, name: string, rest: Partial<LinkListRow>): LinkListRow => ({
    key,
    name,
    detail: '',
    value: '',
    badge: '',
    isStrong: false,
    share: undefined,
    ...rest,
  });
  const joined = (...parts: readonly string[]) => parts.filter(Boolean).join(' · ');
  const list = (
    key: LinkList['key'],
    total: number | undefined,
    rows: readonly LinkListRow[],
    hidden: number,
  ): LinkList[] => {
    if (rows.length === 0 && hidden === 0 && !total) return [];
    const rest = Math.max(hidden, (total ?? 0) - rows.length);
    const moreAfter = (folded: number) => {
      const n = folded + rest;
      return joined(n > 0 ? say('more', { n: count(n) }) : '', hidden > 0 ? say('withheld', { n: count(hidden) }) : '');
    };
    return [
      { key, title: say(key), total: total === undefined ? '' : count(total), rows, more: moreAfter(0), moreAfter },
    ];
  };
  const elsewhere = (counts.national ?? 0) - link.distribution.reduce((sum, one) => sum + one.count, 0);
  // Rows of regions are no enterprises: what is counted and not told is elsewhere.
  const regions = (list: LinkList): LinkList => {
    const more = elsewhere > 0 ? say('elsewhere', { n: count(elsewhere) }) : '';
    return { ...list, more, moreAfter: (folded) => joined(folded > 0 ? say('more', { n: count(folded) }) : '', more) };
  };
  const most = link.distribution[0]?.count ?? 0;
  return [
    list(
      'enterprises',
      counts.local,
      link.enterprises.map(({ id, name, isCore, links }) =>
        row(id, text(name), { isStrong: isCore, value: links > 1 ? say('inLinks', { n: count(links) }) : '' }),
      ),
      withheld.enterprises,
    ),
    list(
      'targets',
      counts.targets,
      link.targets.map(({ id, name, region: code, priority, progress }) =>
        row(id, text(name), {
          detail: joined(code ? region(code) : '', progress ? say(`progress-${progress}`) : ''),
          badge: priority ?? '',
        }),
      ),
      withheld.targets,
    ),
    list(
      'projects',
      counts.projects,
      link.projects.map(({ id, name, phase, investment }) =>
        row(id, text(name), {
          detail: phase ? say(`phase-${phase}`) : '',
          value: investment ? quantityText(investment, locale) : '',
        }),
      ),
      withheld.projects,
    ),
    link.distribution.length > 0
      ? list(
          'regions',
          counts.national,
          link.distribution.map(({ region: code, count: n }) =>
            row(code, region(code), { value: count(n), share: most > 0 ? n / most : 0 }),
          ),
          0,
        ).map(regions)
      : [],
  ].flat();
}
