import { rankingWord } from '../../format/ranking-words';
import { group, rule, text } from '../../scene/make';
import type { GroupMark, Mark, Scene } from '../../scene/mark';
import type { ChartState } from '../chart';
import { itemsOf } from './folds';
import { type RankingLayout, SIZE } from './layout';
import { foldMarks, rowMarks } from './row-marks';
import { saidOf } from './said';
import type { RankingRow, RankingSection } from './types';

export function rankingScene(layout: RankingLayout, state: ChartState): Scene {
  const { model, width, em, heads } = layout;
  const opened = new Set(state.opened);
  const several = model.sections.length > 1;
  const decoration: Mark[] = [...headMarks(layout)];
  const lists: GroupMark[] = [];
  let y = heads.height;
  let targets = 0;
  for (const section of model.sections) {
    const options: GroupMark[] = [];
    const heading = section.heading;
    if (heading !== '') {
      const baseline = y + (SIZE.section - 10) * em;
      const size = SIZE.text * em;
      const wide = layout.measure(heading, size, 600);
      decoration.push(text(`section-${section.key}`, heading, 0, baseline, size, wide, { fill: 'text', weight: 600 }));
      y += SIZE.section * em;
    }
    let start = y;
    const stand = (from: number, to: number) => decoration.push(...zeroMarks(layout, section, from, to));
    for (const item of itemsOf(section, opened)) {
      // The first frame needs one target, so that there is a Tab stop.
      const isTarget = !state.bare || targets++ === 0;
      const made =
        item.type === 'row' ? rowGroup(layout, item.row, y, state, isTarget) : foldGroup(layout, item, y, isTarget);
      options.push(made.mark);
      if (item.type === 'fold') {
        stand(start, y);
        start = y + made.height;
      }
      y += made.height;
    }
    stand(start, y);
    lists.push(group(section.key, options, several ? { role: 'group', label: heading || model.label } : {}));
  }
  const marks = several ? lists : (lists[0]?.marks ?? []);
  const selected = state.selected === undefined ? {} : { series: 'selected' };
  return {
    width,
    height: Math.ceil(y),
    marks: [group('frame', decoration), group('rows', marks, { role: 'listbox', label: model.label, ...selected })],
  };
}

function rowGroup(
  layout: RankingLayout,
  row: RankingRow,
  y: number,
  state: ChartState,
  isTarget: boolean,
): { readonly mark: GroupMark; readonly height: number } {
  const { marks, height } = rowMarks(layout, row, row.isStrong || state.selected === row.key);
  if (!isTarget) return { mark: group(row.key, marks, { y }), height };
  const box = { x: 0, y: 0, width: layout.width, height };
  const said = saidOf(layout.model.context, row);
  const target = { ...said, fact: row.key, action: { type: 'select' as const, id: row.key }, box };
  return { mark: group(row.key, marks, { y, target }), height };
}

function foldGroup(
  layout: RankingLayout,
  { id, count, isOpen }: { readonly id: string; readonly count: number; readonly isOpen: boolean },
  y: number,
  isTarget: boolean,
): { readonly mark: GroupMark; readonly height: number } {
  const { locale } = layout.model.context;
  const height = SIZE.row * layout.em;
  const name = rankingWord(locale, isOpen ? 'unfold' : 'fold', { n: count });
  const marks = foldMarks(layout, name);
  if (!isTarget) return { mark: group(id, marks, { y }), height };
  const label = rankingWord(locale, isOpen ? 'unfoldLabel' : 'foldLabel', { n: count });
  const box = { x: 0, y: 0, width: layout.width, height };
  const target = { label, lines: [{ name: label, value: '' }], action: { type: 'open' as const, id }, box };
  return { mark: group(id, marks, { y, target }), height };
}

function headMarks({ model, heads, place, change, x, em, measure, width }: RankingLayout): readonly Mark[] {
  const size = SIZE.small * em;
  const bottom = heads.height - 8 * em;
  const marks: Mark[] = [];
  const lines = (key: string, texts: readonly string[], at: number, anchor: 'start' | 'end') =>
    texts.forEach((line, i) => {
      const y = bottom - (texts.length - 1 - i) * SIZE.head * em;
      marks.push(text(`${key}-${i}`, line, at, y, size, measure(line, size), { anchor, fill: 'text-muted' }));
    });
  lines('place', heads.place, place, 'end');
  if (change !== undefined) lines('change', heads.change, change, 'start');
  const { value } = model.heads;
  // The unit stands where the bars begin, or ends with the drawing where it is long.
  const at = Math.min(x(0), width - measure(value, size));
  lines('unit', [value], at, 'start');
  return marks;
}

/** The line that bars stand on, as far as there are any: it stops at a fold. */
function zeroMarks(
  { x, em, isStacked }: RankingLayout,
  { key, rows }: RankingSection,
  top: number,
  bottom: number,
): readonly Mark[] {
  // Under names, the common left edge of the bars is line enough.
  const isPlain = isStacked && x.domain[0] === 0;
  if (isPlain || top >= bottom || rows.every(({ value }) => value === undefined)) return [];
  return [rule(`zero-${key}-${Math.round(top)}`, x(0), top, x(0), bottom, 'rule-strong', em)];
}
