import type { Draft } from './draft';
import { issueOf } from './issue';
import { RELEASE_LIMIT } from './limits';
import { periodKey } from './period';
import type { Reading } from './reading';
import { I04 } from './rules';
import { finer, sameChange, sameFigure } from './same-figure';
import type { Id, Observation, Rank, Text } from './types';

/** Brings together what is said of one cell in one release; what differs stands side by side. */
export function mergeDrafts(drafts: readonly Draft[], reading: Reading): readonly Observation[] {
  const cells = new Map<string, Draft[]>();
  const order: { key: string; list: Draft[]; at: number }[] = [];
  const levels = new Map<Id, string>();
  for (const draft of drafts)
    if (draft.about !== undefined && draft.value !== undefined) levels.set(draft.about, keyOf(draft, draft.about));
  drafts.forEach((draft, i) => {
    const own = draft.about === undefined ? undefined : levels.get(draft.about);
    // Two undated figures are never known to be of one time, unless one says that it is about the other.
    const undated = draft.period.type === 'unstated' || draft.period.type === 'loose';
    const key = own !== undefined && sameSubject(own, draft) ? own : keyOf(draft, undated ? `${i}` : undefined);
    const list = cells.get(key) ?? [];
    if (list.length === 0) cells.set(key, list);
    for (let at = 0; at < list.length && at < RELEASE_LIMIT; at++) {
      const other = list[at]!;
      if (!agree(other, draft)) continue;
      if ((draft.value ?? draft.growth) && isRepeat(other, draft)) {
        // A second source for a figure is welcome; the same line twice is a slip.
        const level = sameSources(other, draft) ? 'W' : 'I';
        reading.issues.push(
          issueOf(
            { ...I04, level },
            { path: draft.path, read: draft.printed ?? draft.value?.digits ?? draft.growth?.value?.digits },
          ),
        );
      }
      list[at] = joined(other, draft);
      return;
    }
    order.push({ key, list, at: list.length });
    list.push(draft);
  });
  const used = new Map<string, number>();
  return order.map(({ list, at }) => named(list[at]!, used));
}

/** Subject and release of a draft: equal keys are one cell. */
function keyOf(
  { indicator, area, period, nature, counterpart, dimensions, vintage }: Draft,
  undated: string | undefined,
): string {
  const release = vintage === undefined ? '' : `@${vintage.id ?? vintage.released ?? ''}${vintage.stage ?? ''}`;
  const dims =
    dimensions === undefined
      ? ''
      : Object.keys(dimensions)
          .sort()
          .map((key) => `;${key}=${dimensions[key]}`)
          .join('');
  const key = `${indicator}/${area}/${periodKey(period)}${nature === 'outcome' ? '' : `/${nature}`}${counterpart === undefined ? '' : `>${counterpart}`}${dims}${release}`;
  return undated === undefined || (period.type !== 'unstated' && period.type !== 'loose') ? key : `${key}#${undated}`;
}

const sameSubject = (key: string, draft: Draft): boolean => key.startsWith(`${draft.indicator}/${draft.area}/`);

function agree(a: Draft, b: Draft): boolean {
  if (a.value && b.value ? !sameFigure(a.value, b.value) : !sameSources(a, b)) return false;
  if (a.growth && b.growth && !sameChange(a.growth, b.growth)) return false;
  return !(a.rank && b.rank) || sameRank(a.rank, b.rank);
}

/** Nothing that was not said before, but perhaps a source. */
function isRepeat(a: Draft, b: Draft): boolean {
  return (!b.value || !!a.value) && (!b.growth || !!a.growth) && (!b.rank || !!a.rank);
}

function sameSources(a: Draft, b: Draft): boolean {
  return a.sources.length === b.sources.length
    ? a.sources.every((id) => b.sources.includes(id))
    : a.sources.some((id) => b.sources.includes(id));
}

function sameRank(a: Rank, b: Rank): boolean {
  return (
    a.position === b.position &&
    a.precision === b.precision &&
    a.by === b.by &&
    a.among.area === b.among.area &&
    a.among.size === b.among.size
  );
}

function joined(a: Draft, b: Draft): Draft {
  const kept = { ...a };
  const value = a.value && b.value ? finer(a.value, b.value) : (a.value ?? b.value);
  if (value) kept.value = value;
  kept.growth ??= b.growth;
  kept.rank ??= b.rank;
  kept.sources = [...new Set([...a.sources, ...b.sources])];
  kept.note = bothTexts(a.note, b.note);
  kept.printed = bothLines(a.printed, b.printed);
  if (b.inferred) kept.inferred = [...(a.inferred ?? []), ...b.inferred];
  if (b.readings) kept.readings = [...(a.readings ?? []), ...b.readings];
  return kept;
}

function bothTexts(a: Text | undefined, b: Text | undefined): Text | undefined {
  if (typeof a !== 'object' && typeof b !== 'object') return bothLines(a, b);
  const part = (text: Text | undefined, lang: 'zh' | 'en') => (typeof text === 'object' ? text[lang] : text);
  return { zh: bothLines(part(a, 'zh'), part(b, 'zh')), en: bothLines(part(a, 'en'), part(b, 'en')) };
}

/** Both, once each; no longer than a few labels, however many lines say the same. */
function bothLines(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.includes(b) || a.length > 2000 ? a : `${a}; ${b}`;
}

/** The id: the cell, then its source, then a number, whatever makes it the only one. */
function named({ about, ...draft }: Draft, used: Map<string, number>): Observation {
  const cell = keyOf(draft, about ?? draft.sources[0] ?? '');
  let id = cell;
  if (used.has(id) && draft.sources[0] !== undefined) id = `${cell}~${draft.sources[0]}`;
  while (used.has(id)) {
    const count = (used.get(cell) ?? 1) + 1;
    used.set(cell, count);
    id = `${cell}~${count}`;
  }
  used.set(id, used.get(id) ?? 1);
  return { id, ...draft };
}
