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
  const read = own === undefined ? (unitIn(label) ?? unitIn(code)) : plainUnit(own);
  const extra = powerOf(power);
  if (!read || extra === undefined) return undefined;
  // `Million euro` with UNIT_MULT 6 says one thing twice; with another it says two things.
  if (read.power !== 0 && extra !== 0 && read.power !== extra) return undefined;
  const sum = read.power || extra;
  // `US dollars, millions`: a power of ten that is not read is asked for.
  if (Math.abs(sum) > 15 || (!own && !sum && /\b000|thousand|illion|\bml?n/i.test(label))) return undefined;
  return { ...read, power: sum };
}

/** Dollars of no country are those of the office: of Canada, of Australia. */
function unitIn(text: string): UnitRead | undefined {
  const read = inWords(text) ?? inCode(text);
  return /USD|美元/.test(`${read?.unit}`) && !/U\.?S|United S/.test(text) ? undefined : read;
}

/** UNIT_MULT as a number, or the word that some write for it. */
function powerOf(text = ''): number | undefined {
  const word = text.trim().toLowerCase().replace(/s$/, '');
  if (/^-?\d{1,2}$/.test(word)) return Number(word);
  if (word === '' || word === 'unit') return 0;
  return splitUnit(`${word} t`)?.power;
}

/** A currency that has no names here is called by its code: `NOK`, `million SEK`. */
function plainUnit(text: string, words = ''): UnitRead | undefined {
  const code = text.slice(-3);
  const named =
    MONEY.includes(code) && /^((thousand|[mb]illion) )?[A-Z]{3}$/.test(text) ? `${text}|${code}|${code}` : text;
  const { unit, power = 0 } = splitUnit(plainText(named) ?? '') ?? {};
  return unit === undefined ? undefined : { unit, power, words };
}

/** `Percentage of gross domestic product`, `PC_GDP`, `Index, 2015=100`, `I15`; else money and things. */
function inWords(label: string): UnitRead | undefined {
  if (/percentage points?/i.test(label)) return { unit: 'PP', power: 0, words: label };
  // Of a change or a share the label says which: it stays.
  if (/per ?cent(ages?)?\b|^%|^(PCT?|PT|PA)(_|$)/i.test(label))
    return {
      unit: 'PCT',
      power: 0,
      words: /^(per ?cent|%|P[CTA]+)$/i.test(label) ? '' : label.replace(/^percentage(?= of )/i, '%'),
    };
  if (/\bindex\b|=\s?100\b|^(IX|IDX|I\d\d(_.*)?)$/i.test(label))
    return { unit: 'index', power: 0, words: /^(IX|IDX|INDEX)$/.test(label) ? '' : label };
  return inParts(label);
}

/** From the end: `Chain linked volumes (2015), million euro`. */
function inParts(label: string): UnitRead | undefined {
  const parts = label
    .replace(/^number of /i, '')
    .split(/[,(]\s*/)
    .map((part) => part.replace(/\)$/, '').trim());
  for (const part of [...parts].reverse()) {
    const words = parts.filter((other) => other !== part && other !== '').join(', ');
    const read = plainUnit(part, words);
    if (read) return read;
  }
  return undefined;
}

/** Codes without labels: `CP_MEUR`, `MIO_EUR`, `THS_PER`. One part that is not known, and nothing is. */
function inCode(code: string): UnitRead | undefined {
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
  return plainUnit(plain, words.join(' '));
}

const MONEY =
  'AED ARS BAM BDT BGN BRL CLP COP CZK DKK EGP GEL HUF IDR ILS ISK KES KZT LKR MAD MDL MKD MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON RSD SAR SEK THB TND TRY UAH VND ZAR';
