import { type HistoryWordKey, historyWord } from '../../format/rank-history-words';
import { capital, textOf } from '../../format/text';
import { word } from '../../format/words';
import { natureOf } from '../remarks';
import { isShared, listed } from './said';
import type { RankContext } from './types';

export interface Finding {
  readonly title: string;
  readonly subtitle: string;
  readonly sentences: readonly string[];
  /** How many of the sentences only repeat the title. */
  readonly repeats: number;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** What the places say of the highlighted area, or of the first: only what was compared without a break. */
export function finding(context: RankContext): Finding {
  const { panel, places, locale, names, highlighted } = context;
  const width = panel.slots.length;
  const last = lastRanked(context);
  const row = highlighted[0] ?? places.order[last]?.[0];
  // The place of a forecast is one, whatever the places before it are; where all are, the indicator says so.
  const when = (slot: number) =>
    locale.period(panel.slots[slot]!.period, 'short') +
    (!context.isForecast && natureOf(panel.cells[row! * width + slot]!) === 'forecast'
      ? word(locale, 'brackets', { x: word(locale, 'forecast') })
      : '');
  const subtitle = [
    capital(historyWord(locale, 'subtitle', { indicator: context.indicator })),
    places.size.includes(undefined) ? '' : historyWord(locale, 'subtitleSize', { n: areasRanked(context) }),
    rangeText(context),
  ]
    .filter(Boolean)
    .join(' · ');
  if (row === undefined) return { title: capital(context.indicator), subtitle, sentences: [], repeats: 0 };
  const placeAt = (slot: number) => places.place[row * width + slot]!;
  const ordinal = (slot: number) => locale.ordinal(placeAt(slot));
  const joint = (slot: number) => (isShared(context, row, slot) ? historyWord(locale, 'joint') : '');
  const runs = runsOf(context, row);
  const newest = runs[runs.length - 1]!;
  const { indicator } = context;
  const isFirst = highlighted.length === 0;
  // Who shares the first place is told with the others: the order of the data is no order of theirs.
  const first = isFirst ? [...places.order[last]!].filter((other) => places.place[other * width + last] === 1) : [];
  const area =
    first.length > 1
      ? listed(
          first.map((other) => names[other]!),
          locale,
        )
      : names[row]!;
  const subject = word(locale, 'subject', { area, indicator });
  const isOfDays = panel.slots[last]!.period.type === 'instant';
  const say = (key: HistoryWordKey, more: Readonly<Record<string, string | number>>) => {
    const said = historyWord(locale, key, { subject, area, indicator, ...more });
    // In English one ranks on a day.
    return capital(isOfDays ? said.replace(/ in (?=(both )?\d+ [A-Z])/g, ' on ') : said);
  };
  const between = (a: number, b: number) => ({
    a: when(a),
    b: when(b),
    m: placeAt(a),
    n: placeAt(b),
    mth: ordinal(a),
    nth: ordinal(b),
    was: joint(a),
    joint: joint(b),
  });
  const move = ({ from, to }: Run) => {
    const by = placeAt(from) - placeAt(to);
    const isSame = (slot: number) => placeAt(slot) === placeAt(to) && joint(slot) === joint(to);
    let count = 0;
    while (from + count <= to && isSame(from + count)) count++;
    return say(count > 2 && from + count > to ? 'titleAlways' : isSame(from) ? 'titleHeld' : 'titleMove', {
      ...between(from, to),
      count,
      move: historyWord(locale, by > 0 ? 'rise' : by < 0 ? 'fall' : 'turn'),
    });
  };
  // A line of one point says a place; the longest one before it says how it came about.
  const moves = runs.filter(({ from, to }) => to > from);
  const latest = moves[moves.length - 1];
  const sentences: string[] = [];
  const stop = word(locale, 'stop');
  const titleKey = isFirst && placeAt(newest.to) === 1 ? 'titleFirst' : 'titlePlace';
  const isMove = !isFirst && latest === newest;
  const { to } = newest;
  const at = { period: when(to), n: placeAt(to), nth: ordinal(to), joint: joint(to) };
  const title = isMove ? move(newest) : say(titleKey, at);
  if (latest !== newest && !isFirst) {
    const size = places.size[to];
    sentences.push(say(size === undefined ? 'titlePlace' : 'readPlace', { ...at, size: size ?? '' }) + stop);
  }
  // A move of one of those who share the first place would single it out.
  if (latest && first.length < 2) {
    sentences.push(move(latest) + stop);
    const ends = isFirst ? undefined : extremes(context, row, latest);
    if (ends) sentences.push(say('readExtremes', between(...ends)) + stop);
  }
  if (isFirst) {
    // Who shares the third place belongs to the first three; a crowd there names nobody, nor does one without a name.
    const top = [...places.order[last]!].filter((other) => places.place[other * width + last]! <= 3);
    const leaders = top.map((other) => names[other]!);
    const list = locale.list(leaders);
    if (top.length > (first.length || 1) && top.length < 6 && leaders.every(Boolean))
      sentences.unshift(say('readTop', { n: top.length, period: when(last), list }));
  }
  return { title, subtitle, sentences: sentences.filter(Boolean), repeats: isFirst ? 0 : 1 };
}

/** Where the best and the worst place inside a run are, if they lie outside its ends. */
function extremes(
  { panel, places }: RankContext,
  row: number,
  { from, to }: Run,
): [best: number, worst: number] | undefined {
  const at = row * panel.slots.length;
  const run = places.place.subarray(at + from, at + to + 1);
  const [best, worst] = [Math.min(...run), Math.max(...run)];
  const ends = [run[0]!, run[to - from]!];
  if (ends.includes(best) && ends.includes(worst)) return undefined;
  return [from + run.indexOf(best), from + run.indexOf(worst)];
}

/** The unbroken parts of a line. */
function runsOf({ panel, places }: RankContext, row: number): readonly Run[] {
  const runs: Run[] = [];
  const at = row * panel.slots.length;
  for (let slot = 0; slot < panel.slots.length; slot++) {
    if (places.place[at + slot] === 0) continue;
    const run = places.joined[at + slot] === 1 ? runs.pop() : undefined;
    runs.push({ from: run?.from ?? slot, to: slot });
  }
  return runs;
}

function lastRanked({ places }: RankContext): number {
  let last = places.order.length - 1;
  while (last > 0 && places.order[last]!.length === 0) last--;
  return last;
}

/** Among how many, as the source says or as were ranked: "31", "30–31" where not all periods have as many. */
function areasRanked({ places, locale }: RankContext): string | number {
  const sizes = places.size.filter(Boolean) as number[];
  const a = Math.min(...sizes);
  const b = Math.max(...sizes);
  return a < b ? word(locale, 'range', { a, b }) : b;
}

/** "1992–2024", "January–April, 2019 to …": from the first period to the last. */
function rangeText({ panel: { slots }, locale }: RankContext): string {
  const first = slots[0]!;
  const last = slots[slots.length - 1]!;
  const a = locale.period(first.period, 'short');
  if (first === last) return a;
  if (first.period.type === 'year') return word(locale, 'years', { a: first.key, b: last.key });
  return word(locale, 'rangeTo', { a, b: locale.period(last.period, 'short') });
}

/** The name of an area as labels print it. */
export function shortName({ panel, locale }: Pick<RankContext, 'panel' | 'locale'>, row: number): string {
  const { short, name, code } = panel.areas[row]!;
  return textOf(short ?? name, locale) || code;
}
