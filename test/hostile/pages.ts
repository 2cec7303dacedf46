import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleSheet } from '../../.ci/style-sheet.mjs';
import { readStories, type Story } from '../every-chart/stories';
import { gbk, json } from './gbk';

/** A page as a webmaster may have it; what is not said is as on the plain page. */
export interface Page {
  readonly name: string;
  /** What it does to a chart, as the end of a sentence. */
  readonly does: string;
  readonly css?: string;
  readonly scripts?: readonly string[];
  readonly isGbk?: boolean;
  readonly html?: string;
  /** Width of each figure's place in px. */
  readonly width?: 280 | 640;
  readonly media?: 'print';
  readonly isFramed?: boolean;
  /** Scripts of the library, in their order. */
  readonly library?: readonly string[];
  /** A figure of `mount` has no shadow root: a sheet full of `!important` is stronger than it. */
  readonly isStyled?: boolean;
}

const OWN_CSS = '.figure { display: block }';

/** The plain pages that the others are compared with. */
export const PLAIN: readonly Page[] = [
  { name: 'plain', does: 'does nothing' },
  { name: 'plain-280', does: 'has a narrow column', width: 280 },
  { name: 'plain-print', does: 'is printed', media: 'print' },
];

export const HOSTILE: readonly Page[] = [
  { name: 'reset', does: 'resets everything with !important', css: 'reset.css', isStyled: true },
  { name: 'prototypes', does: 'has the prototypes of 2008', scripts: ['prototypes.js'] },
  {
    name: 'other-d3',
    does: 'has another d3 that selects all drawings',
    scripts: ['d3.js', 'other-d3.js'],
    css: 'other-d3.css',
    isStyled: true,
  },
  { name: 'gbk', does: 'is in GBK and in quirks mode', isGbk: true, css: 'gbk.css' },
  { name: 'rtl', does: 'is written from right to left', html: 'dir="rtl" lang="ar"', css: 'rtl.css' },
  { name: 'narrow', does: 'has a side column of 280 px', width: 280, css: 'narrow.css' },
  { name: 'print', does: 'has a print style for everything', media: 'print', css: 'print.css', isStyled: true },
  { name: 'loaders', does: 'looks like AMD and like CommonJS', scripts: ['loaders.js'] },
  { name: 'framed', does: 'stands in a sandboxed frame', isFramed: true },
  { name: 'frozen', does: 'has frozen intrinsics', scripts: ['frozen.js'] },
];

/** The script of the library where it is not alone. */
export const SCRIPTS: readonly Page[] = [
  { name: 'twice', does: 'loads the file twice', library: ['statorama.global.js', 'statorama.global.js'] },
  { name: 'other-version', does: 'has another version', library: ['other-version.js', 'statorama.global.js'] },
  { name: 'name-taken', does: 'has an element of its own by one of the names', scripts: ['name-taken.js'] },
];

/** Figures, two of each chart, one from a table of the page and one by `mount`: tag and attributes in their order. */
interface Figure {
  readonly tag: string;
  readonly attributes: string;
  readonly content: string;
  readonly height: number;
}

const HEIGHT = { 'industrial-chain': 1340, 'chain-atlas': 960, headline: 520, position: 640 } as Readonly<
  Record<string, number | undefined>
>;

/** Every file of these tests by its name. */
export function files(library: string): Map<string, string | Uint8Array> {
  const found = new Map<string, string | Uint8Array>();
  const add = (name: string) => found.set(name, readFileSync(join(import.meta.dirname, 'page', name)));
  for (const page of [...PLAIN, ...HOSTILE, ...SCRIPTS]) {
    const text = pageOf(page);
    found.set(page.isFramed ? `inside-${page.name}.html` : `${page.name}.html`, page.isGbk ? gbk(text) : text);
    if (page.isFramed) found.set(`${page.name}.html`, frameOf(page));
    if (page.css) add(page.css);
    for (const script of page.scripts ?? []) if (script !== 'd3.js') add(script);
  }
  for (const name of ['naive.js', 'base.css']) add(name);
  found.set('probe.js', readFileSync(join(import.meta.dirname, 'probe.js')));
  const d3 = (name: string) =>
    readFileSync(join(import.meta.dirname, `../../node_modules/${name}/dist/${name}.js`), 'utf8');
  found.set('d3.js', `${d3('d3-selection')}\n${d3('d3-dispatch')}`);
  found.set('naive.gif', '');
  found.set('statorama.global.js', library);
  found.set('statorama.css', styleSheet());
  // The same file, marked where it can be seen which one draws.
  found.set('other-version.js', `${library};statorama={version:"0.0.9",mount:statorama.mount};`);
  return found;
}

export function sizeOf({ width = 640 }: Page): { readonly width: number; readonly height: number } {
  const { height } = placed(figures(), width);
  return { width: 2 * width + 60, height };
}

function frameOf(page: Page): string {
  const { width, height } = sizeOf(page);
  return `<!doctype html><html><head><meta charset="utf-8"><title>outside</title></head><body style="margin:0">
<iframe sandbox="allow-scripts" src="inside-${page.name}.html" style="display:block;border:0;width:${width}px;height:${height}px"></iframe></body></html>`;
}

