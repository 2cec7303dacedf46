// A server that draws: the page arrives with its figures, and is whole without any script.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { htmlString, ranking as makeRanking, tradeGrowth } from 'statorama';
import { areasCn } from 'statorama/areas/cn';
import { growth, ranking, WIDTH } from './figures.mjs';

const FILES = {
  '/page.js': ['page.js', 'text/javascript'],
  '/page.css': ['../page.css', 'text/css'],
  '/columns.css': ['columns.css', 'text/css'],
  '/icon.svg': ['../icon.svg', 'image/svg+xml'],
  '/statorama.css': ['../../dist/statorama.css', 'text/css'],
  '/statorama.global.js': ['../../dist/statorama.global.js', 'text/javascript'],
};
const read = (path) => readFileSync(new URL(path, import.meta.url));

/** Data for the browser. `<` as an escape: no text of them can end the script that holds it. */
const json = (value, id) =>
  `<script type="application/json" id="${id}">${JSON.stringify(value).replace(/</g, '\\u003c')}</script>`;

function page() {
  const values = {
    growth: htmlString(tradeGrowth(growth.data, { ...growth.options, areas: areasCn }), { width: WIDTH }),
    'growth-input': json(growth, 'growth-input'),
    ranking: htmlString(makeRanking(ranking.data, { ...ranking.options, areas: areasCn }), { width: WIDTH }),
    'ranking-data': json(ranking.data, 'ranking-data'),
  };
  return `${read('index.html')}`.replace(/<!-- ([a-z-]+) -->/g, (comment, name) => values[name] ?? comment);
}

createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://local');
  const [file, type] = FILES[pathname] ?? [];
  const isPage = pathname === '/';
  response.writeHead(isPage || file ? 200 : 404, { 'content-type': `${type ?? 'text/html'}; charset=utf-8` });
  response.end(isPage ? page() : file ? read(file) : 'not found');
}).listen(Number(process.env.PORT ?? 8080), '127.0.0.1', function () {
  console.log(`http://127.0.0.1:${this.address().port}/`);
});
