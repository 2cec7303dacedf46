import { rankingWord } from '../../format/ranking-words';
import { wrapText } from '../../layout/text';
import { group, rule, text } from '../../scene/make';
import type { GroupMark, Mark, Scene, Target } from '../../scene/mark';
import type { ChartState } from '../chart';
import { type Item, itemsOf } from './folds';
import { type RankingLayout, SIZE } from './layout';
import { foldMarks, rowMarks } from './row-marks';
import { saidOf } from './said';
import type { RankingRow, RankingSection } from './types';

export function rankingScene(layout: RankingLayout, state: ChartState): Scene {
  const { model, width, em, heads } = layout;
  const opened = new Set(state.opened);
  const several = model.sections.length > 1;
  const frame: Mark[] = [...headMarks(layout)];
  const rows: GroupMark[] = [];
  const lists: GroupMark[] = [];
  let y = heads.height;
  let count = 0;
  for (const section of model.sections) {
    const { key, heading } = section;
    if (heading !== '') {
      const size = SIZE.text * em;
      wrapText(heading, width, size, 600).forEach((line, i) => {
        y += (i ? SIZE.line : SIZE.section) * em;
        const wide = layout.measure(line, size, 600);
        frame.push(text(`section-${key}${i || ''}`, line, 0, y - 10 * em, size, wide, { fill: 'text', weight: 600 }));
      });
    }
    let start = y;
    const stand = (from: number, to: number) => frame.push(...zeroMarks(layout, section, from, to));
    const options: GroupMark[] = [];
    for (const item of itemsOf(section, opened)) {
      const drawn = item.type === 'row' ? drawRow(layout, item.row, state) : drawFold(layout, item);
      const { height } = drawn;
      rows.push(group(drawn.key, drawn.marks, { y }));
      // The first frame needs one target, so that there is a Tab stop.
      if (!state.bare || count++ === 0) {
        // The ring of focus is drawn on its edge, and nothing is seen beyond the drawing.
        const box = { x: 0, y: 0, width: width - 2, height };
        options.push(group(drawn.key, [], { y, target: { ...drawn.target(), box } }));
      }
      if (item.type === 'fold') {
        stand(start, y);
        start = y + height;
      }
      y += height;
    }
    stand(start, y);
    lists.push(group(key, options, several ? { role: 'group', label: heading || model.label } : {}));
  }
  const targets = several ? lists.filter(({ marks }) => marks.length > 0) : (lists[0]?.marks ?? []);
  return {
    width,
    height: Math.ceil(y),
    marks: [group('frame', frame), group('rows', rows), group('targets', targets, { role: 'listbox' })],
  };
}

interface DrawnItem {
  readonly key: string;
  readonly marks: readonly Mark[];
  readonly height: number;
  readonly target: () => Omit<Target, 'box'>;
}

function drawRow(layout: RankingLayout, row: RankingRow, { selected }: ChartState): DrawnItem {
  const { key } = row;
  return {
    key,
    ...rowMarks(layout, row, row.isStrong || selected === key),
    target: () => ({
      ...saidOf(layout.model.context, row),
      selected: selected === key || undefined,
      fact: key,
      action: { type: 'select', id: key },
    }),
  };
}

function drawFold(layout: RankingLayout, { id, count, isOpen }: Extract<Item, { type: 'fold' }>): DrawnItem {
  const { locale } = layout.model.context;
  const n = locale.group(`${count}`);
  return {
    key: id,
    marks: foldMarks(layout, rankingWord(locale, isOpen ? 'unfold' : 'fold', { n })),
    height: SIZE.row * layout.em,
    target: () => {
      const label = rankingWord(locale, isOpen ? 'unfoldLabel' : 'foldLabel', { n });
      const name = rankingWord(locale, isOpen ? 'unfold' : 'open', { n });
      return { label, lines: [{ name, value: '' }], action: { type: 'open', id } };
    },
  };
}

function headMarks({ model, heads, change, x, em, measure, width }: RankingLayout): readonly Mark[] {
  const size = SIZE.small * em;
  const bottom = heads.height - 8 * em;
  const marks: Mark[] = [];
  const lines = (key: string, texts: readonly string[], at: number) =>
    texts.forEach((line, i) => {
      const y = bottom - (texts.length - 1 - i) * SIZE.head * em;
      marks.push(text(`${key}-${i}`, line, at, y, size, measure(line, size), { fill: 'text-muted' }));
    });
  lines('place', heads.place, 0);
  lines('change', heads.change, change!);
  const { value } = model.heads;
  // The unit stands where the bars begin, or ends with the drawing where it is long.
  const at = Math.min(x(0), width - measure(value, size));
  lines('unit', [value], at);
  return marks;
}

/** The line that bars stand on, as far as there are any: it stops at a fold. */
function zeroMarks(
  { x, em, isStacked }: RankingLayout,
  { key, rows }: RankingSection,
  top: number,
  bottom: number,
): readonly Mark[] {
  // Between names each bar has its own, or none where their common left edge is line enough.
  if (isStacked || top >= bottom || rows.every(({ value }) => value === undefined)) return [];
  return [rule(`zero-${key}-${Math.round(top)}`, x(0), top, x(0), bottom, 'rule-strong', em)];
}
