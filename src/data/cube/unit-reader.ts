import { type Reading, report } from '../reading';
import { V04 } from '../rules';
import { unitOf } from '../units';
import { nameOf } from './names';
import type { Cube, CubeCell, UnitSaid } from './types';
import { readUnit, type UnitRead } from './unit';

/** The unit of a figure: its own, else that of its codes; each that is not known is told once. */
export function unitReader(
  { dimensions }: Cube,
  units: Readonly<Record<string, string>>,
  reading: Reading,
): (cell: CubeCell) => { readonly unit: UnitRead | undefined; readonly places: number } {
  const told = new Map(Object.entries(units));
  const known = new Map<string, UnitRead | undefined>();
  const place = dimensions.findIndex(({ role }) => role === 'unit');
  const money = dimensions.findIndex(({ role }) => role === 'currency');
  const change = dimensions.findIndex(({ id }) => /transformation$/i.test(id));
  const said = (code: string | undefined, at: number): UnitSaid =>
    code === undefined ? {} : { code, label: nameOf(dimensions[at]!.labels.get(code) ?? '') };
  return ({ codes, unit = {} }) => {
    const isOwn = unit.code || unit.label;
    const own: UnitSaid = isOwn ? unit : { ...unit, ...said(codes[place], place) };
    const paid = isOwn ? '' : (codes[money] ?? '');
    const places = Number(unit.decimals ?? 0) || 0;
    // A growth rate is per cent, whatever the unit: the ECB gives that of GDP the unit EUR. Its own label says which it is.
    if (/^G(1|O?Y)$/.test(codes[change] ?? '')) return { unit: { unit: 'PCT', power: 0, words: '' }, places };
    const key = [own.code, own.label, own.power, own.base, paid].join('\n');
    if (!known.has(key)) {
      const read = readUnit(own, told);
      // A price of energy: the unit is what is paid for, beside the currency.
      const isPrice =
        paid &&
        paid !== own.code &&
        read &&
        !/currency|percent|points/.test(unitOf(read.unit)!.kind) &&
        read.unit !== 'index';
      const both = isPrice ? readUnit({ ...own, code: `${paid}/${own.code}`, label: '' }, told) : read;
      known.set(key, both && withBase(both, own.base));
      const name = isPrice ? `${paid}/${own.code}` : own.label || own.code || '';
      const example = `units: ${JSON.stringify({ [isPrice ? name : own.code || name || 'value']: 'million euro' })}`;
      if (!both) report(reading, V04, 'unit', name, { unit: name }, example);
    }
    return { unit: known.get(key), places };
  };
}

/** Indices of unlike base periods, and amounts at prices of unlike years, are no figures of one kind: their words say it. */
function withBase(read: UnitRead, base = ''): UnitRead {
  const isIndex = read.unit === 'index';
  // BASE_PER may be `_Z`; a label may hold it already.
  if (!/\d/.test(base) || read.words.includes(base) || !(isIndex || unitOf(read.unit)!.kind === 'currency'))
    return read;
  const said = base.includes('=') ? base : isIndex ? `${base}=100` : `base ${base}`;
  return { ...read, words: read.words ? `${read.words}, ${said}` : said };
}
