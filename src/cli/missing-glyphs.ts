import type { Canvas } from './png';

/** What of some characters fonts lack, found out by drawing: each is asked about once. */
export type MissingGlyphs = (family: string, codes: readonly number[]) => string[];

export function missingGlyphs({ createCanvas }: Canvas): MissingGlyphs {
  const context = createCanvas(SIDE, SIDE).getContext('2d');
  const asked = new Set<number>();
  const pictureOf = (code: number): Buffer => {
    context.clearRect(0, 0, SIDE, SIDE);
    context.fillText(String.fromCodePoint(code), 4, 20);
    return Buffer.from(context.getImageData(0, 0, SIDE, SIDE).data);
  };
  return (family, codes) => {
    const fresh = codes.filter((code) => code > 0x7f && !asked.has(code));
    for (const code of fresh) asked.add(code);
    if (fresh.length === 0) return [];
    context.font = `16px ${family}`;
    const box = pictureOf(NOBODYS);
    // A font that draws nothing for what it lacks cannot be told from a blank.
    if (box.every((value) => value === 0)) return [];
    return fresh.filter((code) => pictureOf(code).equals(box)).map((code) => String.fromCodePoint(code));
  };
}

const SIDE = 28;
/** Of the last private plane: in its place stands what stands in the place of every character that is missing. */
const NOBODYS = 0x10fffd;
