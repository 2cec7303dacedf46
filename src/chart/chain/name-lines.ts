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
  const fits = (text: string) => measure(text, size, weight) <= width;
  const parted = name.replace(LONG, (word) => hyphened(word, fits));
  const lines = wrapText(parted, width, size, weight, most, measure);
  for (let i = lines.length - 2; i >= 0; i--) {
    const line = lines[i]!;
    const at = Math.max(...JOINTS.map((joint) => line.lastIndexOf(joint))) + 1;
    const next = line.slice(at) + lines[i + 1]!;
    if (at < 3 || at === line.length || !fits(next)) continue;
    lines[i] = line.slice(0, at);
    lines[i + 1] = next;
  }
  return lines;
}

function hyphened(word: string, fits: (text: string) => boolean): string {
  if (fits(word)) return word;
  for (let count = 2; count < word.length; count++) {
    const size = Math.ceil(word.length / count);
    const parts = Array.from({ length: Math.ceil(word.length / size) }, (_, i) => word.slice(i * size, (i + 1) * size));
    if (parts.every((part) => fits(`${part}-`))) return parts.join('-');
  }
  return word;
}
