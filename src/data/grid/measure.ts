import { tradeExports, tradeImports, tradeTotal } from '../indicators';
import { LABEL_LIMIT } from '../limits';
import { plainText } from '../plain-text';
import type { Id, Indicator } from '../types';

/** The id of what a head or a caption names: a trade figure that is known, else an indicator of that name. */
export function indicatorOf(
  name: string,
  unit: string | undefined,
  isStock: boolean,
  indicators: Map<Id, Indicator>,
): Id {
  const id = indicatorId(name);
  if (!isKnown(name) && (!indicators.has(id) || unit !== undefined))
    indicators.set(id, {
      id,
      name: id === 'value' ? { zh: '数值', en: 'value' } : id,
      kind: unit === 'PCT' ? 'rate' : unit === 'index' ? unit : isStock ? 'stock' : 'flow',
      unit: unit ?? indicators.get(id)?.unit ?? '',
    });
  return id;
}

/** The id alone. */
export function indicatorId(name: string): Id {
  return known(name)?.id ?? (name.slice(0, LABEL_LIMIT) || 'value');
}

/** Whether it is a trade figure that every reader knows. */
export function isKnown(name: string): boolean {
  return known(name) !== undefined;
}

function known(name: string): Indicator | undefined {
  const plain = (plainText(name) ?? '').replace(BY_PLACE, '').trim();
  return KNOWN.find(([words]) => words.test(plain))?.[1];
}

/** Whose figures they are is told by the rows. */
const BY_PLACE =
  /^.{0,12}(?:各省区?市?|各(?:设区|省辖)?市州?|各县区?|各地区?|分地区|分市|分省|全[省市国])|\s*by (?:province|city|region|country|prefecture|economy|area)$/;

const KNOWN: readonly (readonly [RegExp, Indicator])[] = [
  [/^(?:货物|对?外贸|贸易)*进出口(?:贸易)?总?[额值]?$|^imports and exports$|^(?:total |foreign )?trade$/, tradeTotal],
  [/^(?:货物|外贸)?出口总?[额值]?$|^exports$/, tradeExports],
  [/^(?:货物|外贸)?进口总?[额值]?$|^imports$/, tradeImports],
];
