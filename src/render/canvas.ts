import type { Drawn } from '../chart/chart';
import type { GroupMark, Mark, Paint, PointMark, Scene, TextMark } from '../scene/mark';
import { HALO, pointPath } from '../scene/table';
import { literalColor } from '../theme/literal';
import { FONT_STACK, type ThemeName } from '../theme/tokens';
import { HATCH } from './scene-node';
import { composed } from './svg-string';

/** What a group hands down to marks that do not say it themselves, as in SVG. */
interface Look {
  readonly fill: Paint | 'none';
  readonly stroke: Paint | undefined;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
  readonly opacity: number;
}

interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly theme: ThemeName;
  readonly font: string;
  readonly reach: number;
}

/**
 * Draws a scene on a canvas: for PNG, and where `data:` images are forbidden. Colours are the theme's
 * literals. `scale` is canvas pixels per scene pixel. Wait for `document.fonts.ready` before.
 */
export function drawCanvas(
  context: CanvasRenderingContext2D,
  scene: Scene,
  theme: ThemeName = 'light',
  scale = 1,
  font: string = FONT_STACK,
): void {
  const look: Look = { fill: 'text', stroke: undefined, strokeWidth: 1, dash: [], opacity: 1 };
  context.save();
  context.scale(scale, scale);
  for (const mark of scene.marks) paint(mark, look, { context, theme, font, reach: scene.width + scene.height });
  context.restore();
}

export interface PngOptions {
  /** Pixels per CSS px. @defaultValue 2 */
  readonly scale?: number | undefined;
  readonly theme?: ThemeName | undefined;
  /** CSS `font-family`. @defaultValue the stack of the theme */
  readonly font?: string | undefined;
}

/** The figure with title and source as PNG, drawn from the scene: no image, so the strictest policy allows it. */
export async function pngBlob(drawn: Drawn, { scale = 2, theme, font }: PngOptions = {}): Promise<Blob> {
  await document.fonts.ready;
  const scene = composed(drawn);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(scene.width * scale);
  canvas.height = Math.ceil(scene.height * scale);
  drawCanvas(canvas.getContext('2d')!, scene, theme, scale, font);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no PNG.'))));
  });
}

function paint(mark: Mark, above: Look, brush: Brush): void {
  const { context } = brush;
  const look: Look = {
    fill: mark.fill ?? (mark.type === 'path' ? 'none' : above.fill),
    stroke: mark.stroke ?? above.stroke,
    strokeWidth: mark.strokeWidth ?? above.strokeWidth,
    dash: mark.dash ?? above.dash,
    opacity: above.opacity * (mark.opacity ?? 1),
  };
  if (mark.type === 'group') {
    paintGroup(mark, look, brush);
    return;
  }
  context.globalAlpha = look.opacity;
  context.lineWidth = look.strokeWidth;
  context.setLineDash([...look.dash]);
  const round = mark.type === 'path' && mark.round;
  context.lineCap = round ? 'round' : 'butt';
  context.lineJoin = round ? 'round' : 'miter';
  if (mark.type === 'text') {
    paintText(mark, look, brush);
    return;
  }
  const path = outline(mark);
  if (mark.type !== 'rule') fillPath(path, look, brush);
  if (look.stroke === undefined) return;
  context.strokeStyle = literalColor(look.stroke, brush.theme);
  context.stroke(path);
}

function paintGroup(group: GroupMark, look: Look, brush: Brush): void {
  brush.context.save();
  brush.context.translate(group.x ?? 0, group.y ?? 0);
  for (const mark of group.marks) paint(mark, look, brush);
  brush.context.restore();
}

function paintText(mark: TextMark, look: Look, { context, theme, font }: Brush): void {
  context.font = `${mark.weight ?? 400} ${mark.size}px ${font}`;
  context.textAlign = mark.anchor === 'middle' ? 'center' : (mark.anchor ?? 'start');
  context.textBaseline = 'alphabetic';
  if (mark.halo) {
    context.lineJoin = 'round';
    context.lineWidth = mark.size * HALO;
    context.strokeStyle = literalColor(mark.halo, theme);
    context.strokeText(mark.text, mark.x, mark.y);
  }
  if (look.fill === 'none') return;
  context.fillStyle = literalColor(look.fill, theme);
  context.fillText(mark.text, mark.x, mark.y);
}

function outline(mark: Exclude<Mark, GroupMark | TextMark>): Path2D {
  if (mark.type === 'path') return new Path2D(mark.d);
  const path = new Path2D();
  if (mark.type === 'rule') {
    path.moveTo(mark.x1, mark.y1);
    path.lineTo(mark.x2, mark.y2);
  } else if (mark.type === 'rect') {
    const [width, height] = [Math.max(0, mark.width), Math.max(0, mark.height)];
    if (mark.radius) roundRect(path, mark.x, mark.y, width, height, Math.min(mark.radius, width / 2, height / 2));
    else path.rect(mark.x, mark.y, width, height);
  } else {
    return pointOutline(mark, path);
  }
  return path;
}

function pointOutline(mark: PointMark, path: Path2D): Path2D {
  if (mark.shape !== undefined && mark.shape !== 'circle') return new Path2D(pointPath(mark));
  path.arc(mark.x, mark.y, Math.max(0, mark.radius), 0, 2 * Math.PI);
  return path;
}

/** `Path2D.roundRect` is younger than the oldest browser we promise. */
function roundRect(path: Path2D, x: number, y: number, width: number, height: number, r: number): void {
  path.moveTo(x + r, y);
  path.arcTo(x + width, y, x + width, y + height, r);
  path.arcTo(x + width, y + height, x, y + height, r);
  path.arcTo(x, y + height, x, y, r);
  path.arcTo(x, y, x + width, y, r);
  path.closePath();
}

function fillPath(path: Path2D, look: Look, brush: Brush): void {
  if (look.fill === 'none') return;
  const { context, theme, reach } = brush;
  context.fillStyle = literalColor(look.fill, theme);
  if (typeof look.fill === 'string' || !('hatch' in look.fill)) {
    context.fill(path);
    return;
  }
  // The lines of the SVG pattern, drawn through the shape: a canvas pattern would need a second canvas.
  context.save();
  context.globalAlpha = look.opacity * HATCH.tint;
  context.fill(path);
  context.clip(path);
  context.rotate(Math.PI / 4);
  context.globalAlpha = look.opacity;
  context.beginPath();
  const far = Math.ceil((reach * 2) / HATCH.step) * HATCH.step;
  for (let x = -far; x < far; x += HATCH.step) context.rect(x, -far, HATCH.width, 2 * far);
  context.fill();
  context.restore();
}
