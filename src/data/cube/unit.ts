import { plainText } from '../plain-text';
import { splitUnit } from '../quantity-words';
import type { Id } from '../types';
import type { UnitSaid } from './types';

/** A unit with its power of ten, and the words of its label that say more: `Current prices`, `2015=100`. */
export interface UnitRead {
  readonly unit: Id;
  readonly power: number;
  readonly words: string;
}

/** What an author says of the unit codes of a file, else what their labels say, else the codes. `undefined` where none does. */
export function readUnit(
  { code = '', label = '', power }: UnitSaid,
  told: ReadonlyMap<string, string>,
): UnitRead | undefined {
  const own = told.get(code) ?? told.get(label);
  const read = own === undefined ? (inWords(label) ?? inCode(label) ?? inCode(code)) : plainUnit(own);
  const extra = powerOf(power);
  if (!read || extra === undefined) return undefined;
  // `Million euro` with UNIT_MULT 6 says one thing twice; with another it says two things.
  if (read.power !== 0 && extra !== 0 && read.power !== extra) return undefined;
  const sum = read.power || extra;
  return Math.abs(sum) > 15 ? undefined : { ...read, power: sum };
}

/** UNIT_MULT as a number, or the word that some write for it. */
function powerOf(text = ''): number | undefined {
  const word = text.trim().toLowerCase().replace(/s$/, '');
  if (/^-?\d{1,2}$/.test(word)) return Number(word);
  if (word === '' || word === 'unit') return 0;
  return splitUnit(`${word} t`)?.power;
}

function plainUnit(text: string, words = ''): UnitRead | undefined {
  const { unit, power = 0 } = splitUnit(plainText(text) ?? '') ?? {};
  return unit === undefined ? undefined : { unit, power, words };
}

/** `Current prices, million euro`, `Percentage of gross domestic product`, `Index, 2015=100`, `Thousand persons`. */
function inWords(label: string): UnitRead | undefined {
  if (/percentage points?/i.test(label)) return { unit: 'PP', power: 0, words: label };
  // Of a change or a share the label says which: it stays.
  if (/per ?cent(ages?)?\b|^%/i.test(label))
    return {
      unit: 'PCT',
      power: 0,
      words: /^(per ?cent|%)$/i.test(label) ? '' : label.replace(/^percentage(?= of )/i, '%'),
    };
  if (/\bindex\b|=\s?100\b/i.test(label)) return { unit: 'index', power: 0, words: label };
  const parts = label
    .replace(/^number of /i, '')
    .split(/[,(]\s*/)
    .map((part) => part.replace(/\)$/, '').trim());
  // From the end: `Chain linked volumes (2015), million euro`.
  for (const part of [...parts].reverse()) {
    const read = plainUnit(part, parts.filter((other) => other !== part && other !== '').join(', '));
    if (read) return read;
  }
  return undefined;
}

/** Codes without labels: `EUR`, `CP_MEUR`, `MIO_EUR`, `THS_PER`, `PC_GDP`, `I15`. One part that is not known, and nothing is. */
function inCode(code: string): UnitRead | undefined {
  if (/^(PC|PCT|PT|PERCENT|PA)(_|$)/i.test(code))
    return { unit: 'PCT', power: 0, words: code.includes('_') ? code : '' };
  if (/^(IX|IDX|INDEX|I\d\d(_.*)?)$/i.test(code))
    return { unit: 'index', power: 0, words: /\d/.test(code) ? code : '' };
  const words: string[] = [];
  let unit = '';
  for (const part of code.split('_')) {
    if (/^(CP|CLV|PYP)\d*$/.test(part)) words.push(part);
    else unit += ` ${part.replace(/^M(?=[A-Z]{3}$)/, 'million ').replace(/^(MIO|MLN)$/, 'million')}`;
  }
  const plain = unit
    .replace('THS', 'thousand')
    .replace('BIO', 'billion')
    .replace(/\b(PS|PER|PERS)$/, 'person')
    .trim();
  return plainUnit(plain, words.join(' ')) ?? inMoney(plain, words.join(' '));
}

/** A currency that has no names here is called by its code: `NOK`, `million SEK`. */
function inMoney(text: string, words: string): UnitRead | undefined {
  const [, power = '', code = ''] = /^(thousand |million |billion )?([A-Z]{3})$/.exec(text) ?? [];
  return MONEY.includes(code) && code ? plainUnit(`${power}${code}|${code}|${code}`, words) : undefined;
}

const MONEY =
  'AED ARS BAM BDT BGN BRL CLP COP CZK DKK EGP GEL HUF IDR ILS ISK KES KZT LKR MAD MDL MKD MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON RSD SAR SEK THB TND TRY UAH VND ZAR';
