import { decimal, type Pass } from '../scene/table';
import { childrenOf, type Item, isMark, nameOf, slotsOf, valueAt } from './item';

/** The markup of an item: well-formed XML and HTML at once. Everything foreign is escaped. */
export function write(item: Item, pass?: Pass, top = false): string {
  if (typeof item === 'string') return escapeText(item);
  const name = nameOf(item);
  let markup = `<${name}`;
  for (const slot of slotsOf(item)) {
    const value = valueAt(slot, item, pass, top);
    if (value === undefined) continue;
    markup += ` ${slot[0]}="${typeof value === 'number' ? decimal(value) : escapeAttribute(value)}"`;
  }
  const inner = isMark(item) ? pass : (item.pass ?? pass);
  const children = childrenOf(item, inner);
  // Elements of HTML have no short form; inside a drawing both parsers know it.
  if (children.length === 0 && inner !== undefined) return `${markup}/>`;
  markup += '>';
  for (const child of children) markup += write(child, inner, name === 'svg');
  return `${markup}</${name}>`;
}

export function escapeText(text: string): string {
  return SPECIAL.test(text) ? clean(text).replace(/[&<>]/g, entity) : text;
}

export function escapeAttribute(text: string): string {
  return SPECIAL.test(text) ? clean(text).replace(/[&<>"]/g, entity) : text;
}

/**
 * Text as every parser gives it back: without the characters that XML forbids and halves of pairs, and
 * with a space for line ends, which attributes and HTML change. The DOM writes the same text.
 */
export function clean(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(/[\t\n\r\u0085\u2028]/g, ' ')
    .replace(FORBIDDEN, '')
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (pair) => (pair.length === 2 ? pair : ''));
}

function entity(character: string): string {
  return character === '&' ? '&amp;' : character === '<' ? '&lt;' : character === '>' ? '&gt;' : '&quot;';
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const SPECIAL = /[&<>"\u0000-\u001f\u007f-\u009f\u2028\ud800-\udfff\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
