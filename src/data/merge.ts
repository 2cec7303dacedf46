import type { Draft } from './draft';
import type { Observation } from './input';
import { RELEASE_LIMIT } from './limits';
import { periodKey } from './period';
import { type Reading, report } from './reading';
import { I04 } from './rules';
import { finer, sameChange, sameFigure } from './same-figure';
import type { Id, Rank, Text } from './types';

/** Brings together what is said of one cell in one release; what differs stands side by side. */
export function mergeDrafts(drafts: readonly Draft[], reading: Reading): readonly Observation[] {
  const { about } = reading;
  if (about.size === 0) {
    drafts.forEach((draft, i) => {
      draft.id = keyOf(draft, undefined, i);
    });
    // Mostly every cell is told once: then there is nothing to bring together.
    if (new Set(drafts.map(({ id }) => id)).size === drafts.length) return drafts as readonly Observation[];
  }
  const cells = new Map<string, Draft[]>();
  const kept: { readonly key: string; readonly list: Draft[]; readonly at: number }[] = [];
  const levels = new Map<Id, string>();
  for (const [draft, id] of about) if (draft.value) levels.set(id, keyOf(draft, id, 0));
  drafts.forEach((draft, i) => {
    const subject = about.get(draft);
    const level = subject === undefined ? undefined : levels.get(subject);
    const joins = level?.startsWith(`${draft.indicator}/${draft.area}/`);
    // Two undated figures are never known to be of one time, unless one says that it is about the other.
    const key = joins ? level! : keyOf(draft, subject, i);
    const list = cells.get(key) ?? [];
    const first = list.length > 0 ? list.slice(0, RELEASE_LIMIT) : list;
    const at = first.findIndex((other) => agree(other, draft));
    const other = list[at];
    if (other === undefined) {
      if (list.length === 0) cells.set(key, list);
      kept.push({ key, list, at: list.length });
      list.push(draft);
      return;
    }
    const said = draft.value ?? draft.growth?.value;
    if ((draft.value || draft.growth) && isRepeat(other, draft)) {
      // A second source for a figure is welcome; the same line twice is a slip.
      const rule = sameSources(other, draft) ? I04 : 'I04 I cell';
      report(reading, rule, draft.path, draft.printed ?? said?.digits);
    }
    list[at] = joined(other, draft);
  });
  const used = new Set<string>();
  return kept.map(({ key, list, at }) => {
    const draft = list[at]!;
    // The cell, then its source, then a number, whatever makes it the only one.
    let id = used.has(key) && draft.sources.length > 0 ? `${key}~${draft.sources[0]}` : key;
    for (let n = at + 1; used.has(id); n++) id = `${key}~${n}`;
    used.add(id);
    draft.id = id;
    return draft;
  });
}

/** Subject and release of a draft: equal keys are one cell. */
export function keyOf(draft: Draft, subject: Id | undefined, index: number): string {
  const { period, nature, counterpart, dimensions, vintage } = draft;
  let key = `${draft.indicator}/${draft.area}/${periodKey(period)}`;
  if (nature !== 'outcome') key += `/${nature}`;
  if (counterpart !== undefined) key += `>${counterpart}`;
  if (dimensions) for (const name of Object.keys(dimensions).sort()) key += `;${name}=${dimensions[name]}`;
  if (vintage) key += `@${vintage.id ?? vintage.released ?? ''}${vintage.stage ?? ''}`;
  if (period.type !== 'unstated' && period.type !== 'loose') return key;
  return `${key}#${subject ?? `${draft.sources[0] ?? ''}~${index}`}`;
}

function agree(a: Draft, b: Draft): boolean {
  // Keys are made of the data's own words, so two cells may share one.
  if (a.area !== b.area || a.indicator !== b.indicator) return false;
  if (a.value && b.value ? !sameFigure(a.value, b.value) : !sameSources(a, b)) return false;
  if (a.growth && b.growth && !sameChange(a.growth, b.growth)) return false;
  return !a.rank || !b.rank || placeOf(a.rank) === placeOf(b.rank);
}

/** Nothing that was not said before, but perhaps a source. */
function isRepeat(a: Draft, b: Draft): boolean {
  return (['value', 'growth', 'rank'] as const).every((field) => a[field] || !b[field]);
}

function sameSources({ sources }: Draft, b: Draft): boolean {
  const shared = sources.filter((id) => b.sources.includes(id)).length;
  return sources.length === b.sources.length ? shared === sources.length : shared > 0;
}

function placeOf({ position, precision, by, among }: Rank): string {
  return [position, precision, by, among.area, among.size].join();
}

function joined(a: Draft, b: Draft): Draft {
  return {
    ...a,
    value: a.value && b.value ? finer(a.value, b.value) : (a.value ?? b.value),
    growth: a.growth ?? b.growth,
    rank: a.rank ?? b.rank,
    sources: union(a.sources, b.sources)!,
    facts: union(a.facts, b.facts),
    note: bothTexts(a.note, b.note),
    printed: bothLines(a.printed, b.printed),
    inferred: union(a.inferred, b.inferred),
    readings: union(a.readings, b.readings),
  };
}

function union<T>(a: readonly T[] | undefined, b: readonly T[] | undefined): readonly T[] | undefined {
  return a && b ? [...new Set([...a, ...b])] : (a ?? b);
}

function bothTexts(a: Text | undefined, b: Text | undefined): Text | undefined {
  if (typeof a !== 'object' && typeof b !== 'object') return bothLines(a, b);
  const part = (text: Text | undefined, lang: 'zh' | 'en') => (typeof text === 'object' ? text[lang] : text);
  const both = (lang: 'zh' | 'en', apart: string) => bothLines(part(a, lang), part(b, lang), apart);
  return { zh: both('zh', '；'), en: both('en', '; ') };
}

/** Both, once each; no longer than a few labels, however many lines say the same. */
function bothLines(a: string | undefined, b: string | undefined, apart = '; '): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.includes(b) || a.length > 2000 ? a : a.replace(/[.。]$/, '') + apart + b;
}
