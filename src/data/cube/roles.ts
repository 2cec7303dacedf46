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
  power: /^((UNIT_)?MULT(IPLIER)?|SCALE|POWER_?CODE.*)$/i,
  decimals: /^DECIMAL/i,
  base: /^(BASE_?(PER(IOD)?|YEAR)|REF_YEAR_PRICE|UNIT_INDEX_BASE)$/i,
  unit: /^UNIT(_?MEASURE)?$/i,
  note: /^(COMMENT_OBS|OBS_COM(MENT)?)$/i,
};

/** Attributes of SDMX: they say more about a figure, and never which one it is. */
export function isAttribute(id: string): boolean {
  return ATTRIBUTE.test(id) || isRead(id);
}

/** Whether an id says how a figure is read, as UNIT_MULT, even where a file has it as a dimension. */
export function isRead(id: string): boolean {
  return roleOf(id) !== 'unit' && Object.values(READ).some((ids) => ids.test(id));
}

const ATTRIBUTE =
  /^(obs_(?!value).*|status|unit_mult.*|conf(_|id).*|time_format|(nat_)?title.*|(.*_)?comments?(_.*)?|notes?(_.*)?|(data_)?source.*|breaks?|(.*_)?pre_?break.*|collection.*|compil(ation|ing).*|time_per_collect|embargo.*|diss_org|publ_.*|dom_ser_ids|.*_bound)$/i;
