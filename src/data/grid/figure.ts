import { parseChange } from '../change-text';
import type { Row } from '../input';
import type { Parsed, Path } from '../issue';
import { yearOf } from '../period';
import { parseQuantity, type QuantityDefaults } from '../quantity-text';
import { inBoth, parseRank } from '../rank-text';
import { type Reading, report, taken } from '../reading';
import { F06 } from '../rules';
import type { Column } from './column';
import { NONE, unflagged, unmarked } from './marks';

/** A row that is being filled: value, growth and rank of one figure stand in different columns. */
export type OpenRow = { -readonly [K in keyof Row]: Row[K] };

/**
 * Reads one cell into the row of the figure that it belongs to. `named` is the unit that the words around it say, `words`
 * what they say of base and scope. A rate or place beside another one of the same figure is kept as a note.
 */
export function readFigure(
  row: OpenRow,
  field: Column['field'],
  name: string,
  text: string,
  named: QuantityDefaults,
  words: string,
  path: Path,
  reading: Reading,
): void {
  // A dash says that there is no figure; it is never zero. Nor is one that cannot be read: its place is told as empty.
  const none = { digits: null, unit: named.unit ?? 'CNY', status: ['O'] } as const;
  if (NONE.test(text)) {
    if (field === 'value') row.value = none;
    return;
  }
  // A mark of a note belongs to the note; the words of the source keep it.
  const marked = unmarked(text);
  const { bare, status } = /[^\d%]$/.test(marked) ? unflagged(marked) : { bare: marked, status: undefined };
  if (status) row.status = [status];
  const isGrowth = field === 'growth';
  const isUnsaid = isGrowth && !row.growth && isOpen(words, row.period);
  if (field === 'value') {
    if (bare !== text) row.printed ??= text;
    const parsed = parseQuantity(bare, named);
    // A column without a unit is one fault, not one for each of its cells.
    if (parsed.ok || parsed.issue.params['unit'] !== '') row.value = taken(parsed, path, reading) ?? none;
    else {
      if (!reading.told.has(name)) taken(parsed, path, reading);
      reading.told.add(name);
    }
  } else if (row[field as 'growth'] !== undefined || (isGrowth && (isUnsaid || isOther(words, row.period)))) {
    // A note alone is no row, and would be lost. A head that leaves it open is one fault, not one for each cell.
    const key = `basis ${name}`;
    if (!(row.value ?? row.growth ?? row.rank) || (isUnsaid && !reading.told.has(key)))
      report(
        reading,
        F06,
        path,
        text,
        isUnsaid ? { unsaid: 1 } : {},
        isUnsaid ? 'change on a year earlier (%)' : '43.7%',
      );
    if (isUnsaid) reading.told.add(key);
    row.note = `${row.note ? `${row.note}; ` : ''}${name}: ${text}`;
  } else if (isGrowth)
    // What the head says of the base holds for its cells.
    row.growth = taken(
      asWritten(
        bare,
        parseChange(
          (isMonthly(words) ? '环比' : '') +
            (REAL.test(words) ? '实际' : /名义增|nominal/i.test(words) ? '名义' : '') +
            (isFall(words) && /^[\d.-]/.test(bare) ? '下降' : '') +
            bare.replace(/^↑/, '').replace(/^[↓▼]/, '-') +
            // 0.3 beside 居民消费价格指数 is its growth: no index number is so small.
            (isIndex(words) && Number.parseFloat(bare) > 50 ? '(上年=100)' : ''),
          named,
        ),
      ),
      path,
      reading,
    );
  else {
    const [members] = /全[国省市州县区]|各[省市州县区]+/.exec(words) ?? [];
    row.rank = taken(parseRank(bare, members === undefined ? members : { members: inBoth(members) }), path, reading);
  }
}

/** `Change (%)` of a month or a quarter is on the one before in some offices, on a year earlier in others; 增长 is the latter. */
function isOpen(words: string, period: OpenRow['period']): boolean {
  return (
    typeof period === 'object' &&
    /^(month|quarter)$/.test(period.type) &&
    /\b(growth|change|(in|de)crease|decline)\b/i.test(words) &&
    !/[一-龥]|year|month|quarter|annual|period|\by|\b[mq](.?o|\/)/i.test(words)
  );
}

/** Against another base than the year or the period before: 比2019年, 两年平均, 比年初. */
function isOther(words: string, period: OpenRow['period']): boolean {
  const than = Number(/[较比与]((?:19|20)\d\d)年?/.exec(words)?.[1]);
  const year = typeof period === 'object' ? yearOf(period) : undefined;
  return OTHER_BASE.test(words) || (than > 0 && year !== undefined && than !== year - 1);
}

/** 两年平均, 年均增长; 平均工资 and 平均用工人数 grow from year to year like anything else. */
const OTHER_BASE =
  /年初|[一二两三四五六七八九十]年平均|\D\d年平均|(?:年均|平均)(?=[增复])|(?:annual average|average annual) (?=growth|change|increase|rate)|compound/i;

/** 同比指数 is 100.3 where growth is 0.3%; 指数涨幅 is growth. */
function isIndex(words: string): boolean {
  return /指数|[=＝] ?100|\bindex\b/i.test(words) && !/[增涨升降]|[%％]|growth|change/i.test(words);
}

/** What is told of a cell quotes the cell, and not what its head adds. */
function asWritten<T>(read: string, parsed: Parsed<T>): Parsed<T> {
  if (parsed.ok) return parsed;
  const { params } = parsed.issue;
  return { ok: false, issue: { ...parsed.issue, read, params: 'raw' in params ? { ...params, raw: read } : params } };
}

/** 实际增长, 增速（按可比价）; 实际使用外资 is real in another sense. */
const REAL = /实际(?=[增涨])|[不可][变比]价|\breal (?=growth|change|(?:in|de)crease)|real terms/i;

/** 2.7 below 同比下降（%） is −2.7%; 升降 and 涨跌幅 have signs of their own. */
function isFall(words: string): boolean {
  return /下降|降低|减少|[降跌]幅|decrease|decline/i.test(words) && !/[升涨±]|增(?!加值)|increase/i.test(words);
}

/** Growth on the month or quarter before. */
export function isMonthly(words: string): boolean {
  return /环比|上月|(month|quarter)(.on|ly change)|\b[mq](.?o.?|\/)[mq]\b|(on|over|from) ((the|a|previous|last|prior) )*(month|quarter)(?!.*year)/i.test(
    words,
  );
}
