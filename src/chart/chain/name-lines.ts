import { type TextMeasure, wrapText } from '../../layout/text';

/** Words that join two others. */
const JOINTS = ['与', '和', '及', '、'];

/**
 * Lines of a name: Chinese may break anywhere, and is read more easily where it breaks after a word that joins
 * (`硫酸及｜化工辅料`, not `硫酸及化｜工辅料`), as long as that takes no further line.
 */
export function nameLines(
  name: string,
  width: number,
  size: number,
  weight: number,
  most: number,
  measure: TextMeasure,
): readonly string[] {
  const lines = wrapText(name, width, size, weight, most, measure);
  for (let i = lines.length - 2; i >= 0; i--) {
    const line = lines[i]!;
    const at = Math.max(...JOINTS.map((joint) => line.lastIndexOf(joint))) + 1;
    const next = line.slice(at) + lines[i + 1]!;
    if (at < 3 || at === line.length || measure(next, size, weight) > width) continue;
    lines[i] = line.slice(0, at);
    lines[i + 1] = next;
  }
  return lines;
}
