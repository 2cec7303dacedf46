// Ten lines: a server that sends the strictest policy with every answer. Nothing is configured for the figures.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const POLICY =
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';
  object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self';
  require-trusted-types-for 'script'; trusted-types 'none'`.replace(/\s+/g, ' ');
const TYPES = { html: 'text/html', css: 'text/css', js: 'text/javascript', csv: 'text/csv', svg: 'image/svg+xml' };
const FILES = ['index.html', 'page.js', '../page.css', '../icon.svg', '../data/henan-first-half.csv'];
FILES.push('../data/provincial-trade.csv', '../../dist/statorama.css', '../../dist/statorama.global.js');

createServer((request, response) => {
  const name = new URL(request.url, 'http://local').pathname.slice(1) || 'index.html';
  const file = FILES.find((path) => path.split('/').pop() === name);
  const type = file ? TYPES[name.split('.').pop()] : 'text/plain';
  response.writeHead(file ? 200 : 404, { 'content-security-policy': POLICY, 'content-type': `${type}; charset=utf-8` });
  response.end(file ? readFileSync(new URL(file, import.meta.url)) : 'not found');
}).listen(Number(process.env.PORT ?? 8080), '127.0.0.1', function () {
  console.log(`http://127.0.0.1:${this.address().port}/`);
});
