import type { Row } from '../input';
import type { Rule } from '../issue';
import { LABEL_LIMIT, ROW_LIMIT } from '../limits';
import { periodKey, yearOf } from '../period';
import { plainText } from '../plain-text';
import { splitUnit } from '../quantity-words';
import type { Grid } from '../read-grid';
import { type Reading, report } from '../reading';
import { F02, F03, F06, F07, T01 } from '../rules';
import type { Quantity } from '../types';
import { beside, unitIn } from './beside';
import type { About } from './caption';
import { type Column, fieldOf, MOVED, withoutField } from './column';
import { columnsOf } from './columns';
import { isMonthly, type OpenRow, readFigure } from './figure';
import { aside, besideOf, placeName } from './foot';
import { itemReader } from './item';
import { filled, nextHead } from './lines';
import { NONE } from './marks';
import { indicatorOf } from './measure';
import { timeReader } from './row-time';
import { turnedPeriod, yearNamer } from './when';

/** Reads the lines below the heads: each gives a row for every figure that stands in it. */
export function rowsOf(
  { head, rows: lines }: Grid,
  about: About,
  source: string | undefined,
  constants: Partial<Row>,
  reading: Reading,
): readonly Row[] {
  // Numbers that stand against a year before are growth: 上年=100.
  const areGrowth = /(?:[上去]年\S{0,2}|(?:ous|ing) year) ?[=＝] ?100/i.test(about.name);
  const found = columnsOf({ head, rows: lines }, about.period);
  const columns = found.map((column) =>
    areGrowth && column.field === 'value' && !column.unit ? { ...column, field: 'growth' as const } : column,
  );
  const rows: OpenRow[] = [];
  const placeOf = (field: Column['field']) => columns.findIndex((column) => column.field === field);
  const timed = columns.flatMap(({ field }, place) => (field === 'period' ? [place] : []));
  const periods = columns.flatMap(({ period }) => period ?? []);
  columns.forEach(({ odd, name, field }) => {
    if (field === 'unknown') report(reading, UNKNOWN, ['columns', name], name, { field: 'column', id: name });
    if (odd) report(reading, T01, ['columns', name], odd, { period: odd }, '2024-01/04');
  });
  if (columns.some(({ odd, field }) => odd && field === 'period')) return rows;
  if (lines.length > 0 && !constants.period && !about.period && timed.length + periods.length === 0) {
    const read = about.odd || columns.map(({ name }) => name).join(', ');
    report(reading, F02, ['columns', 'period'], read, { column: 'period' });
    return rows;
  }
  const whole = about.period ?? (new Set(periods.map(periodKey)).size > 1 ? undefined : periods[0]);
  const [first = -1] = timed;
  const asYears = yearNamer([columns[first]?.name ?? '', ...lines.map((cells) => cells[first] ?? '')]);
  const timeOf = timeReader(columns, [columns[first]?.period, whole], reading);
  const itemOf = itemReader(timed.length > 0 ? [] : lines.map((cells) => cells[placeOf('indicator')]?.trim() ?? ''));
  // Of several rates of one figure the one in per cent on a year earlier is drawn.
  const isSecond = ({ field, name, unit }: Column) =>
    field === 'growth' && (isMonthly(name) || (unit ?? 'PCT') !== 'PCT' || isAmountOf(name, about.name));
  // Below 各市进出口增速（%） all figures are rates, whatever their heads or rows name.
  const areRates =
    about.unit === 'PCT' && fieldOf(about.name) === 'growth' && !columns.some(({ field }) => field === 'growth');
  const order = [...columns.keys()]
    .filter((place) => /value|growth|rank/.test(columns[place]!.field) && !columns[place]!.odd)
    .sort((a, b) => +isSecond(columns[a]!) - +isSecond(columns[b]!));
  const sums = besideOf(lines.map((cells) => placeName(cells[placeOf('area')] ?? '')));
  const main = columns[placeOf('value')]?.measure;
  // 一般贸易 has 出口 and 进口: each says which it is.
  const isOneOf =
    new Set(columns.flatMap((one) => (one.field === 'value' && one.unit !== 'PCT' ? one.measure : []))).size > 1;
  // Beside quantities in the unit of their row, amounts are in that of the title.
  const isCounted = columns.some(({ name }) => QUANTITY.test(name));
  const isAmount = ({ name }: Column) => isCounted && AMOUNT.test(name);
  const hasSigns = columns.map((_, place) => lines.some((cells) => /^\d[\d,.]*$/.test(cells[place]?.trim() ?? '')));
  const open = new Map<string, OpenRow>();
  const lost = new Set<string>();
  // What the columns and the title say is the same in every row.
  const figures = columns.map((column, place) => (column.field === 'value' ? column : beside(columns, place)));
  const isIndex = /指数|\bindex\b|= ?100/i.test(about.name);
  const heads = filled(head[head.length - 1] ?? []).join();
  const next = nextHead(head, lines);
  if (next > 0) report(reading, F03, ['rows', next], lines[next]!.join(', '), { table: 1 });
  // Nor is what stands over it: a title of its own.
  const end = next > 0 ? next - +(filled(lines[next - 1]!).length < 2) : ROW_LIMIT;
  lines.slice(0, Math.min(end, ROW_LIMIT)).forEach((cells, index) => {
    const textOf = (place: number) => (cells[place] ?? '').trim();
    const at = (field: Column['field']) => textOf(placeOf(field));
    // Heads come again on a new page.
    const texts = filled(cells).join();
    if (!texts || texts === heads) return;
    const area = placeName(at('area'));
    const label = area + at('indicator');
    // Also heads between rows, and how far places moved.
    const isNone = !order.some(textOf) ? HEADING.test(label) : fieldOf(at('indicator')) === 'rank' && MOVED.test(label);
    const name = (aside(cells, area, sums) ?? (isNone ? label : undefined))?.slice(0, LABEL_LIMIT);
    if (name !== undefined) {
      report(reading, F07, ['rows', index], name, { name });
      return;
    }
    // Often an amount with thousands marks and no quotes around it: what stands where is not known then.
    if (cells.slice(columns.length).join('').trim() !== '') {
      const params = { count: cells.length, expected: columns.length };
      report(reading, F03, ['rows', index], cells.join(', '), params);
      return;
    }
    const time = timeOf(
      timed.map((place) => asYears(textOf(place))),
      index,
    );
    if (time === undefined) return;
    const { when, within } = time;
    const item = itemOf(at('indicator'), index);
    const { part, lead } = item;
    // `US Dollar` beside `Millions`.
    const named = `${at('power').replace(/^units?$|s$/i, '')} ${at('unit')}`.trim();
    const inUnit = splitUnit(plainText(named) ?? '');
    // What nobody knows is named with the figure: 4514.2亿块.
    const after = inUnit || NONE.test(at('unit')) ? '' : named;
    // A measure may stand at several periods; growth and rank join the figure they belong to.
    const made = part ? open : new Map<string, OpenRow>();
    for (const place of order) {
      const column = columns[place]!;
      const { measure } = column;
      const text = textOf(place);
      const path = ['rows', index, column.name];
      let { field } = column;
      const figure = figures[place];
      if (figure === undefined && measure + item.text === '' && (main !== undefined || about.name === '')) {
        const expected = `${columns[place - 1]?.measure} ${column.name}`.trim();
        if (!NONE.test(text)) report(reading, F06, path, text, { unsaid: 1 }, expected);
        continue;
      }
      const isBare = column.unit === undefined && measure + item.text === '';
      const isShare = SHARE.test(item.text || measure);
      const own = field === 'growth' ? column : item;
      const unit = unitIn(
        field === 'growth' || (field === 'value' && part === 'growth')
          ? [
              own,
              movedBy(field === 'growth' ? column.name : item.text, about, figure?.unit ?? item.unit ?? inUnit?.unit),
            ]
          : [column, item, isAmount(column) ? undefined : inUnit, isShare ? undefined : about],
      );
      const isRate = areRates && !isBare && !isShare && !column.unit && item.bare === item.text && unit.unit === 'PCT';
      if (field === 'value')
        field = part ?? (isRate ? 'growth' : isBare && fieldOf(about.name) === 'rank' ? 'rank' : field);
      const [, plan] = PLANNED.exec(`${item.text},${column.name},`) ?? [];
      const nature = plan && (/目标|target/i.test(plan) ? 'target' : 'plan');
      const base = within(column) ?? (figure && within(figure)) ?? when ?? whole ?? constants.period ?? UNSTATED;
      const turned = column.turned ?? (column.period ? undefined : figure?.turned);
      const year = plan && /年|annual/i.test(column.name) && typeof base !== 'string' && yearOf(base);
      const period =
        typeof base === 'string' ? base : year ? ({ type: 'year', year } as const) : turnedPeriod(base, turned);
      // A second figure of an indicator says what it is: `占全省比重`.
      const more = lead && !nature && (isOneOf || figure?.measure !== main) ? (figure?.measure ?? '') : '';
      const indicator = indicatorOf(
        (part && item.bare) || lead + more || measure || figure?.measure || withoutField(about.name, field),
        field === 'value' ? unit.unit : undefined,
        typeof period !== 'string' && period.type === 'instant',
        reading.indicators,
      );
      const key = JSON.stringify([area, indicator, period, nature]);
      if (lost.has(`${index} ${key}`)) continue;
      // In two units it stands in two rows: a rate is of that beside which it stands.
      const ofFigure = `${key}${figure?.name}`;
      let row = (field !== 'value' && made.get(ofFigure)) || made.get(key);
      // The same in another unit is another statement.
      const other = field === 'value' && row?.value !== undefined ? row : undefined;
      if (row === undefined || other) {
        const flag = columns.findIndex((one, i) => i > place && /value|status/.test(one.field));
        const [note, from, status] = [
          at('note'),
          at('source') || source,
          (columns[flag]?.field === 'status' ? textOf(flag) : at('status')) ||
            column.status ||
            time.status ||
            about.status,
        ];
        row = {
          ...constants,
          ...(area && { area }),
          period,
          indicator,
          ...(nature && { nature: nature as never }),
          row: index,
          ...(note && { note }),
          ...(from && { source: from }),
          ...(status && { status: status as never }),
        };
        made.set(key, row).set(ofFigure, row);
        rows.push(row);
      }
      const words = `${item.text} ${column.name}${field === 'rank' || isIndex || areRates ? about.name : ''}`;
      const told = field === 'value' && hasSigns[place] ? signed(text, words + about.name) : text;
      if (told !== text) row.printed ??= text;
      const said = field === 'value' && text && !unit.unit ? `${told} ${after}`.trim() : told;
      readFigure(row, field, part ? at('indicator') : column.name, said, unit, words, path, reading);
      if (!other || other.row !== index) continue;
      const one = other.value as Quantity;
      const two = row.value as Quantity | undefined;
      if (one.unit !== two?.unit || one.digits === two.digits) continue;
      // One line says two things of one figure: its heads differ by what is not known. A blank one says nothing.
      if (one.digits === null) other.value = undefined;
      else {
        row.value = undefined;
        if (two.digits === null) made.set(key, other).set(ofFigure, other);
        else {
          report(reading, F06, path, text, { unsaid: 1 });
          lost.add(`${index} ${key}`);
          other.value = other.growth = other.rank = undefined;
        }
      }
    }
    for (const [key, row] of made) open.set(key, row);
  });
  return rows.filter(({ value, growth, rank }) => value ?? growth ?? rank);
}

