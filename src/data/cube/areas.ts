import { type Reading, report } from '../reading';
import { F07 } from '../rules';
import type { Area } from '../types';
import { nameOf } from './names';
import type { CubeDimension } from './types';

/**
 * The areas of a dimension, and which of them stand for themselves: `EU27_2020` among its members, a country among its
 * regions and a total of all would be counted twice. They are told (F07) and left out, unless the author selects areas.
 */
export function areasOf(
  dimension: CubeDimension | undefined,
  all: readonly string[],
  select: Readonly<Record<string, unknown>>,
  reading: Reading,
): { readonly areas: readonly Area[]; readonly isMember: (code: string) => boolean } {
  if (!dimension) return { areas: [], isMember: () => true };
  const codes = new Set(all);
  const { id, labels, parents } = dimension;
  const wholes = select[id] === undefined ? wholesIn(codes, dimension) : [];
  // Where there is nothing but wholes, as euro area and EU, they are what is compared.
  const out = new Set(wholes.length < codes.size ? wholes : []);
  for (const code of out) {
    const name = nameOf(labels.get(code) ?? code);
    report(reading, F07, ['dimensions', id, code], code, { name }, `select: {"${id}": …}`);
  }
  const areas = [...codes].map((code): Area => {
    const parent = parents?.get(code);
    return { code, scheme: 'own', name: labels.get(code) ?? code, ...(parent !== undefined && { parent }) };
  });
  return { areas, isMember: (code) => !out.has(code) };
}

function wholesIn(codes: ReadonlySet<string>, { labels, parents }: CubeDimension): readonly string[] {
  const within = new Set<string | undefined>();
  for (const code of codes) {
    within.add(parents?.get(code));
    // NUTS: DE, DE1, DE11.
    if (/^[A-Z]{2}[0-9A-Z]{1,3}$/.test(code)) within.add(code.slice(0, -1));
  }
  return [...codes].filter(
    (code) => within.has(code) || GROUP.test(code) || WHOLE.test(nameOf(labels.get(code) ?? '')),
  );
}

/** Groups of countries by the codes of Eurostat, ECB, OECD, IMF and the World Bank; `00` is a Nordic country. */
const GROUP =
  /^(0+|(EU|EA)(\d.*)?|EEA|EFTA|OECD[A-Z]*|G-?(7|20)|G\d{3}|W|WLD|1W0|U2|I\d|_T|ARB|EAS|ECS|EMU|[HLMU]IC|L[MC][CNY]|MEA|NAC|OED|SAS|SSF)$/;
const WHOLE = /^(total|world|euro area|european union|oecd|(the )?whole|state$)\b|\(aggregate\)|economies/i;
