import { type Fields, isFields, listOf } from '../reading';
import type { Source } from '../types';
import { roleOf } from './roles';
import type { CubeDimension, UnitSaid } from './types';

/** A dimension of JSON-stat with its codes in their order, and the units that they have. */
export function dimensionOf(
  id: string,
  { label, category }: Fields,
  roles: Fields,
): CubeDimension & { readonly codes: readonly string[]; readonly units: Map<string, UnitSaid> } {
  const { index, label: names, unit, child } = isFields(category) ? category : ({} as Fields);
  const labels = new Map(Object.entries(Object(names)).map(([code, name]) => [code, `${name}`]));
  const listed = Array.isArray(index)
    ? index.map(String)
    : isFields(index)
      ? Object.keys(index).sort((a, b) => Number(index[a]) - Number(index[b]))
      : [...labels.keys()];
  // A code told twice, or none at a place, and figures would stand under other codes: the size tells.
  const isAt = (code: string, at: number) => !isFields(index) || Number(index[code]) === at;
  const codes = [...new Set(listed)].filter(isAt);
  const parents = new Map<string, string>();
  for (const [parent, children] of Object.entries(Object(child)))
    for (const code of listOf(children)) parents.set(`${code}`, parent);
  const units = new Map<string, UnitSaid>();
  for (const [code, said] of Object.entries(Object(unit))) if (isFields(said)) units.set(code, unitOf(said));
  const told = (name: string) => listOf(roles[name]).includes(id);
  const role = told('time') ? 'period' : told('geo') ? 'area' : told('metric') ? 'indicator' : undefined;
  return { id, name: typeof label === 'string' ? label : id, role: role ?? roleOf(id), labels, codes, parents, units };
}

/** `base` is what PxWeb writes for the label; a symbol alone is one of many dollars. */
function unitOf({ label, base, decimals, multiplier }: Fields): UnitSaid {
  const name = label ?? base;
  return {
    ...(typeof name === 'string' && { label: name, code: name }),
    ...(decimals !== undefined && { decimals: `${decimals}` }),
    ...(multiplier !== undefined && { power: `${multiplier}` }),
  };
}

/** Who publishes a data set, and when it was renewed. */
export function sourceOf({ label, source, updated, href, link, note }: Fields): Source | undefined {
  if (typeof source !== 'string' && typeof label !== 'string') return undefined;
  const publisher = typeof source === 'string' ? (source === 'ESTAT' ? 'Eurostat' : source) : `${label}`;
  const title = typeof label === 'string' ? label : publisher;
  const about = isFields(link) ? listOf(link['about'] ?? link['alternate'])[0] : undefined;
  const url = href ?? (isFields(about) ? about['href'] : undefined);
  const day = /^\d{4}-\d\d-\d\d/.exec(`${updated}`)?.[0];
  const words = listOf(note).filter((one) => typeof one === 'string');
  return {
    id: title,
    title,
    publisher,
    lang: '',
    ...(typeof url === 'string' && { url }),
    ...(day && { published: day }),
    ...(words.length > 0 && { note: words.join(' ') }),
  };
}
