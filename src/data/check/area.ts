import type { Observation } from '../input';
import { type Issue, issueOf, type Path } from '../issue';
import { yearOf } from '../period';
import { A01, A02, A03, A04, A06 } from '../rules';
import type { Area, Id, Period, Text } from '../types';
import { periodEnd } from './period-end';
import { textParameters } from './text-parameters';

/** Codes and names under which a figure of the whole country is filed. */
const NATIONAL = /^(CN|CHN|[10]00000|156|全国|中国|china)$/i;

/** A01: a code that the list does not hold, or that was not valid in the period. `undefined` area = not in the list. */
export function checkArea(code: Id, area: Area | undefined, period: Period, path: Path): Issue[] {
  const year = yearOf(period);
  const end = periodEnd(period);
  const early = end !== undefined && area?.validFrom !== undefined && end < area.validFrom;
  const late = year !== undefined && area?.validTo !== undefined && `${year}-01-01` > area.validTo;
  if (area !== undefined && !early && !late) return [];
  return [issueOf(A01, { path, read: code, params: { code, ...(year === undefined ? {} : { year: `${year}` }) } })];
}

/** A02: the data name a code otherwise than the official list. Compares only languages that both have. */
export function checkAreaName(area: Area, official: Area, path: Path): Issue[] {
  const told = both(area.name);
  const names = [both(official.name), both(official.short)];
  const odd = (['zh', 'en'] as const).filter(
    (lang) => told[lang] && names[0]![lang] && !names.some((each) => bare(each[lang]) === bare(told[lang])),
  );
  const [lang] = odd;
  if (lang === undefined) return [];
  // In the language in which they differ: "410000 is Henan; the data say Henan" would help nobody.
  const said = (name: string, text: Text) => textParameters(name, odd.length > 1 ? text : both(text)[lang]);
  return [
    issueOf(A02, { path, params: { code: area.code, ...said('official', official.name), ...said('name', area.name) } }),
  ];
}

/** 河南省 is 河南, and 郑州市 郑州. */
function bare(name: string | undefined): string | undefined {
  return name?.replace(/(?!^)(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/, '');
}

/** A plain text may be either language: it is compared with both. */
function both(text: Text | undefined): { zh?: string | undefined; en?: string | undefined } {
  return typeof text === 'string' ? { zh: text, en: text } : (text ?? {});
}

/** A03: national figures without a word on what they cover, once for a figure. */
export function checkNational(observations: readonly Observation[], areas: ReadonlyMap<Id, Area>): Issue[] {
  const isNational = (code: Id) => {
    const { zh = '', en = '' } = both(areas.get(code)?.name);
    return [code, zh, en].some((name) => NATIONAL.test(name));
  };
  const silent = observations.find(
    ({ area, note }) => isNational(area) && note === undefined && areas.get(area)?.note === undefined,
  );
  return silent === undefined ? [] : [issueOf(A03, { path: [...silent.path, 'area'] })];
}

/** A04: two groups of one name with different members. */
export function checkGroups(areas: readonly Area[], path: Path = ['areas']): Issue[] {
  const groups = areas.filter((area) => area.members !== undefined);
  return groups.flatMap((group, index) => {
    const other = groups.slice(0, index).find((each) => sameName(each, group) && !sameMembers(each, group));
    if (other === undefined) return [];
    return [issueOf(A04, { path, params: { ...textParameters('group', group.name), a: other.code, b: group.code } })];
  });
}

function sameName(a: Area, b: Area): boolean {
  const [x, y] = [both(a.name), both(b.name)];
  return (x.zh !== undefined && x.zh === y.zh) || (x.en !== undefined && x.en === y.en);
}

function sameMembers(a: Area, b: Area): boolean {
  const [x, y] = [new Set(a.members), new Set(b.members)];
  return x.size === y.size && [...x].every((code) => y.has(code));
}

/** A06: only some members of a group have data. None at all is no coverage to speak of. */
export function checkCoverage(members: readonly Id[], withData: ReadonlySet<Id>, path: Path = []): Issue[] {
  const count = members.filter((code) => withData.has(code)).length;
  if (count === 0 || count === members.length) return [];
  return [issueOf(A06, { path, params: { count, total: members.length } })];
}
