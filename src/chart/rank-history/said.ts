import type { Locale } from '../../format/locale';
import { periodParts } from '../../format/period';
import { quantityText } from '../../format/quantity';
import { historyWord } from '../../format/rank-history-words';
import { word } from '../../format/words';
import type { TargetLine } from '../../scene/mark';
import { remarksOf } from '../remarks';
import type { PointSaid, RankContext } from './types';
import { overtakings } from './walk';

/** "Henan, 2019: 5th of 31, up 2, 5,371.78 billion yuan": the spoken text and the lines of the tooltip. */
export function pointSaid(context: RankContext, row: number, slot: number): PointSaid {
  const { panel, locale, names, step } = context;
  const at = row * panel.slots.length + slot;
  const cell = panel.cells[at]!;
  const head = `${names[row]}${word(locale, 'comma')}${locale.period(panel.slots[slot]!.period, 'long')}`;
  const place = placeSaid(context, row, slot);
  const change = changeSaid(context, row, slot);
  const lines: TargetLine[] = [{ name: head, value: '', strong: true }];
  const spoken = [place, change?.spoken];
  lines.push({ name: word(locale, 'rank'), value: place });
  if (change) {
    const before = locale.period(panel.slots[slot - 1]!.period, 'long');
    lines.push({ name: historyWord(locale, 'since', { period: before }), value: change.shown });
  }
  if (cell.value && cell.value.digits !== null) {
    const value = quantityText(cell.value, locale, { step });
    lines.push({ name: word(locale, 'value'), value });
    spoken.push(value);
  }
  const [passes, passedBy] = overtakings(context, row, slot);
  for (const [key, said, rows] of [
    ['passes', 'saidPasses', passes],
    ['passedBy', 'saidPassedBy', passedBy],
  ] as const) {
    if (rows.length === 0) continue;
    const list = listed(
      rows.map((other) => names[other]!),
      locale,
    );
    lines.push({ name: historyWord(locale, key), value: list });
    spoken.push(historyWord(locale, said, { list }));
  }
  for (const remark of [...endSaid(context, row, slot), ...remarksOf(cell, locale)]) {
    lines.push({ name: '', value: remark.length > 120 ? `${remark.slice(0, 119)}…` : remark });
    spoken.push(remark);
  }
  const body = spoken.filter(Boolean).join(word(locale, 'comma'));
  return { label: word(locale, 'colon', { name: head, value: body }), lines };
}

/** "3rd of 31", "tied 3rd of 31", "3rd" where nobody says of how many. */
function placeSaid({ panel, places, locale }: RankContext, row: number, slot: number): string {
  const width = panel.slots.length;
  const at = row * width + slot;
  const n = places.place[at]!;
  const size = places.size[slot];
  const text = historyWord(locale, size === undefined ? 'place' : 'placeOf', {
    n,
    nth: locale.ordinal(n),
    size: size ?? '',
  });
  return isShared({ panel, places }, row, slot) ? historyWord(locale, 'tied', { place: text }) : text;
}

/** Whether another area has the same place in the same period. */
export function isShared({ panel, places }: Pick<RankContext, 'panel' | 'places'>, row: number, slot: number): boolean {
  const width = panel.slots.length;
  const order = places.order[slot]!;
  const index = order.indexOf(row);
  // Those of one place stand together.
  return [index - 1, index + 1].some((next) => {
    const other = order[next];
    return other !== undefined && places.place[other * width + slot] === places.place[row * width + slot];
  });
}

/** "up 2" to hear; "up from 5th" to read, for that place is in the table. */
function changeSaid(
  { panel, places, locale }: RankContext,
  row: number,
  slot: number,
): { readonly spoken: string; readonly shown: string } | undefined {
  const at = row * panel.slots.length + slot;
  if (places.joined[at] === 0) return undefined;
  const before = places.place[at - 1]!;
  const gained = before - places.place[at]!;
  const [key, from] = gained > 0 ? (['up', 'upFrom'] as const) : (['down', 'downFrom'] as const);
  if (gained === 0) return { spoken: historyWord(locale, 'same'), shown: historyWord(locale, 'same') };
  return {
    spoken: historyWord(locale, key, { n: Math.abs(gained) }),
    shown: historyWord(locale, from, { m: before, mth: locale.ordinal(before) }),
  };
}

/** That a line begins after the first period, or ends before the last. */
function endSaid(context: RankContext, row: number, slot: number): readonly string[] {
  const { panel, locale } = context;
  const [first, last] = context.lives[row]!;
  const said: string[] = [];
  if (slot === first && slot > 0) said.push(historyWord(locale, 'enters'));
  if (slot === last && slot < panel.slots.length - 1) said.push(historyWord(locale, 'leaves'));
  return said;
}

/** The first three by name. */
export function listed(names: readonly string[], locale: Locale): string {
  const rest = names.length - 3;
  if (rest < 2) return locale.list(names);
  const list = names.slice(0, 3).join(word(locale, 'listComma'));
  return historyWord(locale, 'more', { list, n: names.length, rest });
}

/** The labels of a period on the axis: a year is its own major part; the axis needs no 年 on every tick. */
export function axisParts({ panel, locale }: Pick<RankContext, 'panel' | 'locale'>) {
  return panel.slots.map(({ key, period }) => {
    const { minor, major } = periodParts(period, locale);
    return { key, ...(major === '' ? { minor: '', major: minor } : { minor, major: major.replace('年', '') }) };
  });
}
