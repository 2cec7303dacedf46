import type { Scene, TokenName } from '../scene/mark';
import { survey } from '../scene/survey';
import type { Value } from '../scene/table';
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
  const patterns = hatches.map((token) => hatchPattern(token, style));
  const svg = node(
    'svg',
    // Marks without a fill of their own are text.
    { ...attributes, width, height, viewBox: `0 0 ${width} ${height}`, fill: style.token('text') },
    [...first, patterns.length > 0 ? node('defs', {}, patterns) : undefined, ...scene.marks],
  );
  return { ...svg, pass: { live: style.live, firstTarget, paint: (paint) => paintValue(paint, style) } };
}

/** Distance and width of the lines of a hatch in px, and the strength of the tint between them. */
export const HATCH = { step: 5, width: 1.6, tint: 0.18 };

function hatchPattern(token: TokenName, { id, token: paint }: PaintStyle): TreeNode {
  const size = { width: HATCH.step, height: HATCH.step };
  const fill = paint(token);
  return node(
    'pattern',
    { id: hatchId(token, id), ...size, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    [
      node('rect', { ...size, fill, opacity: HATCH.tint }),
      node('rect', { ...size, width: HATCH.width, fill }, [], 'line'),
    ],
    token,
  );
}
