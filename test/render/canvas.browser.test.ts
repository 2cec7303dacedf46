import { expect, test, vi } from 'vitest';
import { draw } from '../../src/chart/draw';
import { drawCanvas, pngBlob } from '../../src/render/canvas';
import { sceneNode } from '../../src/render/scene-node';
import { write } from '../../src/render/write';
import type { Scene } from '../../src/scene/mark';
import { literalPaint } from '../../src/theme/literal';
import { FONT_STACK } from '../../src/theme/tokens';
import { chartScene, fakeFigure, mapScene, VALUES } from './fixture';

function blank(scene: Scene): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = scene.width;
  canvas.height = scene.height;
  return canvas.getContext('2d', { willReadFrequently: true })!;
}

async function fromSvg(scene: Scene): Promise<ImageData> {
  const svg = write(
    sceneNode(scene, literalPaint('light', 'f'), { xmlns: 'http://www.w3.org/2000/svg', 'font-family': FONT_STACK }),
  );
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const context = blank(scene);
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, scene.width, scene.height);
}

function fromCanvas(scene: Scene): ImageData {
  const context = blank(scene);
  drawCanvas(context, scene);
  return context.getImageData(0, 0, scene.width, scene.height);
}

/** Share of pixels that differ by more than an eighth in any channel. */
function difference(a: ImageData, b: ImageData): number {
  let count = 0;
  for (let i = 0; i < a.data.length; i += 4) {
    if ([0, 1, 2, 3].some((c) => Math.abs(a.data[i + c]! - b.data[i + c]!) > 32)) count++;
  }
  return count / (a.data.length / 4);
}

test('the canvas shows what the SVG shows', async () => {
  const scene = chartScene(VALUES);
  expect(difference(await fromSvg(scene), fromCanvas(scene))).toBeLessThan(0.01);
});

test('shapes, hatches, dashes and inherited paints agree with SVG', async () => {
  const scene: Scene = {
    width: 200,
    height: 100,
    marks: [
      {
        type: 'rect',
        key: 'r',
        x: 5,
        y: 5,
        width: 40,
        height: 30,
        radius: 6,
        fill: { hatch: 'accent' },
        stroke: 'text',
      },
      { type: 'point', key: 'p', x: 70, y: 20, radius: 10, fill: { color: 'rgb(200,0,0)' } },
      { type: 'path', key: 'q', d: 'M100,33L112.5,11L87.5,11Z', fill: 'increase' },
      { type: 'rule', key: 'l', x1: 5, y1: 60, x2: 190, y2: 60, stroke: 'rule-strong', strokeWidth: 2, dash: [6, 3] },
      {
        type: 'group',
        key: 'g',
        x: 120,
        y: 5,
        fill: 'series-1',
        opacity: 0.5,
        marks: [{ type: 'rect', key: 'i', x: 0, y: 0, width: 30, height: 30 }],
      },
    ],
  };
  // Lines of a pattern are smoothed a little differently.
  expect(difference(await fromSvg(scene), fromCanvas(scene))).toBeLessThan(0.02);
  expect(fromCanvas(scene).data[(10 * 200 + 130) * 4 + 2]).toBeGreaterThan(100);
});

test.each([0.5, 1.75])('windows, scale, own colours and hatches agree with SVG at %d', async (k) => {
  const scene = mapScene(k);
  // Lines of a pattern are smoothed a little differently, above all where they are scaled.
  expect(difference(await fromSvg(scene), fromCanvas(scene))).toBeLessThan(0.03);
  const pixel = (x: number, y: number) =>
    Array.from(fromCanvas(scene).data.slice((y * 240 + x) * 4, (y * 240 + x) * 4 + 4));
  expect(pixel(220, 30)).toEqual([0, 0, 0, 0]);
});

test('pngBlob gives a PNG of the composed figure at twice the size', async () => {
  const blob = await pngBlob(draw(fakeFigure([10, 20]), { width: 300 }));
  const bitmap = await createImageBitmap(blob);
  expect(blob.type).toBe('image/png');
  expect(bitmap.width).toBe(680);
});

test('pngBlob takes half the size where the browser has no canvas so large', async () => {
  const toBlob = vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementationOnce((done) => done(null));
  try {
    const bitmap = await createImageBitmap(await pngBlob(draw(fakeFigure([10, 20]), { width: 300 })));
    expect(bitmap.width).toBe(340);
  } finally {
    toBlob.mockRestore();
  }
});
