import type { LeagueMember } from '../../data/league';
import type { Area } from '../../data/types';
import type { Locale } from '../../format/locale';
import { rankingWord } from '../../format/ranking-words';
import { capital } from '../../format/text';
import { word } from '../../format/words';
import { natureOf } from '../remarks';
import { areaName, roundText, unrankedText } from './rows';
import { changeClause, inScope, nthWords, placeWords } from './said';
import type { RankingContext } from './types';

/** The first so many are named in a sentence. */
const NAMED = 3;

/** What the ranking says of the highlighted, or of the first. */
export function finding(context: RankingContext): { readonly title: string; readonly sentences: readonly string[] } {
  const { league, locale, indicator, highlighted } = context;
  const { members } = league;
  const period = locale.period(league.period, 'long');
  const ours = members.filter(({ area }) => highlighted.has(area.code));
  const subjectOf = (one: Area) => {
    const area = areaName(one, locale);
    return area ? word(locale, 'subject', { area, indicator }) : indicator;
  };
  const level = (subject: string, value: string) => word(locale, 'titleLevel', { subject, value, period });
  const isForecast = ({ cell }: LeagueMember) => natureOf(cell) === 'forecast';
  // Where all are forecasts the name of the indicator says so.
  const isPart = members.some(isForecast) && !members.every(isForecast);
  const inBrackets = (x: string) => word(locale, 'brackets', { x });
  const figureOf = (member: LeagueMember) =>
    roundText(member.value, context) + (isPart && isForecast(member) ? inBrackets(word(locale, 'forecast')) : '');
  // Asked for by name, and without a place: that is a finding too.
  const without = league.unranked
    .filter(({ area }) => highlighted.has(area.code))
    .slice(0, NAMED)
    .map(({ area, cell }) =>
      level(subjectOf(area), rankingWord(locale, 'notRanked', { value: unrankedText(cell, locale).words })),
    );
  // Where two share the first place, both lead.
  const leaders = members.filter(({ place }) => place !== undefined && (place.rank ?? place.worst) === 1);
  const others = without.length > 0 ? [] : leaders.length > 0 ? leaders : members.slice(0, 1);
  const shown = ours.length > 0 ? ours : others;
  const [first] = shown;
  const names = shown.slice(0, NAMED);
  const nthOf = (member: LeagueMember) => nthWords(member, locale);
  const nths = new Set(names.map(nthOf));
  // Three of seven that share a place would pass for all.
  const isCrowd = shown.every((member) => nths.size === 1 && nths.has(nthOf(member)));
  const title =
    first === undefined
      ? (without[0] ?? level(indicator, rankingWord(locale, 'noFigure')))
      : first.place === undefined
        ? level(subjectOf(first.area), figureOf(first))
        : rankingWord(locale, nths.size === 1 ? 'title' : 'titleSeveral', {
            n: names.length,
            area: namesOf(isCrowd ? shown : names, locale, NAMED),
            indicator: indicator + (isPart ? inBrackets(rankingWord(locale, 'partForecast')) : ''),
            // One each, or with "respectively" nobody could tell whose is whose.
            place: inScope(locale.list(nths.size === 1 ? [...nths] : names.map(nthOf)), context),
            period,
          });
  const sentences = names.map((member) =>
    member.place === undefined
      ? word(locale, 'readLevel', { subject: subjectOf(member.area), value: figureOf(member), period })
      : rankingWord(locale, 'read', {
          period,
          subject: subjectOf(member.area),
          value: figureOf(member),
          place: placeWords(member, context),
          change: changeClause(member.gained, context),
        }),
  );
  for (const said of without) sentences.push(said + word(locale, 'stop'));
  const top = members.filter(({ place }) => (place?.rank ?? Number.POSITIVE_INFINITY) <= NAMED);
  if (members.length > NAMED + 1 && top.length >= NAMED && top.length <= NAMED + 2)
    sentences.push(rankingWord(locale, 'readTop', { n: top.length, list: namesOf(top, locale) }));
  return { title: capital(title), sentences: sentences.map(capital) };
}

/** `A and B`, `A, B, C and 4 more`. */
function namesOf(members: readonly LeagueMember[], locale: Locale, most = members.length): string {
  const names = members.slice(0, most).map(({ area }) => areaName(area, locale));
  const n = members.length;
  if (n <= most) return locale.list(names);
  return rankingWord(locale, 'more', { list: names.join(word(locale, 'listComma')), n, rest: n - most });
}
