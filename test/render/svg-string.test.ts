import { expect, test } from 'vitest';
import { ranking } from '../../src/chart/ranking';
import { issueOf } from '../../src/data/issue';
import { V01 } from '../../src/data/rules';
import { zhCn } from '../../src/format/zh-cn';
import { sceneNode } from '../../src/render/scene-node';
import { svgString } from '../../src/render/svg-string';
import { write } from '../../src/render/write';
import type { Mark } from '../../src/scene/mark';
import { literalPaint } from '../../src/theme/literal';
import { inlinePaint, type PaintStyle } from '../../src/theme/paint';
import { fakeFigure, VALUES } from './fixture';

const literal = literalPaint('light', 'f');
const inline = inlinePaint('f', 'Chart');
const inner = (mark: Mark, style: PaintStyle = literal) =>
  write(sceneNode({ width: 10, height: 10, marks: [mark] }, style, {})).replace(/^<svg[^>]*>|<\/svg>$/g, '');

test.each<[Mark, string]>([
  [
    { type: 'rect', key: 'a', x: 1.005, y: -0, width: 10.1, height: -3, fill: 'series-1' },
    '<rect x="1" y="0" width="10.1" height="0" fill="#1F5A96"/>',
  ],
  [
    { type: 'rule', key: 'a', x1: 0, y1: 1, x2: 2, y2: 1.239, stroke: 'rule', dash: [2, 1.5] },
    '<line x1="0" y1="1" x2="2" y2="1.24" stroke="#DDE3E8" stroke-dasharray="2 1.5"/>',
  ],
  [
    { type: 'path', key: 'a', d: 'M0,0L1,1', stroke: 'accent', strokeWidth: 2, round: true },
    '<path d="M0,0L1,1" stroke-linecap="round" stroke-linejoin="round" fill="none" stroke="#B4510B" stroke-width="2"/>',
  ],
  [{ type: 'point', key: 'a', x: 1, y: 2, radius: 3, fill: 'text' }, '<circle cx="1" cy="2" r="3" fill="#1A222C"/>'],
  [
    {
      type: 'text',
      key: 'a',
      x: 1,
      y: 2,
      text: 'a < b & c\u0000',
      size: 12,
      weight: 600,
      tabular: true,
      anchor: 'end',
      width: 9,
    },
    '<text x="1" y="2" font-size="12" font-weight="600" font-variant="tabular-nums" text-anchor="end">a &lt; b &amp; c</text>',
  ],
  [
    { type: 'text', key: 'a', x: 1, y: 2, text: '7', size: 10, halo: 'background', width: 9 },
    '<text x="1" y="2" font-size="10" paint-order="stroke" stroke-linejoin="round" stroke="#FFFFFF" stroke-width="2.2">7</text>',
  ],
  [{ type: 'group', key: 'a', x: 1, y: 0, opacity: 0.5, marks: [] }, '<g transform="translate(1,0)" opacity="0.5"/>'],
  [
    { type: 'group', key: 'a', x: 1, y: 0, scale: 0.054321, marks: [] },
    '<g transform="translate(1,0) scale(0.05432)"/>',
  ],
  [{ type: 'group', key: 'a', scale: 1, marks: [] }, '<g transform="scale(1)"/>'],
  [
    { type: 'group', key: 'a', x: 4, window: { width: 20, height: 10 }, opacity: 0.5, marks: [] },
    '<svg x="4" width="20" height="10" opacity="0.5"/>',
  ],
  [{ type: 'rect', key: 'a', x: Number.NaN, y: 1, width: 1, height: 1 }, '<rect x="0" y="1" width="1" height="1"/>'],
])('a mark %o becomes %s', (mark, markup) => {
  expect(inner(mark)).toBe(markup);
});

test.each([
  [literal, '#112233'],
  [literalPaint('dark', 'f'), '#AABBCC'],
  [inline, 'var(--stat-chain-x, #112233)'],
])('a scene brings its own tokens', (style, color) => {
  const marks: Mark[] = [{ type: 'rule', key: 'a', x1: 0, y1: 0, x2: 1, y2: 1, stroke: 'chain-x' }];
  const scene = { width: 10, height: 10, marks, palette: { 'chain-x': ['#112233', '#AABBCC'] } } as const;
  expect(write(sceneNode(scene, style, {}))).toContain(`stroke="${color}"`);
});

test('a hatch lies on a tint of itself or on another token, its lines slanted or level', () => {
  const fill = { hatch: 'accent', on: 'muted', bars: true } as const;
  expect(inner({ type: 'point', key: 'a', x: 0, y: 0, radius: 1, fill })).toBe(
    '<defs><pattern id="f-bars-accent-muted" width="4" height="4" patternUnits="userSpaceOnUse">' +
      '<rect width="4" height="4" fill="#C3CBD3"/><rect width="4" height="1.6" fill="#B4510B"/></pattern></defs>' +
      '<circle cx="0" cy="0" r="1" fill="url(#f-bars-accent-muted)"/>',
  );
  expect(inner({ type: 'point', key: 'a', x: 0, y: 0, radius: 1, fill: { hatch: 'accent' } })).toContain(
    '<pattern id="f-hatch-accent" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
      '<rect width="5" height="5" fill="#B4510B" opacity="0.18"/><rect width="1.6" height="5" fill="#B4510B"/>',
  );
});

test('an option says whether it is chosen and which of how many it is', () => {
  const box = { x: 0, y: 0, width: 1, height: 1 };
  const target = { label: 'b', lines: [], box, selected: false, place: [3, 45] } as const;
  expect(inner({ type: 'group', key: 'b', marks: [], target }, inline)).toMatch(
    /^<g role="option" tabindex="0" aria-label="b" data-key="b" aria-selected="false" aria-posinset="3" aria-setsize="45">/,
  );
});