function pageOf(page: Page): string {
  const { width = 640, html = 'lang="zh-CN"' } = page;
  const { places, height } = placed(figures(), width);
  const library = page.library ? ` data-scripts='${JSON.stringify(page.library)}'` : '';
  return `${page.isGbk ? '' : '<!doctype html>'}
<html ${html} style="--height: ${height}px"${library}>
<head>
<meta charset="${page.isGbk ? 'gb2312' : 'utf-8'}">
<title>page</title>
<script src="probe.js"></script>
<link rel="stylesheet" href="fonts/index.css">
<link rel="stylesheet" href="base.css">
${page.css ? `<link rel="stylesheet" href="${page.css}">` : ''}
${(page.scripts ?? []).map((name) => `<script src="${name}"></script>`).join('\n')}
<style>${OWN_CSS}</style>
</head>
<body>
${OWN}
<div id="naive-place"></div>
${places}
</body>
</html>`;
}

/** In two columns, at whole pixels, each in a place of its own size: then nothing around them has to move. */
function placed(list: readonly Figure[], width: number): { places: string; height: number } {
  const bottoms = [460, 460];
  const places = list.map(({ tag, attributes, content, height: base }, index) => {
    const height = width < 400 ? Math.round(base * 1.4) : base;
    const column = bottoms[0]! <= bottoms[1]! ? 0 : 1;
    const style = `left:${20 + column * (width + 20)}px;top:${bottoms[column]}px;width:${width}px;height:${height}px`;
    bottoms[column] = bottoms[column]! + height + 20;
    return `<div class="place" style="${style}"><${tag} id="f${index}" ${attributes}>${content}</${tag}></div>`;
  });
  return { places: places.join('\n'), height: Math.max(...bottoms) };
}

let made: readonly Figure[] | undefined;

export function figures(): readonly Figure[] {
  made ??= [...byChart().flatMap((stories) => stories.map(element)), fromTable(), mounted()];
  return made;
}

function byChart(): Story[][] {
  const charts = new Map<string, Story[]>();
  for (const story of readStories()) {
    const of = charts.get(story.chart) ?? [];
    charts.set(story.chart, of);
    if (of.length < 2) of.push(story);
  }
  return [...charts.values()];
}

function element({ chart, data, options }: Story, index: number): Figure {
  const looks = index === 0 ? 'locale="zh-CN"' : 'locale="en" theme="dark"';
  const pointed = chart === 'ranking' && index === 0 ? ' pointed' : '';
  return {
    tag: `stat-${chart}`,
    attributes: `class="figure${pointed}" ${looks} data-options="${escaped(json(options))}"`,
    content: `<script type="application/json">${json(data).replace(/</g, '\\u003c')}</script>`,
    height: HEIGHT[chart] ?? 780,
  };
}

function fromTable(): Figure {
  const rows = [
    ['2022年', '8524.1', '4.1'],
    ['2023年', '8107.9', '-4.9'],
    ['2024年', '8201.2', '1.2'],
  ];
  const cells = (row: string[]) =>
    row.map((cell, i) => (i === 0 ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`));
  return {
    tag: 'stat-trade-growth',
    attributes: 'class="figure" data-options="{}" locale="zh-CN"',
    content: `<table><caption>河南省货物贸易进出口总额</caption><thead><tr><th scope="col">年份</th>
<th scope="col">进出口总额（亿元）</th><th scope="col">同比增长（%）</th></tr></thead>
<tbody>${rows.map((row) => `<tr>${cells(row).join('')}</tr>`).join('')}</tbody></table>`,
    height: 640,
  };
}

const ROWS = [
  { area: '河南', period: '2022', value: '8524.1亿元', growth: '4.1%' },
  { area: '河南', period: '2023', value: '8107.9亿元', growth: '-4.9%' },
  { area: '河南', period: '2024', value: '8201.2亿元', growth: '1.2%' },
];

function mounted(): Figure {
  return {
    tag: 'div',
    attributes: `class="figure mounted" data-rows="${escaped(json(ROWS))}" data-options="${escaped(json({ locale: 'zh-CN' }))}"`,
    content: '',
    height: 640,
  };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** The page's own content: every kind of element that a sheet without bounds would reach. */
const OWN = `<div class="page">
<header><h1>统计公报</h1><nav><ul><li><a href="#a">首页</a></li><li><a href="#b">数据</a></li></ul></nav></header>
<h2>进出口</h2><p id="a">正文 <b>粗</b> <i>斜</i> <em>强</em> <strong>重</strong> <code>code</code> <small>小</small> <sup>1</sup></p>
<h3>表</h3><h4>四</h4><h5>五</h5><h6>六</h6>
<table><caption>表一</caption><thead><tr><th scope="col">年</th><th scope="col">值</th></tr></thead><tbody><tr><th scope="row">2024</th><td>8201.2</td></tr></tbody></table>
<form><fieldset><legend>查询</legend><label>名 <input type="text" value="河南"></label><input type="checkbox"><select><option>一</option></select><textarea>文</textarea><button id="naive" type="button">查</button></fieldset></form>
<figure><svg class="emblem" width="20" height="20" viewBox="0 0 20 20"><g><circle cx="10" cy="10" r="8"></circle><text x="4" y="14">文</text></g></svg><figcaption>图</figcaption></figure>
<details open><summary>注</summary><ul><li>一</li></ul><ol><li>二</li></ol><dl><dt>三</dt><dd>四</dd></dl></details>
<blockquote>引</blockquote><pre>pre</pre><hr><div hidden>hidden</div><span class="title">题</span><div class="tooltip legend axis table row">类</div>
</div>`;
