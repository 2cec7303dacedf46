import type { Observation, Observations } from '../input';
import type { Issue } from '../issue';
import { checkClaim, leagueTable, leagueTies } from '../league/table';
import { periodKey } from '../period';

/** R06 and R07: what a ranking of the areas of each period says of printed places and of figures that are equal. */
export function checkLeagues(read: Observations): Issue[] {
  const leagues = new Map<string, Observation[]>();
  for (const each of read.observations) {
    const { indicator, period, nature, counterpart, dimensions = {}, vintage, value } = each;
    if (!value?.digits) continue;
    const parts = Object.entries(dimensions).flat();
    const key = [indicator, periodKey(period), nature, counterpart, vintage?.id, value.unit, ...parts].join('\n');
    const league = leagues.get(key);
    if (league) league.push(each);
    else leagues.set(key, [each]);
  }
  return [...leagues.values()].flatMap((cells) => {
    const found: Issue[] = [];
    const indicator = read.indicators.get(cells[0]!.indicator);
    // Two are no table: of a country and its province nobody makes one.
    if (cells.length < 3 || indicator === undefined) return [];
    const { members } = leagueTable(cells, read, {}, indicator, []);
    // Places 2, 3 and 4 alone are places among more, and so are 1 and 7 of three.
    const positions = members.map(({ cell }) => cell.rank?.position ?? 0);
    const isWhole = positions.includes(1) && positions.every((position) => position <= members.length);
    for (const { cell, place } of members)
      if (isWhole || cell.rank?.among.size) checkClaim(cell, place, members.length, found);
    const ties = leagueTies(members).map((issue) => {
      const read = `${issue.params['value']}`;
      const first = members.find(({ place, value }) => place?.tied && value.digits === read)!;
      // A remark: equal figures are no fault of a file.
      return { ...issue, level: 'I' as const, path: [...first.cell.path, 'value'], read };
    });
    return [...found.filter(({ code }) => code === 'R06'), ...ties];
  });
}
