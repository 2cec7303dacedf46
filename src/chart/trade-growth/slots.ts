import type { Observation } from '../../data/input';
import type { SeriesSelection, Slot } from '../../data/series';
import type { Nature } from '../../data/types';
import { periodParts } from '../../format/period';
import { missingText } from '../../format/quantity';
import { textOf } from '../../format/text';
import { word } from '../../format/words';
import { natureOf } from '../remarks';
import type { SlotModel, TradeContext } from './types';

/** The first cell of a period, over currencies and flows; the first currency's first. */
export function cellAt(series: SeriesSelection['series'], key: string): Observation | undefined {
  for (const { flows } of series)
    for (const cells of flows.values()) {
      const cell = cells.get(key);
      if (cell) return cell;
    }
  return undefined;
}

/** Every flow of every currency as one line in order of time. */
export function lines({ series, slots }: SeriesSelection): readonly (readonly Observation[])[] {
  return series.flatMap(({ flows }) =>
    [...flows.values()].map((cells) => slots.map(({ key }) => cells.get(key)).filter((cell) => cell !== undefined)),
  );
}

/** The newest period with a published outcome; where there is none, with anything at all. */
export function lastKey({ series, slots }: SeriesSelection): string {
  const first = series.slice(0, 1);
  const newest = [...slots].reverse();
  const says = (nature?: Nature) =>
    newest.find(({ key }) => {
      const cell = cellAt(first, key);
      return cell && (cell.growth || cell.value?.digits) && (!nature || natureOf(cell) === nature);
    });
  return (says('outcome') ?? says())?.key ?? '';
}

/** The periods of the axis with their labels, and what is missing or breaks there. */
export function slotModels(
  { selection, options, locale }: Pick<TradeContext, 'selection' | 'options' | 'locale'>,
  gaps: readonly Slot[],
): readonly SlotModel[] {
  const reasons = new Map(Object.entries(options.breaks ?? {}));
  let before: Observation | undefined;
  return selection.slots.map((slot): SlotModel => {
    const { key, period } = slot;
    const { minor, major } = periodParts(period, locale);
    const cell = cellAt(selection.series, key);
    const value = cell?.value;
    const none = value?.digits === null ? missingText(value.status, locale) : undefined;
    const broken = reasons.get(key);
    const isBreak =
      value?.status?.includes('B') || (before !== undefined && cell !== undefined && differs(before, cell));
    before = cell ?? before;
    return {
      key,
      // A year is its own major part; the axis needs no 年 on every tick.
      ...(major === '' ? { minor: '', major: minor } : { minor, major: major.replace('年', '') }),
      missing: none?.symbol ?? (gaps.includes(slot) ? '–' : undefined),
      reason: none?.words,
      breakNote: broken !== undefined ? textOf(broken, locale) : isBreak ? word(locale, 'breakInSeries') : undefined,
    };
  });
}

function differs(a: Observation, b: Observation): boolean {
  return a.vintage?.id !== b.vintage?.id || a.definitionId !== b.definitionId;
}
