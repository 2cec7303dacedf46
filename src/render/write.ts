import { decimal, type Pass, type Value } from '../scene/table';
import { clean } from './clean';
import { childrenOf, formOf, holdsTop, type Item, isMark, valuesOf } from './item';

/** The markup of an item: well-formed XML and HTML at once. Everything foreign is escaped. */
export function write(item: Item): string {
  return append('', item, undefined, false);
}

/** Grows one string: joining the strings of the children costs a tenth more. */
function append(before: string, item: Item, pass: Pass | undefined, top: boolean): string {
  if (typeof item === 'string') return before + escapeText(item);
  const { name, names } = formOf(item);
  const values = valuesOf(item, pass, top);
  const ofMark = isMark(item);
  let markup = `${before}<${name}`;
  if (ofMark) {
    const { last, written } = columnsOf(names);
    for (let i = 0; i < values.length; i++) {
      const value = values[i];
      if (value === undefined) continue;
      if (last[i] !== value) {
        last[i] = value;
        written[i] = attribute(names[i]!, value);
      }
      markup += written[i];
    }
  } else
    for (let i = 0; i < values.length; i++) {
      const value = values[i];
      if (value !== undefined) markup += attribute(names[i]!, value);
    }
  const inner = ofMark ? pass : (item.pass ?? pass);
  const children = childrenOf(item, inner);
  // Elements of HTML have no short form; inside a drawing both parsers know it.
  if (children.length === 0 && inner !== undefined) return `${markup}/>`;
  markup += '>';
  const atTop = holdsTop(item, top);
  for (let i = 0; i < children.length; i++) markup = append(markup, children[i]!, inner, atTop);
  return `${markup}</${name}>`;
}

function attribute(name: string, value: string | number): string {
  return ` ${name}="${typeof value === 'number' ? decimal(value) : escapeAttribute(value)}"`;
}

/** Attributes as they were written last, by place in the list of names. */
interface Columns {
  readonly last: Value[];
  readonly written: string[];
}

/** Of two marks in turn most have the same size, colour and line. Marks share their few lists of names. */
function columnsOf(names: readonly string[]): Columns {
  let known = columns.get(names);
  if (known === undefined) {
    known = { last: names.map(() => undefined), written: names.map(() => '') };
    columns.set(names, known);
  }
  return known;
}
const columns = /* @__PURE__ */ new Map<readonly string[], Columns>();

export function escapeText(text: string): string {
  return isSpecial(text) ? clean(text).replace(/[&<>]/g, entity) : text;
}

export function escapeAttribute(text: string): string {
  return isSpecial(text) ? clean(text).replace(/[&<>"]/g, entity) : text;
}

function entity(character: string): string {
  return character === '&' ? '&amp;' : character === '<' ? '&lt;' : character === '>' ? '&gt;' : '&quot;';
}

/** Most texts are told without the pattern: colours and figures are shorter than its start. */
function isSpecial(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // All that is special in ASCII, and a few signs that are not.
    if (code > 126 || code === 60 || code === 62 || (code < 39 && code !== 32 && code !== 35))
      return SPECIAL.test(text);
  }
  return false;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const SPECIAL = /[&<>"\u0000-\u001f\u007f-\u009f\u2028\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/;
