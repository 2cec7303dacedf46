import type { Hatch, Palette, Scene } from '../scene/mark';
import { survey } from '../scene/survey';
import type { Pass, Value } from '../scene/table';
import { hatchId, type PaintStyle, paintValue } from '../theme/paint';
import { node, type TreeNode } from './item';

/** The `svg` of a scene: its patterns, then its marks. `attributes` are those beside size and view box. */
export function sceneNode(
  scene: Scene,
  style: PaintStyle,
  attributes: Readonly<Record<string, Value>>,
  first: readonly TreeNode[] = [],
): TreeNode {
  const { hatches, firstTarget } = survey(scene);
  const width = Math.ceil(scene.width);
  const height = Math.ceil(scene.height);
  const { palette } = scene;
  const patterns = hatches.map((hatch) => hatchPattern(hatch, style, palette));
  // Marks without a fill of their own are text.
  const size = { width, height, viewBox: `0 0 ${width} ${height}`, fill: style.token('text') };
  const inner = [...first, patterns.length > 0 ? node('defs', {}, patterns) : undefined, ...scene.marks];
  const pass: Pass = {
    live: style.live,
    list: style.list,
    firstTarget,
    paint: (paint) => paintValue(paint, style, palette),
  };
  return Object.assign(node('svg', Object.assign({}, attributes, size), inner), { pass });
}

/** Distance and width of the lines of a hatch in px, that of bars, and the strength of the tint between them. */
export const HATCH = { step: 5, width: 1.6, bars: 4, tint: 0.18 };

function hatchPattern(hatch: Hatch, { id, token }: PaintStyle, own: Palette | undefined): TreeNode {
  const { on, bars } = hatch;
  const step = bars ? HATCH.bars : HATCH.step;
  const size = { width: step, height: step };
  const fill = token(hatch.hatch, own);
  const name = hatchId(hatch, id);
  return node(
    'pattern',
    { id: name, ...size, patternUnits: 'userSpaceOnUse', patternTransform: bars ? undefined : 'rotate(45)' },
    [
      node('rect', { ...size, fill: token(on ?? hatch.hatch, own), opacity: on ? undefined : HATCH.tint }),
      node('rect', { ...size, [bars ? 'height' : 'width']: HATCH.width, fill }, [], 'line'),
    ],
    name,
  );
}
