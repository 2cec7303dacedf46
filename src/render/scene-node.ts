import type { Paint, Scene, TokenName } from '../scene/mark';
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
  const { width, height } = scene;
  const pass: Pass = {
    identity: `${style.mode} ${style.theme} ${style.id} ${firstTarget}`,
    live: style.mode === 'inline',
    firstTarget,
    paint: (paint: Paint | 'none') => paintValue(paint, style),
  };
  const svg = node(
    'svg',
    {
      ...attributes,
      width: Math.ceil(width),
      height: Math.ceil(height),
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      // Marks without a fill of their own are text.
      fill: paintValue('text', style),
    },
    [
      ...first,
      hatches.length === 0
        ? undefined
        : node(
            'defs',
            {},
            hatches.map((token) => hatchPattern(token, style)),
          ),
      ...scene.marks,
    ],
  );
  return { ...svg, pass, redraw: (next) => sceneNode(next, style, attributes, first) };
}

/** Distance and width of the lines of a hatch in px, and the strength of the tint between them. */
export const HATCH = { step: 5, width: 1.6, tint: 0.18 };

function hatchPattern(token: TokenName, style: PaintStyle): TreeNode {
  const { step, width, tint } = HATCH;
  const paint = paintValue(token, style);
  const size = { width: step, height: step };
  return node(
    'pattern',
    { id: hatchId(token, style.id), ...size, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    [
      node('rect', { ...size, fill: paint, opacity: tint }),
      node('rect', { width, height: step, fill: paint }, [], 'line'),
    ],
    token,
  );
}
