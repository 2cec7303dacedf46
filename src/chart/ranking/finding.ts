import type { LeagueMember } from '../../data/league';
import { rankingWord } from '../../format/ranking-words';
import { capital } from '../../format/text';
import { word } from '../../format/words';
import { areaName, roundText } from './rows';
import { gainedWords, inScope, nthWords, placeWords } from './said';
import type { RankingContext } from './types';

/** The first so many are named in a sentence. */
const NAMED = 3;

/** What the ranking says of the highlighted, or of the first. */
export function finding(context: RankingContext): { readonly title: string; readonly sentences: readonly string[] } {
  const { league, locale, indicator, highlighted } = context;
  const { members } = league;
  const period = locale.period(league.period, 'long');
  const ours = members.filter(({ area }) => highlighted.has(area.code));
  // Where two share the first place, both lead.
  const leaders = members.filter(({ place }) => place !== undefined && (place.rank ?? place.worst) === 1);
  const shown = ours.length > 0 ? ours : leaders.length > 0 ? leaders : members.slice(0, 1);
  const nameOf = ({ area }: LeagueMember) => areaName(area, locale);
  const subjectOf = (member: LeagueMember) => word(locale, 'subject', { area: nameOf(member), indicator });
  const [first] = shown;
  if (first === undefined)
    return { title: capital(word(locale, 'titleLevel', { subject: indicator, value: '', period })), sentences: [] };
  const figureOf = ({ value }: LeagueMember) => roundText(value, context);
  const names = shown.slice(0, NAMED);
  const nths = new Set(names.map((member) => nthWords(member, locale)));
  const form = names.length === 1 ? 'title' : nths.size === 1 ? 'titleTogether' : 'titleSeveral';
  const title =
    first.place === undefined
      ? word(locale, 'titleLevel', { subject: subjectOf(first), value: figureOf(first), period })
      : rankingWord(locale, form, {
          area: locale.list(names.map(nameOf)),
          indicator,
          place: inScope(locale.list([...nths]), context),
          period,
        });
  const sentences = names.map((member) =>
    member.place === undefined
      ? word(locale, 'readLevel', { subject: subjectOf(member), value: figureOf(member), period })
      : rankingWord(locale, 'read', {
          period,
          subject: subjectOf(member),
          value: figureOf(member),
          place: placeWords(member, context),
          change: changeClause(member, context),
        }),
  );
  const top = members.filter(({ place }) => (place?.rank ?? Number.POSITIVE_INFINITY) <= NAMED);
  if (members.length > NAMED + 1 && top.length >= NAMED && top.length <= NAMED + 2)
    sentences.push(rankingWord(locale, 'readTop', { n: top.length, list: locale.list(top.map(nameOf)) }));
  return { title: capital(title), sentences: sentences.map(capital) };
}

function changeClause({ gained }: LeagueMember, { league, locale }: RankingContext): string {
  if (gained === undefined || !league.before) return '';
  const period = locale.period(league.before.period, 'long');
  if (gained === 0) return rankingWord(locale, 'sinceSame', { period });
  return rankingWord(locale, 'since', { period, change: gainedWords(gained, locale) });
}
