import type { Id, Indicator, Text } from '../types';
import { unitOf } from '../units';
import { joined, nameOf, partOf } from './names';
import type { Cube, CubeDimension } from './types';
import type { UnitRead } from './unit';

/** What a figure is of: the codes that tell it apart, and the others that say something, in words. */
export function subjectOf(
  { dimensions, title }: Cube,
  codes: readonly string[],
  apart: readonly number[],
  { words }: UnitRead,
): { readonly id: Id; readonly name: Text } {
  const isSubject = ({ role }: CubeDimension) => role === 'indicator' || role === 'other';
  const all = dimensions.map((_, at) => at).filter((at) => isSubject(dimensions[at]!));
  const weight = (at: number) => (dimensions[at]!.role === 'indicator' ? 0 : apart.includes(at) ? 1 : 2);
  const ordered = [0, 1, 2].flatMap((one) => all.filter((at) => weight(at) === one));
  const parts = ordered.flatMap((at) => partOf(dimensions[at]!, codes[at]!) ?? []);
  const ids = [...new Set([...ordered, ...apart])].filter(
    (at) => apart.includes(at) || partOf(dimensions[at]!, codes[at]!),
  );
  return {
    id: ids.map((at) => codes[at]).join('.') || nameOf(title) || 'value',
    name: joined([
      ...(parts.length > 0 ? parts : [title || UNNAMED]),
      ...(words && !parts.includes(words) ? [words] : []),
    ]),
  };
}

const UNNAMED = { zh: '数值', en: 'value' };

/** A rate and an index by the unit, a stock by its dates. */
export function kindOf(unit: Id, isInstant: boolean): Indicator['kind'] {
  if (unit === 'PCT' || unit === 'PP') return 'rate';
  if (unit === 'index') return 'index';
  if (isInstant) return 'stock';
  return unitOf(unit)?.kind === 'count' ? 'count' : 'flow';
}
