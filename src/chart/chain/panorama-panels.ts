import { group, rect, text } from '../../scene/make';
import type { GroupMark, Mark } from '../../scene/mark';
import { isJudged, statusStrip } from './glyphs';
import { icon } from './icons';
import type { StageModel } from './model';
import { nameLines } from './name-lines';
import { type Arranged, headHeight, PANEL_PAD } from './panorama-arrange';
import type { PanoramaLayout } from './panorama-layout';

interface BannerShape {
  readonly notch: boolean;
  readonly point: boolean;
}

/** In px: where the words of a banner begin and end. */
function roomIn(width: number, { notch, point }: BannerShape, em: number): readonly [from: number, to: number] {
  return [(notch ? 22 : 14) * em, width - (point ? 4 : 12) * em];
}

/** Whether a banner has room for its name and for what is said of it. */
export function hasRoomFor(
  said: string,
  { name }: StageModel,
  width: number,
  shape: BannerShape,
  { em, text: measure }: PanoramaLayout,
): boolean {
  const [from, to] = roomIn(width, shape, em);
  return measure(name, 15 * em, 700) + measure(said, 12 * em) + 16 * em <= to - from;
}

/** Lines of the name of a stage: one, or as many smaller ones as it needs, up to `most`. */
export function bannerLines(
  { name }: StageModel,
  width: number,
  shape: BannerShape,
  { em, text: measure }: Pick<PanoramaLayout, 'em' | 'text'>,
  most: number,
): readonly string[] {
  const [from, to] = roomIn(width, shape, em);
  return measure(name, 15 * em, 700) <= to - from ? [name] : nameLines(name, to - from, 12 * em, 700, most, measure);
}

/** An arrow over the columns of a stage, the strip of its statuses below. (x, y) is its top left corner. */
export function banner(
  stage: StageModel,
  x: number,
  y: number,
  width: number,
  shape: BannerShape,
  layout: PanoramaLayout,
  said = stage.said,
): GroupMark {
  const { em, text: measure } = layout;
  const lines = bannerLines(stage, width, shape, layout, 2 + layout.deep);
  const [height, tip] = [(34 + 15 * layout.deep) * em, 12 * em];
  const end = shape.point ? `L${x + width + tip},${y + height / 2}` : '';
  const start = shape.notch ? `L${x + tip},${y + height / 2}` : '';
  const d = `M${x},${y}H${x + width}${end}L${x + width},${y + height}H${x}${start}Z`;
  const [left, right] = roomIn(width, shape, em).map((at) => x + at) as [number, number];
  const base = y + height / 2 + 5 * em;
  const light = { fill: 'chain-banner-text' } as const;
  const nameWide = measure(stage.name, 15 * em, 700);
  const size = (nameWide <= right - left ? 15 : 12) * em;
  const top = base - 7.25 * em * (lines.length - 1);
  const marks: Mark[] = [
    { type: 'path', key: 'shape', d, fill: 'chain-banner' },
    ...lines.map((told, i) =>
      text(`name-${i}`, told, left, top + 14 * em * i, size, measure(told, size, 700), { weight: 700, ...light }),
    ),
  ];
  let room = right - left - nameWide - 16 * em;
  if (said && hasRoomFor(said, stage, width, shape, layout)) {
    const wide = measure(said, 12 * em);
    marks.push(text('said', said, right, base, 12 * em, wide, { anchor: 'end', ...light }));
    room -= wide + 16 * em;
  }
  const captionWide = measure(stage.caption, 12 * em);
  // Never cut, and not where the others have no room: what a banner leaves out is in the outline.
  if (said === stage.said && stage.caption && captionWide <= room)
    marks.push(text('caption', stage.caption, left + nameWide + 14 * em, base, 12 * em, captionWide, light));
  if (isJudged(layout.model))
    marks.push(...statusStrip('strip', stage.statuses, x, y + height + 5 * em, width, 6 * em, em));
  return group(`stage:${stage.id}`, marks);
}

/** Box and head of a segment. */
export function panel(layout: PanoramaLayout, arranged: Arranged, segment: number): GroupMark | undefined {
  const { model, em, text: measure, locale } = layout;
  const pad = PANEL_PAD * layout.pace;
  const box = arranged.panels[segment];
  if (!box) return undefined;
  const { id, statuses, links } = model.segments[segment]!;
  const { x, y, width, height } = box;
  const lines = arranged.headLines[segment] ?? [];
  const head = headHeight(lines.length, em, model);
  const count = links.length > 0 ? locale.group(`${links.length}`) : '—';
  const right = x + width - pad;
  const base = y + 19 * em;
  const marks: Mark[] = [
    rect('box', x + em / 2, y + em / 2, width - em, y + height - em / 2, 'chain-head', {
      radius: 8 * em,
      stroke: 'chain-edge',
      strokeWidth: em,
    }),
    ...lines.map((told, i) => {
      const wide = measure(told, 13 * em, 700);
      return text(`name-${i}`, told, x + pad + 3 * em, base + 16 * i * em, 13 * em, wide, { weight: 700 });
    }),
    text(
      'count',
      count,
      right - (isStill(layout, segment) ? 3 : 17) * em,
      base,
      12 * em,
      measure(count, 12 * em, 600),
      {
        weight: 600,
        anchor: 'end',
        fill: 'text-muted',
        tabular: true,
      },
    ),
    ...(isJudged(model)
      ? statusStrip('strip', statuses, x + pad, y + head - 10 * em, width - 2 * pad, 4 * em, em)
      : []),
  ];
  if (!isStill(layout, segment) && links.length > 0) {
    const name = arranged.collapsed.has(segment) ? 'chevron' : 'fold';
    marks.push(icon('fold', name, right - 12 * em, base - 10 * em, 12 * em, 'text-muted'));
  }
  return group(`segment:${id}`, marks);
}

/** A sheet of paper folds nothing; what its options fold can be opened where it is looked at. */
export function isStill({ model, collapsed }: PanoramaLayout, segment: number): boolean {
  return model.options.page !== undefined && !collapsed.has(segment);
}
