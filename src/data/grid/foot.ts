import { LABEL_LIMIT } from '../limits';
import { evened } from './column';
import { unmarked } from './marks';

/** Sums among members: of the table's own areas, not places of that name. */
const TOTAL =
  /(?:合计|总计|小计)$|^(?:总[额值]|全部|平均|sum|average|all)$|^(?:其中|of which|[#＃]|甲$)|(?:^|\s)(?:sub)?total$|^total[,:(]/i;
/** The whole beside its parts; alone it is a place like any other. */
const WHOLE = /^(?:全[国省市县区州]|(?:the )?world)$/i;
/** Groups beside their members; alone they are compared like any other. */
const GROUP =
  /[:：]$|^(?:亚洲|[欧非]洲|(?:拉丁|[南北])美洲|大洋洲|(?:(?:north|south|latin) )?america|africa|asia|europe|oceania|(?:[东中西]部|东北|西[北南]|华[北东中南])(?:地区|省份|[三六]省)?)$/i;
const MARKED = /^(?:[①-⑳*※]|\.\. |\d{1,2}[)）、/])|[。；]$/;
const FOOT = /^(?:注(?:释|意|\d{0,2})|说明|备注|notes?|单位|unit|((?:数据|资料)?来源|sources?))\s*[:：]\s*(.*)/i;

/** A name of a place without marks of notes and the blanks that make columns even: `郑 州①` → `郑州`. */
export function placeName(text: string): string {
  return evened(unmarked(text.slice(0, LABEL_LIMIT))).trim();
}

/** Why a row is no member: a total, a whole or a group beside its parts, or a note below the table. `undefined` for members. */
export function aside(cells: readonly string[], area: string, { wholes, groups }: Beside): string | undefined {
  const isSum = TOTAL.test(area) || (wholes && WHOLE.test(area)) || (groups && GROUP.test(area));
  return footOf(cells) ?? (isSum ? area : undefined);
}

/** Which sums stand beside what they hold. */
interface Beside {
  readonly wholes: boolean;
  readonly groups: boolean;
}

/** What stands beside the rows of these areas. */
export function besideOf(areas: readonly string[]): Beside {
  const isMember = (area: string) => area && ![TOTAL, WHOLE, GROUP, FOOT].some((words) => words.test(area));
  // `Asia` and `Europe` beside `Northern America` are members, and few beside their countries.
  const continents = areas.filter((area) => GROUP.test(area) && /[洲a-z]$/i.test(area)).length;
  return { wholes: new Set(areas).size > 1, groups: areas.filter(isMember).length > continents };
}

/** What lines of one text say for all rows, at the top or at the foot: the unit as it stands, and the source. */
export function footnotes(rows: readonly (readonly string[])[]): { unit: string; source: string | undefined } {
  let unit = '';
  let source: string | undefined;
  for (const cells of [...rows.slice(-20), ...rows.slice(0, 2)]) {
    const line = footOf(cells) ?? '';
    const [, isSource, name] = FOOT.exec(line) ?? [];
    unit ||= /(?:单位|unit)\s*[:：].*/i.exec(line)?.[0] ?? '';
    if (isSource) source ??= name!.slice(0, LABEL_LIMIT).trim() || undefined;
  }
  return { unit, source };
}

/** A line of one text, in one cell or over all columns. */
function footOf(cells: readonly string[]): string | undefined {
  const [first = '', ...more] = cells.map((cell) => cell.trim()).filter((text) => text !== '');
  // What stands over all columns is no row of figures.
  const isFoot = more.length > 0 || FOOT.test(first) || MARKED.test(first);
  return first && isFoot && more.every((text) => text === first) ? first : undefined;
}
