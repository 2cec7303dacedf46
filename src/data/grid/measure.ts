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
  const plain = plainText(name) ?? '';
  const known = KNOWN.find(([words]) => words.test(plain.replace(BY_PLACE, '').trim()))?.[1];
  const id = known?.id ?? (name.slice(0, LABEL_LIMIT) || 'value');
  if (!known && (!indicators.has(id) || unit !== undefined))
    indicators.set(id, {
      id,
      name: id === 'value' ? { zh: '数值', en: 'value' } : id,
      kind: unit === 'PCT' ? 'rate' : isStock ? 'stock' : 'flow',
      unit: unit ?? indicators.get(id)?.unit ?? '',
    });
  return id;
}

/** Whose figures they are is told by the rows. */
const BY_PLACE =
  /^.{0,12}(?:各省区?市?|各市州?|各县区?|各地区?|分地区|分市|分省)|\s*by (?:province|city|region|country|prefecture|area)$/;

const KNOWN: readonly (readonly [RegExp, Indicator])[] = [
  [/^(?:货物)?(?:贸易)?进出口(?:贸易)?总?[额值]?$|^imports and exports$|^(?:total |foreign )?trade$/, tradeTotal],
  [/^(?:货物)?出口总?[额值]?$|^exports$/, tradeExports],
  [/^(?:货物)?进口总?[额值]?$|^imports$/, tradeImports],
];
