import type { Drawn } from '../chart/chart';
import type { GroupMark, Hatch, Mark, Paint, Scene, TextMark } from '../scene/mark';
import { HALO } from '../scene/table';
import { literalColor } from '../theme/literal';
import { FONT_STACK, type ThemeName } from '../theme/tokens';
import { clean } from './clean';
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
  readonly color: (paint: Paint) => string;
  readonly font: string;
  /** From the origin, how far a drawing can be seen. */
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
  const color = (paint: Paint) => literalColor(paint, theme, scene.palette);
  const brush: Brush = { context, color, font, reach: scene.width + scene.height };
  for (const mark of scene.marks) paint(mark, look, brush);
  context.restore();
}

export interface PngOptions {
  /** Pixels per CSS px, as often halved as the browser has no canvas so large. @defaultValue 2 */
  readonly scale?: number | undefined;
  /** @defaultValue `'light'` */
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
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      // An iPad stops at 16 million pixels: a panorama at twice its size.
      else if (scale > 1) resolve(pngBlob(drawn, { scale: scale / 2, theme, font }));
      else reject(new Error('The canvas gave no PNG.'));
    });
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
  context.strokeStyle = brush.color(look.stroke);
  context.stroke(path);
}

function paintGroup(group: GroupMark, look: Look, brush: Brush): void {
  const { context } = brush;
  const { x = 0, y = 0, scale = 1, window } = group;
  const inner = { ...brush, reach: (brush.reach + Math.abs(x) + Math.abs(y)) / scale };
  context.save();
  context.translate(x, y);
  if (window) {
    context.beginPath();
    context.rect(0, 0, window.width, window.height);
    context.clip();
  }
  context.scale(scale, scale);
  for (const mark of group.marks) paint(mark, look, inner);
  context.restore();
}

function paintText(mark: TextMark, look: Look, brush: Brush): void {
  const { context, color, font } = brush;
  const text = clean(mark.text);
  context.font = `${mark.weight ?? 400} ${mark.size}px ${font}`;
  context.textAlign = mark.anchor === 'middle' ? 'center' : (mark.anchor ?? 'start');
  context.textBaseline = 'alphabetic';
  if (mark.halo) {
    context.lineJoin = 'round';
    context.lineWidth = mark.size * HALO;
    context.strokeStyle = color(mark.halo);
    context.strokeText(text, mark.x, mark.y);
  }
  if (look.fill === 'none') return;
  context.fillStyle = color(look.fill);
  context.fillText(text, mark.x, mark.y);
  const { tail } = mark;
  if (!tail) return;
  const x = mark.x + context.measureText(text).width + tail.size * 0.2;
  paintText({ ...mark, ...tail, x, weight: 400, tail: undefined }, { ...look, fill: tail.fill }, brush);
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
  } else path.arc(mark.x, mark.y, Math.max(0, mark.radius), 0, 2 * Math.PI);
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
  const { context, color } = brush;
  context.fillStyle = color(look.fill);
  if (typeof look.fill === 'string' || !('hatch' in look.fill)) context.fill(path);
  else fillHatch(path, look.fill, look.opacity, brush);
}

/** The lines of the SVG pattern, drawn through the shape: a canvas pattern would need a second canvas. */
function fillHatch(path: Path2D, { hatch, on, bars }: Hatch, opacity: number, brush: Brush): void {
  const { context, color, reach } = brush;
  const step = bars ? HATCH.bars : HATCH.step;
  context.save();
  context.fillStyle = color(on ?? hatch);
  if (!on) context.globalAlpha = opacity * HATCH.tint;
  context.fill(path);
  context.clip(path);
  // Level bars are the lines of a hatch, turned by another angle.
  context.rotate(bars ? Math.PI / 2 : Math.PI / 4);
  context.fillStyle = color(hatch);
  context.globalAlpha = opacity;
  context.beginPath();
  const far = Math.ceil((reach * 2) / step) * step;
  for (let x = -far; x < far; x += step) context.rect(x, -far, HATCH.width, 2 * far);
  context.fill();
  context.restore();
}
