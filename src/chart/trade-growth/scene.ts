import type { GroupMark, Mark, Scene, TextMark, TokenName } from '../../scene/mark';
import { barMarks, whiskerMark } from '../../scene/statement';
import type { ChartState } from '../chart';
import { type PlacedBar, type PlacedGrowth, type PlacedPanel, type PlacedTick, SIZE, type TradeLayout } from './layout';

/** Exports dark, imports light, the total alone dark: one hue. */
const PAINTS: Readonly<Record<string, TokenName>> = { total: 'series-1', exports: 'series-1', imports: 'series-2' };

export function tradeScene(layout: TradeLayout, state: ChartState): Scene {
  const marks = layout.panels.flatMap((panel, i) => panelMarks(layout, panel, `p${i}`));
  return { width: layout.width, height: layout.height, marks: [...marks, targets(layout, state)] };
}

function panelMarks(layout: TradeLayout, placed: PlacedPanel, key: string): readonly Mark[] {
  return [
    group(`${key}-frame`, frame(layout, placed)),
    group(`${key}-bars`, placed.level?.bars.map((bar) => barGroup(layout, placed, bar)) ?? []),
    group(`${key}-growth`, placed.growth?.marks.map((mark) => growthGroup(layout, placed, mark)) ?? []),
    group(`${key}-text`, texts(layout, placed)),
  ];
}

function group(key: string, marks: readonly Mark[]): GroupMark {
  return { type: 'group', key, marks };
}

/** Heads, hairlines, ticks, period labels, breaks. */
function frame(layout: TradeLayout, placed: PlacedPanel): readonly Mark[] {
  const { em, plotLeft, plotRight, model } = layout;
  const marks: Mark[] = [];
  const grid = (part: string, ticks: readonly PlacedTick[]) => {
    for (const tick of ticks) {
      marks.push({
        type: 'rule',
        key: `${part}-grid-${tick.text}`,
        x1: plotLeft,
        y1: tick.y,
        x2: plotRight,
        y2: tick.y,
        stroke: 'rule',
        strokeWidth: em,
      });
      marks.push(
        text(`${part}-tick-${tick.text}`, tick.text, plotLeft - 8 * em, tick.y + 4 * em, SIZE.tick * em, tick.width, {
          anchor: 'end',
          fill: 'text-muted',
          tabular: true,
        }),
      );
    }
  };
  const { level, growth } = placed;
  if (level) {
    grid('level', level.ticks);
    marks.push({
      type: 'rule',
      key: 'base',
      x1: plotLeft,
      y1: level.base,
      x2: plotRight,
      y2: level.base,
      stroke: 'rule-strong',
      strokeWidth: em,
    });
  }
  if (growth) {
    grid('growth', growth.ticks);
    marks.push({
      type: 'rule',
      key: 'zero',
      x1: plotLeft,
      y1: growth.zero,
      x2: plotRight,
      y2: growth.zero,
      stroke: 'rule-strong',
      strokeWidth: em,
    });
  }
  for (const label of placed.axis.labels) {
    const strong = label.row === 1;
    marks.push(
      text(
        `axis-${label.row}-${label.key}`,
        label.text,
        label.x,
        placed.axisY + label.row * 16 * em,
        SIZE.tick * em,
        label.width,
        { anchor: label.anchor, fill: strong ? 'text' : 'text-muted', tabular: true },
      ),
    );
  }
  model.slots.forEach((slot, i) => {
    const at = layout.slots[i];
    if (at === undefined) return;
    if (slot.breakNote !== undefined) {
      const bottom = growth?.bottom ?? level?.base ?? 0;
      marks.push({
        type: 'rule',
        key: `break-${slot.key}`,
        x1: at.x,
        y1: level?.top ?? growth?.top ?? 0,
        x2: at.x,
        y2: bottom,
        stroke: 'rule-strong',
        strokeWidth: em,
        dash: [3 * em, 3 * em],
      });
    }
    if (slot.missing !== undefined && at.width >= 10 * em && level) {
      marks.push(
        text(`missing-${slot.key}`, slot.missing, at.middle, level.base - 6 * em, SIZE.label * em, layout.em * 8, {
          anchor: 'middle',
          fill: 'text-faint',
        }),
      );
    }
  });
  return marks;
}

