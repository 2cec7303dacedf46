import type { Role } from './types';

/** What a dimension is about by its id: concepts of SDMX, and the ids that offices use where they name no roles. */
export function roleOf(id: string): Role {
  return ROLES.find(([, ids]) => ids.test(id))?.[0] ?? 'other';
}

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['area', /^(ref(erence)?_?area|geo|country|region|location|territory|reporter|area|alue|kommune|fylke)$/i],
  ['period', /^(time(_?period)?|tid|year|period|month|quarter|tlist.*)$/i],
  ['frequency', /^freq(uency)?$/i],
  ['unit', /^unit(_?measure|_of_measure)?$/i],
  ['currency', /^currency$/i],
  ['indicator', /^(indic(ator|_\w+)?|na_item|measure|subject|statistic|contentscode|variable)$/i],
];

/** The attributes of SDMX that are read, by the ids that offices give them; others are told. */
export const READ = {
  flags: /^OBS_(STATUS|FLAG)$/i,
  secrecy: /^(OBS_)?CONF(IDENTIALITY)?(_STATUS|_OBS)*$/i,
  power: /^(UNIT_MULT(IPLIER)?|SCALE|POWER_?CODE.*)$/i,
  decimals: /^DECIMAL/i,
  unit: /^UNIT(_?MEASURE)?$/i,
  note: /^(COMMENT_OBS|OBS_COM(MENT)?)$/i,
};

/** Attributes of SDMX: they say more about a figure, and never which one it is. */
export function isAttribute(id: string): boolean {
  return ATTRIBUTE.test(id);
}

const ATTRIBUTE =
  /^(obs_(?!value).*|.*status|unit_mult.*|scale|power_?code.*|conf(_|id).*|decimals.*|time_format|title.*|(.*_)?comm?(ent)?(_.*)?|note.*|(data_)?source.*|base_per|.*_bound)$/i;
