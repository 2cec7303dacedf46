import type { OptionKind } from '../chart/chart';
import { type Issue, issueOf } from '../data/issue';
import { isStructure } from '../data/known-options';
import { isNear } from '../data/near';
import { F06, I01 } from '../data/rules';

type Kinds = Readonly<Record<string, OptionKind>>;

/** `unitStep` → `unit-step` */
export function attributeOf(option: string): string {
  return option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * Attributes that set options: all but structures, which only a property or a JSON child can hold.
 * `id` and `title` mean something to every element: the first is the page's, the second serves both.
 */
export function attributesOf(kinds: Kinds): string[] {
  return Object.keys(kinds)
    .filter((option) => !isStructure(kinds[option]) && option !== 'id')
    .map(attributeOf);
}

/** Options read from attributes. Lists by comma, booleans by presence; a bad value is an issue and is left out. */
export function optionsFrom(element: Element, kinds: Kinds): { options: Record<string, unknown>; issues: Issue[] } {
  const options: Record<string, unknown> = Object.create(null);
  const issues: Issue[] = [];
  for (const name of Object.keys(kinds)) {
    const kind = kinds[name];
    if (kind === undefined || isStructure(kind) || name === 'id') continue;
    const attribute = attributeOf(name);
    const text = element.getAttribute(attribute);
    if (text === null) continue;
    if (kind === 'boolean') {
      options[name] = true;
      // Presence is what counts in HTML; whoever writes "false" meant the opposite.
      if (text.trim().toLowerCase() === 'false') {
        options[name] = false;
        issues.push(bad(attribute, text, `no ${attribute}`));
      }
    } else if (kind === 'list') {
      options[name] = text
        .split(/[,，、]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
    } else if (kind === 'number') {
      if (/^\s*-?\d{1,15}(?:\.\d{1,15})?\s*$/.test(text.slice(0, 200))) options[name] = Number(text);
      else issues.push(bad(attribute, text, '8'));
    } else if (text !== '') {
      if (kind.includes('|') && !kind.split('|').includes(text)) issues.push(bad(attribute, text, kind));
      else options[name] = text;
    }
  }
  return { options, issues };
}

/** Attributes of every element, beside those of its chart. */
const OWN: Kinds = {
  src: 'string',
  for: 'string',
  lang: 'string',
  locale: 'string',
  format: 'csv|json',
  theme: 'auto|light|dark',
  headingLevel: '1|2|3|4|5|6',
  print: 'string',
};

/** What no option is: words that an attribute of the element does not take, and names that are nearly those of one. */
export function attributeIssues(element: Element, kinds: Kinds): Issue[] {
  const { issues } = optionsFrom(element, OWN);
  const known = [...Object.keys(OWN).map(attributeOf), ...attributesOf(kinds)];
  for (const { name } of Array.from(element.attributes)) {
    const near = known.includes(name) ? '' : known.filter((one) => isNear(one, name)).join(', ');
    if (near) issues.push(issueOf(I01, { path: [name], params: { field: 'attribute', id: name, candidates: near } }));
  }
  return issues;
}

/** Data are a property: frameworks that know attributes alone write the objects as `[object Object]`. */
export function writtenData(element: Element): Issue[] {
  const text = element.getAttribute('data');
  return text === null ? [] : [bad('data', text, 'element.data = […]')];
}

/** Of an attribute, the element's or its script's. */
export function bad(attribute: string, read: string, expected: string): Issue {
  return issueOf(F06, { path: [attribute], read, expected, params: { field: attribute } });
}
