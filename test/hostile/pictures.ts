import { createCanvas, loadImage } from '@napi-rs/canvas';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A screenshot that parts are cut from. */
export interface Picture {
  readonly cut: (box: Box) => Uint8ClampedArray;
}

export async function readPicture(png: Uint8Array): Promise<Picture> {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  return {
    cut: ({ x, y, width, height }) =>
      context.getImageData(Math.round(x), Math.round(y), Math.round(width), Math.round(height)).data,
  };
}

/** The share of pixels that are not the same to the last bit, 0 to 1; all of them where the sizes differ. */
export function differing(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  if (one.length !== other.length) return 1;
  const left = new Uint32Array(one.buffer, one.byteOffset, one.length / 4);
  const right = new Uint32Array(other.buffer, other.byteOffset, other.length / 4);
  let count = 0;
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) count++;
  return count / left.length;
}
