import { csvLines } from '../csv-cells';
import { type Reading, report } from '../reading';
import { F02, F03, F04, F07 } from '../rules';
import type { Source, Text } from '../types';
import { isAttribute, READ, roleOf } from './roles';
import type { Cube, CubeCell, CubeDimension } from './types';

interface Column {
  readonly id: string;
  readonly name: string;
  readonly at: number;
  /** Where labels stand in a column of their own. */
  readonly labelAt: number | undefined;
}

/**
 * SDMX-CSV 1.0 and 2.0: ids as heads, codes or `A: Annual` in cells, or labels in columns of their own, as the OECD
 * (beside each id), the World Bank (`FREQ_LABEL`) and Eurostat write them. Lines that delete are left out.
 */
export function cubeOfSdmxCsv(text: string, reading: Reading): Cube | undefined {
  const [head = [], ...lines] = csvLines(text);
  const columns = columnsOf(head.map((name) => name.trim()));
  const find = (ids: RegExp) => columns.find(({ id }) => ids.test(id));
  const measure = find(/^OBS_VALUE$/i);
  const time = columns.find(({ id }) => roleOf(id) === 'period');
  if (!measure) return report(reading, F02, 'columns', head.join(', '), { column: 'OBS_VALUE' }, 'OBS_VALUE');
  if (lines.length === 0) report(reading, F04, '');
  const last = Math.max(measure.at, time?.at ?? 0);
  const isOwn = ({ id }: Column) => !STRUCTURE.test(id) && id !== measure.id;
  const isDimension = (one: Column) =>
    isOwn(one) && !isAttribute(one.id) && (one.at < last || /area|period|currency/.test(roleOf(one.id)));
  const kept = columns.filter(isDimension);
  const action = find(/^ACTION$/i);
  const [status, secrecy, power] = [READ.flags, READ.secrecy, READ.power].map(find);
  const [decimals, note, base] = [READ.decimals, READ.note, READ.base].map(find);
  const unit = columns.find((one) => roleOf(one.id) === 'unit' && !kept.includes(one));
  const used: (Column | undefined)[] = [...kept, measure, status, secrecy, power, decimals, note, base, unit];
  const unread = columns.filter((one) => isOwn(one) && !used.includes(one)).map(({ id }) => id);
  if (unread.length > 0) report(reading, F07, 'columns', undefined, { name: unread.join(', ') });

  const labels = kept.map(() => new Map<string, Text>());
  const cells: CubeCell[] = [];
  lines.forEach((line, at) => {
    if (line.length < measure.at + 1)
      report(reading, F03, ['rows', at], line[0], { count: line.length, expected: head.length });
    const codeOf = (column: Column | undefined) => (column ? partsOf(line, column)[0] : undefined);
    if (line.length < measure.at + 1 || /^D/i.test(codeOf(action) ?? '')) return;
    const codes = kept.map((column, d) => {
      const [code, label] = partsOf(line, column);
      if (label && column !== time) labels[d]!.set(code, label);
      return code;
    });
    const [unitCode, unitLabel] = unit ? partsOf(line, unit) : [];
    const told = codeOf(note);
    const value = line[measure.at]!.trim();
    cells.push({
      codes,
      // A file that is parted by semicolons may have decimals with commas.
      value: /^-?\d+,\d+$/.test(value) && !/^-?\d{1,3}(,\d{3})+$/.test(value) ? value.replace(',', '.') : value,
      at,
      flags: codeOf(status),
      secrecy: codeOf(secrecy),
      unit: { code: unitCode || undefined, label: unitLabel, power: codeOf(power), base: codeOf(base) },
      ...(told && { note: told }),
    });
  });
  const dimensions = kept.map(({ id, name }, d): CubeDimension => ({ id, name, role: roleOf(id), labels: labels[d]! }));
  const source = sourceOf(head, lines[0] ?? []);
  return { dimensions, cells, source, title: source?.title ?? '', list: 'rows' };
}

/** Columns with ids; those of labels belong to them. */
function columnsOf(head: readonly string[]): Column[] {
  const value = head.findIndex((name) => /^OBS_VALUE$/i.test(name));
  const named = head.indexOf('STRUCTURE_NAME');
  // Beside each id its label: `REF_AREA,Reference area,OBS_VALUE,Observation value`.
  const isPaired = named >= 0 && /[a-z]/.test(head[value + 1] ?? '');
  const first = isPaired ? Math.max(named, head.indexOf('ACTION')) + 1 : head.length;
  return head.flatMap((text, at) => {
    const own = /_LABEL$/.exec(text)?.index;
    if (at >= first ? (at - first) % 2 === 1 : own !== undefined && head.includes(text.slice(0, own))) return [];
    const [, id = text, name = ''] = /^([\w.@-]+(?:\[\])?):\s*(.*)$/.exec(text) ?? [];
    const beside = head.indexOf(`${text}_LABEL`);
    const labelAt = at >= first ? at + 1 : beside < 0 ? undefined : beside;
    return { id: id.replace(/\[\]$/, ''), name: name || (at >= first && head[at + 1]) || id, at, labelAt };
  });
}

/** The code in a cell and its label: `A: Annual`, or that of the column beside it. */
function partsOf(line: readonly string[], { at, labelAt }: Column): [code: string, label: string | undefined] {
  const cell = (line[at] ?? '').trim();
  const [, code = cell, label] = /^([^\s:]+): (.+)$/.exec(cell) ?? [];
  return [code, labelAt === undefined ? label : line[labelAt]?.trim() || undefined];
}

/** Columns that tell of the file. */
const STRUCTURE = /^(STRUCTURE(_ID|_NAME)?|DATAFLOW|ACTION|LAST[ _]UPDATE|(SERIES_|OBS_)?KEY)$/i;

/** `ESTAT:NAMA_10_GDP(1.0)`, perhaps with its name behind; the agency publishes it. */
function sourceOf(head: readonly string[], line: readonly string[]): Source | undefined {
  const cell = (name: RegExp) => line[head.findIndex((one) => name.test(one.replace(/:.*/, '').trim()))]?.trim();
  const [id = '', named] = (cell(/^(STRUCTURE_ID|DATAFLOW)$/) ?? '').split(': ');
  const title = cell(/^STRUCTURE_NAME$/) || named || id;
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d\d)\b/.exec(cell(/^LAST[ _]UPDATE$/) ?? '') ?? [];
  const published = day ? `20${year}-${month}-${day}` : /^\d{4}-\d\d-\d\d/.exec(cell(/^LAST[ _]UPDATE$/) ?? '')?.[0];
  return title
    ? { id: id || title, title, publisher: publisherOf(id) || title, lang: '', ...(published && { published }) }
    : undefined;
}

/** The agency of `OECD.SDD.NAD:DSD_NAMAIN1@DF_QNA(1.1)`, as it is known. */
export function publisherOf(id: string): string {
  const [, agency = ''] = /^([A-Za-z0-9_-]+)[.\w-]*:/.exec(id) ?? [];
  return agency === 'ESTAT' ? 'Eurostat' : agency === 'WB' ? 'World Bank' : agency;
}
