import type { OutlineItem, TextAlternative } from '../chart/alternative';
import type { Drawn } from '../chart/chart';
import { foreign } from '../format/foreign';
import { issueText } from '../format/issue-text';
import type { Locale } from '../format/locale';
import { heldTogether, type Phrase, phrases } from '../format/phrases';
import { word } from '../format/words';
import type { Scene } from '../scene/mark';
import { inlinePaint } from '../theme/paint';
import { faultsOf } from './faults';
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
  /** What `figureTables` made. @defaultValue made here, with every cell */
  readonly tables?: readonly TreeNode[] | undefined;
}

/** The markup of a figure in a page, the same for `htmlString` and for `mount`. */
export function figureTree(drawn: Drawn, options: FigureTreeOptions = {}): TreeNode {
  const { locale, refusal } = drawn;
  const { id = drawn.id, headingLevel: level = 3, scene = drawn.scene, narrow } = options;
  const { tables = figureTables(drawn, id) } = options;
  const { title, held, subtitle, sentences, repeats, notes, source } = drawn.alternative();
  const heading = `h${Math.min(6, Math.max(1, Math.round(level) || 3))}`;
  const illustrative = drawn.illustrative && word(locale, 'illustrative');
  const { tag } = locale;
  const named = { class: 'stat-figure', id, lang: tag, 'aria-labelledby': `${id}-title`, 'data-chart': drawn.chart };
  return node('figure', named, [
    box('head', [
      node(
        heading,
        { class: 'stat-title', id: `${id}-title`, lang: foreign(title, tag) },
        stretches(phrases(title, locale, held)),
      ),
      subtitle && node('p', { class: 'stat-subtitle', lang: foreign(subtitle, tag) }, subtitleParts(subtitle)),
      illustrative && node('p', { class: 'stat-illustrative' }, [illustrative], 'illustrative'),
    ]),
    scene && box('drawing', [figureSvg(scene, id, locale)], narrow && 'wide'),
    // Two drawings of one figure may not share the ids of their patterns.
    narrow?.scene && box('drawing', [figureSvg(narrow.scene, `${id}-narrow`, locale)], 'narrow'),
    node(
      'div',
      { class: refusal ? 'stat-text stat-refusal' : 'stat-text', id: `${id}-text` },
      listed('p', sentences.slice(repeats), tag),
      'text',
    ),
    ...(tables ?? []),
    notes.length > 0 && list({ class: 'stat-notes' }, listed('li', notes, tag), 'notes'),
    faultList(drawn),
    source.text && node('p', { class: 'stat-source' }, sourceLine(source), 'source'),
  ]);
}

/**
 * Stretches of a text by elements that lead its lines: a reader who copies or looks for the text finds it as it is.
 */
function stretches(phrases: readonly Phrase[], key = ''): readonly Item[] {
  return phrases.map(({ text, form }, i) => (form ? node('span', { class: `stat-${form}` }, [text], key + i) : text));
}

/** Area, indicator and period go to the next line whole unless blanks part them well; a dot is seen between two of a line only. */
function subtitleParts(subtitle: string): readonly Item[] {
  const parts = subtitle.split(' · ').flatMap((part, i): readonly Item[] => {
    const look = { class: /.{32} ./.test(part) ? 'stat-long' : undefined };
    const dot = i > 0 && node('span', {}, ['· ']);
    return [' ', node('span', look, [dot, part], `${i}`)];
  });
  return parts.slice(1);
}

/** The drawing of a figure in a page; alone, for a frame of a motion. `patterns`: prefix of their ids. */
export function figureSvg(scene: Scene, patterns: string, locale: Locale): TreeNode {
  // Without a name, and its list with a short one: that of the figure would be said again.
  return sceneNode(scene, inlinePaint(patterns, word(locale, 'chart')), { class: 'stat-svg', role: 'group' });
}

/**
 * The tables behind their summary, then the outline behind its own where there is one; nothing after a refusal.
 * Where there are more than `most` cells the summaries alone: nobody sees more until one is opened.
 */
export function figureTables(
  drawn: Drawn,
  id: string,
  most = Number.POSITIVE_INFINITY,
): readonly TreeNode[] | undefined {
  if (drawn.refusal) return undefined;
  const alternative = drawn.alternative();
  const { outline } = alternative;
  const blocks = most > 0 ? alternative.tables : [];
  const cells = most > 0 && blocks.reduce((sum, { columns, rows }) => sum + columns.length * rows.length, 0) <= most;
  const fold = (label: string, form: string, children: () => readonly TreeNode[]) =>
    node('details', { class: `stat-data${form}` }, [node('summary', {}, [label]), ...(cells ? children() : [])], form);
  const tables = fold(word(drawn.locale, 'table'), '', () => tableNodes(blocks, id, drawn.locale.tag));
  return outline ? [tables, fold(outline.label, ' stat-outline', () => [nested(outline.items)])] : [tables];
}

function nested(items: readonly OutlineItem[]): TreeNode {
  return list(
    {},
    items.map((item) => node('li', {}, [item.text, item.items && nested(item.items)], item.key)),
  );
}

/** WebKit takes a list without bullets for no list, unless told. */
function list(attributes: Readonly<Record<string, string>>, lines: readonly TreeNode[], key?: string): TreeNode {
  return node('ul', { ...attributes, role: 'list' }, lines, key);
}

/** A part of the figure; `form` tells two of one name apart. */
function box(name: string, children: readonly (Item | undefined | false)[], form?: string): TreeNode {
  return node(
    'div',
    { class: `stat-${name}${form ? ` stat-${form}` : ''}` },
    children,
    form === 'narrow' ? form : name,
  );
}

function listed(name: 'li' | 'p', texts: readonly string[], tag: string): TreeNode[] {
  return texts.map((text, i) => node(name, { lang: foreign(text, tag) }, stretches(heldTogether(text)), `${i}`));
}

/** A file with ten thousand bad rows must not push the source off the page; the API returns all issues. */
const MOST_FAULTS = 20;
/** More of them wait behind their count. */
const MOST_OPEN = 3;

function faultList(drawn: Drawn): TreeNode | undefined {
  const faults = faultsOf(drawn);
  if (!faults) return undefined;
  const { errors, head } = faults;
  const lines = errors.slice(0, MOST_FAULTS).map((issue) => issueText(issue, drawn.locale));
  if (errors.length > MOST_FAULTS) lines.push(`+ ${errors.length - MOST_FAULTS} …`);
  const isOpen = errors.length <= MOST_OPEN;
  const attributes = isOpen ? { class: 'stat-issues', open: '' } : { class: 'stat-issues' };
  const children = [node('summary', {}, [head]), list({}, listed('li', lines, drawn.locale.tag))];
  // Two keys: a closed list leaves `open` to its reader.
  return node('details', attributes, children, isOpen ? 'faults' : 'more-faults');
}

/** A link stands where its text occurs in the line; the other sources are named in the table. */
function sourceLine({ text, links }: TextAlternative['source']): Item[] {
  const parts: Item[] = [];
  let left = text;
  for (const { text: name, url } of links) {
    const href = checkedLink(url);
    const at = name && href ? left.indexOf(name) : -1;
    if (at < 0) continue;
    parts.push(
      ...stretches(heldTogether(left.slice(0, at)), `${parts.length}-`),
      node('a', { href, rel: 'noopener noreferrer' }, [name], `${parts.length}`),
    );
    left = left.slice(at + name.length);
  }
  return [...parts, ...stretches(heldTogether(left))];
}
