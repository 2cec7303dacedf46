import { areaOrder } from '../../data/area-order';
import type { AreaCn } from '../../data/areas-cn';
import { periodEnd } from '../../data/check/period-end';
import type { LeagueMember } from '../../data/league';
import type { Area, Id } from '../../data/types';
import { rankingWord } from '../../format/ranking-words';
import { textOf } from '../../format/text';
import { word } from '../../format/words';
import { rankingRow } from './rows';
import type { RankingContext, RankingRow, RankingSection } from './types';

/** More rows than this are folded where the caller says nothing. */
const MOST_OPEN = 40;
const OPEN_OF_MANY = 20;
/** As many more are open where they share the last place. */
const FEW = 5;
/** Rows on either side of a highlighted one. */
const NEIGHBOURS = 2;

/** Rows under headings, in the order asked; last the areas that are listed and not ranked. */
export function rankingSections(context: RankingContext): readonly RankingSection[] {
  const { league, options, locale } = context;
  const { order = 'value' } = options;
  const members = [...league.members];
  const missing = [...league.unranked];
  if (order !== 'value') {
    const compare = areaOrder(order);
    const byArea = (a: { readonly area: Area }, b: { readonly area: Area }) => compare(a.area, b.area);
    members.sort(byArea);
    missing.sort(byArea);
  }
  const groupOf = grouping(context);
  const sections = new Map<string, { heading: string; members: LeagueMember[] }>();
  for (const group of groupOf.groups) sections.set(group.key, { heading: group.heading, members: [] });
  for (const member of members) sections.get(groupOf.of(member.area))!.members.push(member);
  const filled = [...sections].filter(([, section]) => section.members.length > 0);
  const drawn = filled.map(([key, { heading, members: own }]) =>
    section(
      context,
      key,
      // A heading over everything says nothing.
      filled.length > 1 ? rankingWord(locale, 'groupHead', { group: heading, n: own.length }) : '',
      own.map((member) => rankingRow(context, member, member)),
    ),
  );
  if (missing.length === 0) return drawn;
  const rows = missing.map((each) => rankingRow(context, each));
  const head = word(locale, 'colon', {
    name: rankingWord(locale, 'unranked'),
    value: rankingWord(locale, 'noFigure'),
  });
  return [...drawn, section(context, 'unranked', head, rows)];
}

/** The name of the group of each area, for the table; nothing where there are none. */
export function groupNames(context: RankingContext): ((area: Area) => string) | undefined {
  const { groups, of } = grouping(context);
  const names = new Map(groups.map(({ key, heading }) => [key, heading]));
  return groups.length > 1 ? (area) => names.get(of(area)) ?? '' : undefined;
}

function section(
  { options, highlighted }: RankingContext,
  key: string,
  heading: string,
  rows: readonly RankingRow[],
): RankingSection {
  const first = options.first ?? (rows.length > MOST_OPEN ? OPEN_OF_MANY : MOST_OPEN);
  const open = new Set<Id>();
  // Who shares the last of these places belongs to them; a crowd there would fill the page.
  const last = rows[first - 1]?.place || 0;
  rows.forEach((row, i) => {
    if (i < first || (row.place === last && i < first + FEW)) open.add(row.key);
    if (!highlighted.has(row.key)) return;
    for (const near of rows.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1)) open.add(near.key);
  });
  return { key, heading, rows, open };
}

interface Grouping {
  readonly groups: readonly { readonly key: string; readonly heading: string }[];
  readonly of: (area: Area) => string;
}

function grouping({ options, league, read, locale }: RankingContext): Grouping {
  const others = { key: 'others', heading: rankingWord(locale, 'others') };
  const { group, groups } = options;
  if (groups !== undefined) {
    const valid = groups.filter((each) => isValid(each, periodEnd(league.period)));
    const keys = new Map(valid.flatMap(({ code, members = [] }) => members.map((member) => [member, code] as const)));
    const named = valid.map((each) => ({ key: `group-${each.code}`, heading: textOf(each.name, locale) }));
    return {
      groups: [...named, others],
      of: ({ code, iso = '' }) => {
        const found = keys.get(code) ?? keys.get(iso);
        return found === undefined ? others.key : `group-${found}`;
      },
    };
  }
  if (group === 'region') {
    const named = (['east', 'central', 'west', 'northeast'] as const).map((key) => ({
      key: key as string,
      heading: rankingWord(locale, key),
    }));
    return { groups: [...named, others], of: (area) => (area as Partial<AreaCn>).region ?? others.key };
  }
  if (group === 'parent') {
    const parents = new Set(league.members.flatMap(({ area }) => area.parent ?? []));
    const named = [...parents].map((code) => {
      const parent = read.known.get(code);
      return { key: `in-${code}`, heading: parent ? textOf(parent.short ?? parent.name, locale) : code };
    });
    return {
      groups: [...named, others],
      of: ({ parent }) => (parent === undefined ? others.key : `in-${parent}`),
    };
  }
  return { groups: [{ key: 'all', heading: '' }], of: () => 'all' };
}

/** Groupings are versioned: releases of 2013 still had Liaoning in the East. */
function isValid({ validFrom, validTo }: Area, end: string | undefined): boolean {
  return end === undefined || ((validFrom ?? '') <= end && end <= (validTo ?? '9999'));
}
