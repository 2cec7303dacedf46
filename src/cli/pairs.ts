import type { OptionKind } from '../chart/chart';
import type { CubeOptions } from '../data/cube/types';
import { isStructure } from '../data/known-options';
import { plainText } from '../data/plain-text';
import { splitUnit } from '../data/quantity-words';
import type { TableColumns, TableOptions } from '../data/read-table';
import { isTableField, TABLE_FIELDS } from '../data/table-fields';
import type { FigureMaker } from '../element/element';
import type { Fault } from './command';

/** The options of a chart from `name=value`, each read as its kind; names in camel or kebab case. */
export function chartOptions(
  { name: chart, options: kinds }: FigureMaker['chart'],
  pairs: readonly string[],
): { readonly options: Readonly<Record<string, unknown>> } | { readonly key: Fault } {
  const options: Record<string, unknown> = Object.create(null);
  const known = new Map(Object.entries(kinds));
  for (const text of pairs) {
    const pair = pairOf(text);
    if (!pair) return { key: badPair('--option', text) };
    const name = pair.name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const kind = known.get(name);
    if (kind === undefined) {
      const values = { chart, option: pair.name, known: [...known.keys()].join(', ') };
      return { key: { key: 'unknownOption', values } };
    }
    const value = optionValue(pair.value, kind);
    if (value === undefined)
      return { key: { key: 'badOption', values: { option: name, kind: wanted(kind), read: pair.value } } };
    options[name] = value;
  }
  return { options };
}

/** Columns and units of a CSV, where any are named, from `field=head` and `field=unit`. */
export function tableOptions(
  columns: readonly string[],
  units: readonly string[],
): { readonly table: TableOptions | undefined } | Fault {
  if (columns.length === 0 && units.length === 0) return { table: undefined };
  const named: Record<string, string | readonly string[]> = Object.create(null);
  for (const text of columns) {
    const pair = pairOf(text);
    if (!pair) return badPair('--column', text);
    if (!isTableField(pair.name))
      return { key: 'badField', values: { name: '--column', read: pair.name, known: TABLE_FIELDS.join(', ') } };
    const heads = pair.value.split(',').map((head) => head.trim());
    named[pair.name] = heads.length > 1 ? heads : heads[0]!;
  }
  const unitOf: { value?: string; growth?: string } = {};
  for (const text of units) {
    const pair = pairOf(text);
    if (!pair) return badPair('--unit', text);
    if (pair.name !== 'value' && pair.name !== 'growth')
      return { key: 'badField', values: { name: '--unit', read: pair.name, known: 'value, growth' } };
    if (splitUnit(plainText(pair.value) ?? '') === undefined)
      return { key: 'badUnit', values: { name: '--unit', read: pair.value } };
    unitOf[pair.name] = pair.value;
  }
  return { table: { columns: named as TableColumns, units: unitOf } };
}

/** What is taken of files of offices, from `dimension=code,code`, and what their units mean, from `code=unit`. */
export function officeOptions(select: readonly string[], codes: readonly string[]): CubeOptions | Fault {
  const selected: Record<string, readonly string[]> = Object.create(null);
  const units: Record<string, string> = Object.create(null);
  for (const text of select) {
    const pair = pairOf(text);
    if (!pair) return badPair('--select', text);
    selected[pair.name] = pair.value.split(',').map((code) => code.trim());
  }
  for (const text of codes) {
    const pair = pairOf(text);
    if (!pair) return badPair('--unit-code', text);
    if (splitUnit(plainText(pair.value) ?? '') === undefined)
      return { key: 'badUnit', values: { name: '--unit-code', read: pair.value } };
    units[pair.name] = pair.value;
  }
  return { select: selected, units };
}

function pairOf(text: string): { readonly name: string; readonly value: string } | undefined {
  const at = text.indexOf('=');
  return at > 0 && at < text.length - 1 ? { name: text.slice(0, at), value: text.slice(at + 1) } : undefined;
}

function badPair(name: string, read: string): Fault {
  return { key: 'badPair', values: { name, read } };
}

/** `undefined` where the text is none of the kind. */
function optionValue(text: string, kind: OptionKind): unknown {
  switch (kind) {
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'number':
      return /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : undefined;
    case 'list':
      return text
        .split(/[,，、]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
    case 'string':
      return text;
    case 'text':
    case 'structure':
    case 'structure[]':
      return /^[[{]/.test(text) ? jsonOf(text) : text;
    default:
      return kind.split('|').includes(text) ? text : undefined;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function wanted(kind: OptionKind): string {
  if (kind === 'boolean') return 'true, false';
  return kind === 'text' || isStructure(kind) ? 'JSON' : kind.split('|').join(', ');
}