function barGroup(layout: TradeLayout, placed: PlacedPanel, item: PlacedBar): Mark {
  const { bar } = item;
  const { em, model } = layout;
  const base = placed.level?.base ?? 0;
  const key = `${model.slots[bar.slot]!.key}/${bar.flow}`;
  const series = bar.flow;
  if (model.split && bar.flow === 'total') {
    // The total is a rule above its exports and imports, on a pale column that holds them together.
    return {
      ...group(key, [
        {
          type: 'rect',
          key: 'column',
          x: item.x,
          y: item.top,
          width: item.width,
          height: Math.max(0, base - item.top),
          fill: 'surface',
        },
        {
          type: 'rule',
          key: 'total',
          x1: item.x,
          y1: item.top,
          x2: item.x + item.width,
          y2: item.top,
          stroke: 'text',
          strokeWidth: 2 * em,
        },
      ]),
      series,
    };
  }
  const marks = barMarks({
    ...bar,
    ...item,
    key,
    paint: PAINTS[bar.flow]!,
    base,
    em,
    lower: placed.level && bar.bound === 'between' ? lowerOf(item, base) : undefined,
  });
  const whisker =
    item.lo === undefined || item.hi === undefined
      ? []
      : [
          whiskerMark({
            key: 'interval',
            x: item.x + item.width / 2,
            lo: item.lo,
            hi: item.hi,
            paint: 'text-muted',
            em,
          }),
        ];
  return { ...group(key, [...marks, ...whisker]), series };
}

/** The axis starts at zero, so the lower end stands at the same share of the upper one. */
function lowerOf(item: PlacedBar, base: number): number {
  const { value, upper = value } = item.bar;
  return base - ((base - item.top) * value) / (upper || 1);
}

function growthGroup(layout: TradeLayout, placed: PlacedPanel, item: PlacedGrowth): Mark {
  const { em, model } = layout;
  const growth = placed.growth!;
  const { mark, x, y } = item;
  const key = model.slots[mark.slot]!.key;
  const marks: Mark[] = [];
  if (mark.value === undefined) return group(key, marks);
  if (!growth.stems) {
    const width = Math.max(1, layout.slots[mark.slot]!.width * 0.72);
    const top = Math.min(y, growth.zero);
    marks.push({
      type: 'rect',
      key: 'column',
      x: x - width / 2,
      y: top,
      width,
      height: Math.abs(growth.zero - y),
      fill: mark.published ? 'accent' : { hatch: 'accent' },
    });
    return group(key, marks);
  }
  marks.push({
    type: 'rule',
    key: 'stem',
    x1: x,
    y1: growth.zero,
    x2: x,
    y2: y,
    stroke: mark.published ? 'accent' : 'muted-strong',
    strokeWidth: (mark.published ? 2 : 1) * em,
  });
  if (item.lo !== undefined && item.hi !== undefined) {
    const aside = mark.disagrees ? 9 * em : 0;
    marks.push(whiskerMark({ key: 'interval', x: x + aside, lo: item.lo, hi: item.hi, paint: 'text-muted', em }));
    if (mark.disagrees)
      marks.push({
        type: 'point',
        key: 'quotient',
        x: x + aside,
        y: (item.lo + item.hi) / 2,
        radius: 2.75 * em,
        fill: 'background',
        stroke: 'text-muted',
        strokeWidth: 1.25 * em,
      });
  }
  if (mark.bound === 'over' || mark.bound === 'under') {
    const way = mark.bound === 'over' ? -1 : 1;
    const d = `M${x - 4 * em},${y + way * 8 * em}L${x},${y + way * 12 * em}L${x + 4 * em},${y + way * 8 * em}`;
    marks.push({ type: 'path', key: 'arrow', d, fill: 'none', stroke: 'accent', strokeWidth: 1.5 * em, round: true });
  }
  marks.push({
    type: 'point',
    key: 'dot',
    x,
    y,
    radius: 4 * em,
    fill: mark.published ? 'accent' : 'background',
    stroke: 'accent',
    strokeWidth: 1.5 * em,
  });
  return group(key, marks);
}

function texts(layout: TradeLayout, placed: PlacedPanel): readonly Mark[] {
  const { em } = layout;
  const marks: Mark[] = [];
  const { level, growth, panel } = placed;
  if (level) marks.push(...head(layout, 'level', panel.levelHead, level.headY, flowKeys(layout, placed)));
  if (growth) marks.push(...head(layout, 'growth', panel.growthHead, growth.headY, growthKeys(layout, placed)));
  for (const label of placed.labels) {
    marks.push(
      text(label.key, label.text, label.x, label.y, SIZE.label * em, label.width, {
        anchor: 'middle',
        fill: label.strong ? 'text' : 'text-muted',
        weight: label.strong ? 600 : 400,
        tabular: true,
      }),
    );
  }
  return marks;
}

interface KeyEntry {
  readonly key: string;
  readonly text: string;
  readonly mark: (x: number, y: number) => Mark;
}

