import ts from 'typescript';
import { parse, type SourceFile } from './sources';

/** Names that may not stand in code: a strict page refuses them, their first use is slow, they differ by machine, or a promise of SECURITY.md. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  innerHTML: 'builds elements from text',
  outerHTML: 'builds elements from text',
  insertAdjacentHTML: 'builds elements from text',
  createContextualFragment: 'builds elements from text',
  DOMParser: 'builds elements from text',
  srcdoc: 'builds elements from text',
  setHTMLUnsafe: 'builds elements from text',
  eval: 'runs text as code',
  Function: 'runs text as code',
  localStorage: 'nothing is kept on the machine',
  sessionStorage: 'nothing is kept on the machine',
  indexedDB: 'nothing is kept on the machine',
  cookie: 'nothing is kept on the machine',
  sendBeacon: 'asks the network for more than `src`',
  XMLHttpRequest: 'asks the network for more than `src`',
  WebSocket: 'asks the network for more than `src`',
  EventSource: 'asks the network for more than `src`',
  RTCPeerConnection: 'asks the network for more than `src`',
  Image: 'asks the network for more than `src`',
  Worker: 'asks the network for more than `src`',
  SharedWorker: 'asks the network for more than `src`',
  serviceWorker: 'asks the network for more than `src`',
  importScripts: 'asks the network for more than `src`',
  random: 'the same input gives the same bytes',
  Date: 'a period is no instant, and no clock decides',
  csvParse: 'd3-dsv builds functions for it; csvParseRows does not',
  tsvParse: 'd3-dsv builds functions for it',
  Intl: 'its first use costs more than a chart',
  toLocaleString: 'its first use costs more than a chart',
  localeCompare: 'its first use costs more than a chart',
  structuredClone: 'Chromium 86 lacks it',
  replaceAll: 'the ES2020 library lacks it',
  hasOwn: 'Chromium 86 lacks it',
  findLast: 'Chromium 86 lacks it',
};
/** The one file that may ask the network: it reads the `src` of an element. */
const ASKS = { name: 'fetch', file: 'element/load' };
/** Attributes that a strict page refuses or that run code. */
const ATTRIBUTE = /^(style|srcdoc|on[a-z]+)$/;

/** Uses of forbidden names in code (comments may name them) and of forbidden attributes. */
export function forbiddenWords(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const text = ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : undefined;
      const why = text !== undefined && Object.hasOwn(FORBIDDEN, text) ? FORBIDDEN[text] : undefined;
      if (text === ASKS.name && file.name !== ASKS.file)
        found.push(`${file.name}: ${text} (stands in ${ASKS.file} alone)`);
      if (text !== undefined && why && !isType(node)) found.push(`${file.name}: ${text} (${why})`);
      const attribute = attributeOf(node);
      if (attribute !== undefined && ATTRIBUTE.test(attribute)) found.push(`${file.name}: attribute ${attribute}`);
      ts.forEachChild(node, visit);
    };
    visit(parse(file));
    if (/<[a-z]+[^>]*\sstyle=/.test(file.text)) found.push(`${file.name}: style attribute in markup`);
    return found;
  });
}

function isType(node: ts.Node): boolean {
  return ts.isTypeReferenceNode(node.parent) || ts.isTypeQueryNode(node.parent);
}

function attributeOf(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const [first] = node.arguments;
  if (!/^setAttribute(NS)?$/.test(node.expression.name.text) || !first) return undefined;
  const name = node.expression.name.text === 'setAttributeNS' ? node.arguments[1] : first;
  return name && ts.isStringLiteralLike(name) ? name.text.toLowerCase() : undefined;
}

/** Longest file that one idea needs; tables of data and the shared types may be longer. */
const MOST_LINES = 300;
const DATA = /^(data\/(types|areas-cn)|layout\/widths|format\/(messages|more)-(zh|en))$/;

export function longFiles(files: readonly Pick<SourceFile, 'name' | 'text'>[]): string[] {
  return files
    .map((file) => ({ name: file.name, lines: file.text.trimEnd().split('\n').length }))
    .filter((file) => file.lines > MOST_LINES && !DATA.test(file.name))
    .map((file) => `${file.name} has ${file.lines} lines`);
}

export function vagueNames(files: readonly SourceFile[]): string[] {
  return files.map((file) => file.name).filter((name) => /(^|\/)(utils?|helpers?|common|manager|handler)$/.test(name));
}
