import type { TextAlternative } from '../chart/alternative';
import type { Drawn } from '../chart/chart';
import { issueText } from '../format/issue-text';
import { word } from '../format/words';
import type { Scene } from '../scene/mark';
import type { PaintStyle } from '../theme/paint';
import { type Item, node, type TreeNode } from './item';
import { checkedLink } from './link';
import { sceneNode } from './scene-node';
import { tableNodes } from './table-tree';

export interface FigureTreeOptions {
  /** @defaultValue the figure's own id; a second figure of one id on a page gets a suffix */
  readonly id?: string | undefined;
  /** Level of the title's heading, 1 to 6. @defaultValue 3 */
  readonly headingLevel?: number | undefined;
  /** The scene to show. @defaultValue the drawn one */
  readonly scene?: Scene | undefined;
  /** The same figure drawn for narrow pages; style sheets show one of the two. */
  readonly narrow?: Drawn | undefined;
  /** `false` leaves the cells out: nobody sees them in the first frame, and there may be a thousand. @defaultValue true */
  readonly table?: boolean | undefined;
}

/** The markup of a figure in a page, the same for `htmlString` and for `mount`. */
export function figureTree(drawn: Drawn, options: FigureTreeOptions = {}): TreeNode {
  const { locale, chart } = drawn;
  const id = options.id ?? drawn.id;
  const text = drawn.alternative();
  const scene = options.scene ?? drawn.scene;
  const drawings = [
    scene && drawing(scene, id, options.narrow ? 'stat-drawing stat-wide' : 'stat-drawing', 'drawing'),
    options.narrow?.scene && drawing(options.narrow.scene, id, 'stat-drawing stat-narrow', 'narrow'),
  ];
  const rest = [
    sentences(text, id, drawn.refusal !== undefined),
    text.tables.length === 0
      ? undefined
      : node('details', { class: 'stat-data' }, [
          node('summary', {}, [word(locale, 'table')]),
          ...(options.table === false ? [] : tableNodes(text.tables, id)),
        ]),
    list('stat-notes', text.notes),
    issueList(drawn, text),
  ];
  return node('figure', { class: 'stat-figure', id, lang: locale.tag, 'data-chart': chart }, [
    head(drawn, text, id, options.headingLevel ?? 3),
    ...drawings,
    ...rest,
    sourceNode(text.source),
  ]);
}

/** What was wrong with the data, but for what the sentences and notes say already. */
function issueList({ issues, locale }: Drawn, { sentences, notes }: TextAlternative): TreeNode | undefined {
  const said = new Set([...sentences, ...notes]);
  const texts = issues.slice(0, SHOWN).map((issue) => issueText(issue, locale));
  const more = issues.length > SHOWN ? [`+ ${issues.length - SHOWN} …`] : [];
  return list('stat-issues', [...texts.filter((text) => !said.has(text)), ...more]);
}

/** A file with ten thousand bad rows must not push the source off the page; the API returns all issues. */
const SHOWN = 20;

function head(drawn: Drawn, text: TextAlternative, id: string, level: number): TreeNode {
  const heading = `h${Math.min(6, Math.max(1, Math.round(level) || 3))}`;
  return node(
    'div',
    { class: 'stat-head' },
    [
      node(heading, { class: 'stat-title', id: `${id}-title` }, [text.title]),
      text.subtitle === '' ? undefined : node('p', { class: 'stat-subtitle' }, [text.subtitle]),
      drawn.illustrative
        ? node('p', { class: 'stat-illustrative' }, [word(drawn.locale, 'illustrative')], 'illustrative')
        : undefined,
    ],
    'head',
  );
}

function drawing(scene: Scene, id: string, className: string, key: string): TreeNode {
  // Two drawings of one figure may not share the ids of their patterns.
  const style: PaintStyle = { mode: 'inline', theme: 'light', id: key === 'narrow' ? `${id}-narrow` : id };
  const attributes = { class: 'stat-svg', role: 'group', 'aria-labelledby': `${id}-title` };
  return node('div', { class: className }, [sceneNode(scene, style, attributes)], key);
}

function sentences(text: TextAlternative, id: string, refused: boolean): TreeNode {
  const paragraphs = text.sentences.map((sentence, i) => node('p', {}, [sentence], `${i}`));
  return node('div', { class: refused ? 'stat-text stat-refusal' : 'stat-text', id: `${id}-text` }, paragraphs, 'text');
}

function list(className: string, texts: readonly string[]): TreeNode | undefined {
  if (texts.length === 0) return undefined;
  const items = texts.map((text, i) => node('li', {}, [text], `${i}`));
  return node('ul', { class: className }, items, className);
}

/** The source line; a link stands where its text occurs in the line, else behind it. */
function sourceNode({ text, links }: TextAlternative['source']): TreeNode | undefined {
  if (text === '' && links.length === 0) return undefined;
  const parts: Item[] = [];
  let left = text;
  for (const link of links) {
    const href = checkedLink(link.url);
    const at = link.text === '' ? -1 : left.indexOf(link.text);
    if (at < 0) continue;
    if (!href) continue;
    parts.push(left.slice(0, at), anchor(href, link.text));
    left = left.slice(at + link.text.length);
  }
  parts.push(left);
  for (const link of links) {
    if (link.text === '' || text.includes(link.text)) continue;
    const href = checkedLink(link.url);
    parts.push(' ', href ? anchor(href, link.text) : link.text);
  }
  return node('p', { class: 'stat-source' }, joinTexts(parts), 'source');
}

function anchor(href: string, text: string): TreeNode {
  return node('a', { href, rel: 'noopener noreferrer' }, [text]);
}

/** Neighbouring texts become one, as a parser would give them back. */
function joinTexts(parts: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const part of parts) {
    const last = joined[joined.length - 1];
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else if (part !== '') joined.push(part);
  }
  return joined;
}