/** A direct key beside the panel's head; on narrow figures it wraps under it. */
function head(
  layout: TradeLayout,
  key: string,
  label: string,
  y: number,
  entries: readonly KeyEntry[],
): readonly Mark[] {
  const { em, width, measure } = layout;
  const size = SIZE.head * em;
  const own = measure(label, size, 600);
  const marks: Mark[] = [text(`${key}-head`, label, 0, y, size, own, { fill: 'text', weight: 600 })];
  let x = own + 18 * em;
  const total = entries.reduce((sum, entry) => sum + 15 * em + measure(entry.text, SIZE.label * em) + 14 * em, 0);
  let line = y;
  if (x + total > width) {
    x = 0;
    line = y + 17 * em;
  }
  for (const entry of entries) {
    marks.push(entry.mark(x, line));
    marks.push(
      text(
        `${key}-key-${entry.key}`,
        entry.text,
        x + 15 * em,
        line,
        SIZE.label * em,
        measure(entry.text, SIZE.label * em),
        { fill: 'text-muted' },
      ),
    );
    x += 15 * em + measure(entry.text, SIZE.label * em) + 14 * em;
  }
  return marks;
}

function flowKeys(layout: TradeLayout, placed: PlacedPanel): readonly KeyEntry[] {
  if (!layout.model.split) return [];
  const { em } = layout;
  return placed.panel.flows.map((flow) => ({
    key: flow,
    text: placed.panel.flowNames[flow],
    mark: (x, y): Mark =>
      flow === 'total'
        ? {
            type: 'rule',
            key: `swatch-${flow}`,
            x1: x,
            y1: y - 4 * em,
            x2: x + 10 * em,
            y2: y - 4 * em,
            stroke: 'text',
            strokeWidth: 2 * em,
          }
        : {
            type: 'rect',
            key: `swatch-${flow}`,
            x,
            y: y - 9 * em,
            width: 10 * em,
            height: 10 * em,
            fill: PAINTS[flow]!,
          },
  }));
}

function growthKeys(layout: TradeLayout, placed: PlacedPanel): readonly KeyEntry[] {
  const { em, model } = layout;
  const entries: KeyEntry[] = [];
  const dot =
    (key: string, paint: TokenName, radius: number) =>
    (x: number, y: number): Mark => ({
      type: 'point',
      key,
      x: x + 5 * em,
      y: y - 4 * em,
      radius: radius * em,
      fill: 'background',
      stroke: paint,
      strokeWidth: 1.5 * em,
    });
  const some = placed.growth?.marks.map((m) => m.mark) ?? [];
  if (model.keys.derived !== undefined && some.some((m) => !m.published))
    entries.push({ key: 'derived', text: model.keys.derived, mark: dot('swatch-derived', 'accent', 4) });
  if (model.keys.quotient !== undefined && placed.growth?.stems && some.some((m) => m.disagrees))
    entries.push({ key: 'quotient', text: model.keys.quotient, mark: dot('swatch-quotient', 'text-muted', 2.75) });
  return entries;
}

/** One target per period and currency: what the tooltip and the keyboard reach. */
function targets(layout: TradeLayout, state: ChartState): GroupMark {
  const { panels, model, em } = layout;
  const several = panels.length > 1;
  const groups = panels.map((placed, p): GroupMark => {
    const options = placed.panel.targets.flatMap((target, i): readonly GroupMark[] => {
      const at = layout.slots[i]!;
      if (target.label === '') return [];
      const top = placed.level?.headY ?? placed.growth?.headY ?? placed.top;
      const box = { x: at.x, y: top + 6 * em, width: at.width, height: placed.top + placed.height - top - 6 * em };
      return [
        {
          type: 'group',
          key: `${p}/${model.slots[i]!.key}`,
          marks: [],
          target: { ...target, box, fact: model.slots[i]!.key, action: { type: 'select', id: model.slots[i]!.key } },
        },
      ];
    });
    return {
      type: 'group',
      key: `targets-${p}`,
      marks: options,
      ...(several ? { role: 'group', label: placed.panel.levelHead } : {}),
    };
  });
  const marks = several ? groups : (groups[0]?.marks ?? []);
  return {
    type: 'group',
    key: 'targets',
    role: 'listbox',
    label: model.label,
    marks,
    ...(state.selected === undefined ? {} : { series: 'selected' }),
  };
}

function text(
  key: string,
  content: string,
  x: number,
  y: number,
  size: number,
  width: number,
  look: Partial<TextMark>,
): TextMark {
  return { type: 'text', key, text: content, x, y, size, width, ...look };
}
