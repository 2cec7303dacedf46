import { expect, test } from 'vitest';
import { issueOf } from '../../src/data/issue';
import { V02 } from '../../src/data/rules';
import { htmlString } from '../../src/render/html-string';
import { fakeFigure } from './fixture';

test('htmlString holds the blocks of a figure in reading order', () => {
  const markup = htmlString(fakeFigure([10, 20]));
  const classes = [...markup.matchAll(/<(?:div|details|ul|p|h3|figure) class="([^"]+)"/g)].map((match) => match[1]);
  expect(classes).toEqual([
    'stat-figure',
    'stat-head',
    'stat-title',
    'stat-subtitle',
    'stat-drawing',
    'stat-text',
    'stat-data',
    'stat-table-scroll',
    'stat-notes',
    'stat-source',
  ]);
});

test('htmlString links only what may be linked', () => {
  const markup = htmlString(fakeFigure([10]));
  expect(markup).toContain(
    'Source: <a href="https://example.org/a?b=1&amp;c=&quot;2&quot;" rel="noopener noreferrer">Zhengzhou Customs</a>, released 2024-01-18. Archive</p>',
  );
  expect(markup).not.toContain('javascript:');
});

test('htmlString speaks a symbol as its words', () => {
  expect(htmlString(fakeFigure([10]))).toContain(
    '<td class="stat-end"><span aria-hidden="true">…</span><span class="stat-spoken">not available</span></td>',
  );
});

test('htmlString lists issues once, at most twenty, and says how many more there are', () => {
  const issue = issueOf(V02, { path: ['rows', 1, 'value'] });
  const [sentence] = htmlString(fakeFigure([10], {}, [issue])).match(/(?<=<ul class="stat-issues"><li>)[^<]+/) ?? [];
  expect(sentence).toBeTruthy();
  expect(htmlString(fakeFigure([10], { notes: [sentence!] }, [issue]))).not.toContain('stat-issues');
  const many = htmlString(fakeFigure([10], { notes: [] }, new Array(1000).fill(issue)));
  expect(many.match(/<li>/g)).toHaveLength(21);
  expect(many).toContain('<li>+ 980 …</li></ul>');
});

test('htmlString escapes what texts hold and carries no style attribute', () => {
  const evil = '"><img src=x onerror=alert(1)><script>alert(2)</script>\u0000\u2028';
  const markup = htmlString(fakeFigure([10], { title: evil, notes: [evil], source: { text: evil, links: [] } }));
  expect(markup).not.toMatch(/<img|<script|style=/);
  expect(markup).not.toContain('\u0000');
});

test('htmlString with two widths holds a wide and a narrow drawing without sharing ids', () => {
  const markup = htmlString(fakeFigure([10, 20]), { widths: [320, 800] });
  expect(markup).toContain('<div class="stat-drawing stat-wide"><svg');
  expect(markup).toContain('<div class="stat-drawing stat-narrow"><svg');
  const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
});
