import { type TextMeasure, wrapText } from '../../layout/text';

/** Words that join two others. */
const JOINTS = ['与', '和', '及', '、'];

/** A word that a narrow card may have no room for. */
const LONG = /[A-Za-zÀ-ɏ]{12,}/g;

/**
 * Lines of a name: Chinese may break anywhere, and is read more easily where it breaks after a word that joins
 * (`硫酸及｜化工辅料`, not `硫酸及化｜工辅料`), as long as that takes no further line. A word that is
 * wider than a line is parted evenly, with hyphens.
 */
export function nameLines(
  name: string,
  width: number,
  size: number,
  weight: number,
  most: number,
  measure: TextMeasure,
): readonly string[] {
  const wide = (text: string) => measure(text, size, weight);
  const lines = wrapText(
    name.replace(LONG, (word) => hyphened(word, width, wide)),
    width,
    size,
    weight,
    most,
    measure,
  );
  for (let i = lines.length - 2; i >= 0; i--) {
    const line = lines[i]!;
    const at = Math.max(...JOINTS.map((joint) => line.lastIndexOf(joint))) + 1;
    const next = line.slice(at) + lines[i + 1]!;
    if (at < 3 || at === line.length || wide(next) > width) continue;
    lines[i] = line.slice(0, at);
    lines[i + 1] = next;
  }
  return lines;
}

function hyphened(word: string, width: number, wide: (text: string) => number): string {
  for (let parts = 1; parts < word.length; parts++) {
    const each = Math.ceil(word.length / parts);
    const pieces = Array.from(
      { length: parts },
      (_, i) => word.slice(i * each, (i + 1) * each) + (i < parts - 1 ? '-' : ''),
    );
    if (pieces.every((piece) => wide(piece) <= width)) return pieces.join('');
  }
  return word;
}
