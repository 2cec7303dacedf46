import { LABEL_LIMIT } from '../limits';
import { MARK } from './figure';

/** Sums among members: of the table's own areas, not places of that name. */
const TOTAL = /^(?:合计|总计|总额|小计|全部|平均|total|sum|subtotal|average|all)$/i;
/** The whole beside its parts; alone it is a place like any other. */
const WHOLE = /^全[国省市县区州]$/;
const FOOT = /^(?:注(?:释|意|\d{0,2})|说明|备注|(?:数据|资料)?来源|notes?|sources?)\s*[:：]\s*/i;
const SOURCE = /^(?:(?:数据|资料)?来源|sources?)\s*[:：]\s*(.+)$/i;

/** A name of a place without marks of notes and the blanks that make columns even: `郑 州①` → `郑州`. */
export function placeName(text: string): string {
  return text
    .slice(0, LABEL_LIMIT)
    .replace(MARK, '')
    .replace(/([\u4e00-\u9fff])[\s\u3000]+(?=[\u4e00-\u9fff])/g, '$1')
    .trim();
}

/** Why a row is no member: it is a total, a whole beside its parts, or a note below the table. `undefined` for members. */
export function aside(cells: readonly string[], area: string, hasOthers: boolean): string | undefined {
  const text = footOf(cells);
  return text ?? (TOTAL.test(area) || (hasOthers && WHOLE.test(area)) ? area : undefined);
}

/** What the foot of the table names as the source of all rows. */
export function sourceIn(rows: readonly (readonly string[])[]): string | undefined {
  for (const cells of rows.slice(-20)) {
    const source = SOURCE.exec(footOf(cells) ?? '')?.[1];
    if (source !== undefined) return source.slice(0, LABEL_LIMIT).trim();
  }
  return undefined;
}

/** A line of one text, perhaps over all columns. */
function footOf(cells: readonly string[]): string | undefined {
  const first = (cells[0] ?? '').trim();
  return FOOT.test(first) && cells.every((cell) => cell.trim() === '' || cell.trim() === first) ? first : undefined;
}
