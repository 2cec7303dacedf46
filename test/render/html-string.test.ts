import { expect, test } from 'vitest';
import { ranking } from '../../src/chart/ranking';
import { tradeGrowth } from '../../src/chart/trade-growth';
import { issueOf } from '../../src/data/issue';
import { V01, V05 } from '../../src/data/rules';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';
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

test('htmlString names the figure by its title, and the drawing in it not once more', () => {
  const markup = htmlString(fakeFigure([10]), { id: 'f' });
  expect(markup).toMatch(/^<figure class="stat-figure" id="f" lang="en" aria-labelledby="f-title"/);
  expect(markup).toMatch(/<svg class="stat-svg" role="group" width/);
});

test('htmlString sets the dots of a subtitle as elements, which a line begins without', () => {
  const rows = [{ area: 'Henan', period: '2024', value: '9.5亿元' }];
  expect(htmlString(ranking(rows, { locale: en }))).toContain('yuan</span> <span><span>· </span>2024</span>');
});

test('htmlString lets a long name in a subtitle flow, so that it leaves no line half empty', () => {
  const rows = (area: string) => [{ area, period: '2024', value: '9.5亿元' }];
  const long = 'Comprehensive Bonded Zone and Extended Area';
  const kept = (area: string) =>
    /<p class="stat-subtitle">.*?<\/p>/.exec(htmlString(tradeGrowth(rows(area), { locale: en })))?.[0];
  expect(kept('Henan')).toBe(
    '<p class="stat-subtitle"><span>Imports and exports</span> <span><span>· </span>Henan</span>' +
      ' <span><span>· </span>2024</span></p>',
  );
  expect(kept(long)).toContain(`<span class="stat-long"><span>· </span>${long}</span>`);
  const chinese = '中国（示例）自由贸易试验区示例片区管理委员会所辖综合保税区';
  expect(kept(chinese)).toContain(`<span><span>· </span>${chinese}</span>`);
});

test('htmlString lets a line of a Chinese title begin with an amount or a place, and parts neither', () => {
  const rows = [
    { area: '河南', period: '2024-01/04', value: '超3979亿元' },
    { area: '湖北', period: '2024-01/04', value: '60亿元' },
  ];
  const title = (highlight: string[]) =>
    /<h3[^>]*>(.*?)<\/h3>/.exec(htmlString(ranking(rows, { locale: zhCn, highlight })))?.[1];
  expect(title(['湖北'])).toBe(
    '<span class="stat-whole">2024年</span><span class="stat-whole">1—4月</span>' +
      '<span class="stat-phrase">湖北</span><span class="stat-phrase">进出口总额</span>' +
      '<span class="stat-phrase">居</span><span class="stat-whole">第2位</span>（共<span class="stat-whole">2个</span>）',
  );
  const one = htmlString(tradeGrowth(rows, { locale: zhCn, area: '河南' }));
  expect(one).toContain(
    '1—4月</span><span class="stat-phrase">河南</span><span class="stat-phrase">进出口总额</span><span class="stat-phrase">超3,979亿元</span></h3>',
  );
});

test('htmlString says where a note is in another language', () => {
  const markup = htmlString(fakeFigure([10], { notes: ['据海关统计', '海关 (customs) figures'] }));
  expect(markup).toContain('<li lang="zh">据海关统计</li><li>海关 (customs) figures</li>');
});

test('htmlString links only what may be linked', () => {
  const markup = htmlString(fakeFigure([10]));
  expect(markup).toContain(
    'Source: <a href="https://example.org/a?b=1&amp;c=&quot;2&quot;" rel="noopener noreferrer">Zhengzhou Customs</a>, released <span class="stat-whole">2024-01-18</span>.</p>',
  );
  expect(markup).not.toContain('javascript:');
});

test('htmlString speaks a symbol as its words', () => {
  expect(htmlString(fakeFigure([10]))).toContain(
    '<td class="stat-end"><span aria-hidden="true">…</span><span class="stat-spoken">not available</span></td>',
  );
});

test('htmlString lists errors under their count, closed when more than three, at most twenty', () => {
  const issue = issueOf(V01, { path: ['rows', 1, 'value'], read: '15,7' });
  const few = htmlString(fakeFigure([10], {}, [issue, issueOf(V05)]));
  expect(few).toContain(
    '<details class="stat-issues" open=""><summary>Data left out because of errors: 1</summary><ul role="list"><li>Row 2',
  );
  const many = htmlString(fakeFigure([10], { notes: [] }, new Array(1000).fill(issue)));
  expect(many).toContain('<details class="stat-issues"><summary>Data left out because of errors: 1000</summary>');
  expect(many.match(/<li>/g)).toHaveLength(21);
  expect(many).toContain('<li>+ 980 …</li></ul></details>');
});

test('htmlString leaves warnings to the notes', () => {
  expect(htmlString(fakeFigure([10], {}, [issueOf(V05)]))).not.toContain('stat-issues');
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