test('groups in a frame are hidden from speech as those of the top level are', () => {
  const list: Mark = { type: 'group', key: 'list', role: 'listbox', marks: [] };
  const flows: Mark = { type: 'group', key: 'flows', marks: [{ type: 'group', key: 'deep', marks: [] }] };
  const world: Mark = { type: 'group', key: 'world', x: 3, scale: 0.5, marks: [flows, list] };
  const map: Mark = { type: 'group', key: 'map', window: { width: 9, height: 9 }, marks: [world] };
  expect(inner(map, inline)).toBe(
    '<svg width="9" height="9"><g transform="translate(3,0) scale(0.5)"><g aria-hidden="true"><g/></g>' +
      '<g role="listbox" aria-label="Chart"/></g></svg>',
  );
});

test('inline surfaces name the token and its literal', () => {
  const rect: Mark = { type: 'rect', key: 'a', x: 0, y: 0, width: 1, height: 1, fill: 'muted' };
  expect(inner(rect, inline)).toBe('<rect x="0" y="0" width="1" height="1" fill="var(--stat-muted, #C3CBD3)"/>');
});

test('a hatch brings its pattern, once, with an id of the figure', () => {
  const bar = (key: string): Mark => ({
    type: 'rect',
    key,
    x: 0,
    y: 0,
    width: 1,
    height: 1,
    fill: { hatch: 'accent' },
  });
  const markup = write(sceneNode({ width: 1, height: 1, marks: [bar('a'), bar('b')] }, literal, {}));
  expect(markup.match(/<pattern id="f-hatch-accent"/g)).toHaveLength(1);
  expect(markup.match(/fill="url\(#f-hatch-accent\)"/g)).toHaveLength(2);
});

test('a target is an option with its label, its key and a hit rectangle; the first holds the Tab stop', () => {
  const target = { label: 'A "quoted" label', lines: [], box: { x: 0, y: 0, width: 4, height: 5 } };
  const list: Mark = {
    type: 'group',
    key: 'list',
    role: 'listbox',
    marks: [
      { type: 'group', key: 'one', target, marks: [] },
      { type: 'group', key: 'two', target, marks: [] },
    ],
  };
  const hit = '<rect class="stat-hit" x="0" y="0" width="4" height="5" fill="none" pointer-events="all"/>';
  const option = (key: string, tab: number) =>
    `<g role="option" tabindex="${tab}" aria-label="A &quot;quoted&quot; label" data-key="${key}">${hit}</g>`;
  expect(inner(list, inline)).toBe(`<g role="listbox" aria-label="Chart">${option('one', 0)}${option('two', -1)}</g>`);
  expect(inner(list)).toBe('<g><g/><g/></g>');
});

test('a group at the top without role is hidden from assistive technology', () => {
  const mark: Mark = { type: 'group', key: 'axis', marks: [{ type: 'group', key: 'x', marks: [] }] };
  expect(inner(mark, inline)).toBe('<g aria-hidden="true"><g/></g>');
});

test('svgString gives a file with title and source inside, literal colours, no style, the same bytes twice', () => {
  const markup = svgString(fakeFigure(VALUES));
  expect(markup).toBe(svgString(fakeFigure(VALUES)));
  expect(markup.startsWith('<svg xmlns="http://www.w3.org/2000/svg" lang="en" role="img"')).toBe(true);
  expect(markup).toContain('<title id="f-light-640-title">Exports of &lt;A &amp; B&gt; rose</title>');
  expect(markup).toContain('>Source: Zhengzhou Customs, released 2024-01-18.</text>');
  expect(markup).toMatch(/^<svg[^>]* width="640"/);
  expect(markup).not.toMatch(/var\(|style=|tabindex|data-|aria-hidden/);
});

test('svgString shares no id between themes and widths of one figure: a page may hide all but one', () => {
  const figure = fakeFigure([1]);
  const files = [svgString(figure), svgString(figure, { theme: 'dark' }), svgString(figure, { width: 320 })];
  const ids = files.flatMap((file) => [...file.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  expect(ids.length).toBe(9);
  expect(new Set(ids).size).toBe(9);
  expect(files[1]).toContain('url(#f-dark-640-hatch-series-1)');
  expect(svgString(figure, { id: 'own' })).toContain('url(#own-hatch-series-1)');
});

test('svgString ends lines of a Chinese title beside its names and of a subtitle between its parts, without their dot', () => {
  const rows = [
    { area: '河南', period: '2024-01/04', value: '3979亿元', indicator: '规模以上工业企业利润总额' },
    { area: '湖北', period: '2024-01/04', value: '60亿元', indicator: '规模以上工业企业利润总额' },
  ];
  const lines = [...svgString(ranking(rows, { locale: zhCn }), { width: 320 }).matchAll(/<text[^>]*>([^<]*)</g)];
  expect(lines.slice(0, 5).map(([, line]) => line)).toEqual([
    '2024年1—4月河南',
    '规模以上工业企业利润总额',
    '居第1位（共2个）',
    '规模以上工业企业利润总额（亿元）',
    '2024年1—4月',
  ]);
});

test('svgString in the dark theme has the dark literals', () => {
  expect(svgString(fakeFigure([1]), { theme: 'dark' })).toContain('fill="#12171E"');
});

test('svgString counts the errors in the data in one line', () => {
  const errors = new Array(3).fill(issueOf(V01, { path: ['rows', 1, 'value'] }));
  expect(svgString(fakeFigure([1], {}, errors))).toContain('>Data left out because of errors: 3</text>');
});