/** What a rate without a unit of its own is in: 增减 of what is in per cent is told in points. */
function movedBy(name: string, about: About, unit: string | undefined): Partial<About> {
  if (unit === 'PCT' && /增减|升降|\bchange\b/i.test(name)) return { unit: 'PP' };
  return isAmountOf(name, about.name) ? about : { unit: 'PCT' };
}

/** 增加额 is told in the unit of its figure, and a `change` may be; 增长 and growth are rates. */
function isAmountOf(name: string, title: string): boolean {
  return /增[加减]额|\b(?:change|(?:in|de)crease|decline)\b/i.test(name) && !/[%％]|per ?cent/i.test(name + title);
}

/** `(1,234)` of a balance or profit among plain figures is below zero, as accounts write it; elsewhere it may be uncertain, and `(1)` a note. */
function signed(text: string, words: string): string {
  const [, digits] = /^[(（](\d{3,}|\d[\d,]*[.,]\d+)[)）]$/.exec(text) ?? [];
  return digits && /差额|净|利润|盈|结余|balance|\bnet\b|profit|surplus|deficit/i.test(words) ? `-${digits}` : text;
}

/** As `readTable` tells a column that it leaves out. */
const UNKNOWN: Rule = 'I01 W figure';
const PLANNED = /^(?!.*(?:完成|进度|占|[%％率])).*?(计划|目标|预算数|\bplan|\btarget)s?[数值额]?(?= *[\d(（,])/i;
/** What is itself in per cent, whatever the title says. */
const SHARE = /率$|比重|占比|份额|share|rate$/i;
/** 按贸易方式分, `Asia:`. */
const HEADING = /按.+分$|[:：]/;
const QUANTITY = /数量|\bquantity\b/i;
const AMOUNT = /[金数]额|价值|货值|\bvalue\b|\bamount\b/i;
const UNSTATED = { type: 'unstated' } as const;
