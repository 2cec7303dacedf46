import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chartNames, entries } from '../../.ci/entries.mjs';
import { charts } from '../../src/charts';
import { readCommand } from '../../src/cli/command';
import { attributesOf } from '../../src/element/attributes';
import * as statorama from '../../src/index';
import { lightTheme } from '../../src/theme/tokens';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

it('names nothing in the README that the root does not export', () => {
  const imports = [...readme.matchAll(/import \{ ([^}]+) \} from 'statorama'/g)].flatMap(([, names]) =>
    names!.split(', '),
  );
  expect(imports.length).toBeGreaterThan(0);
  for (const name of imports) expect(statorama).toHaveProperty(name);
});

it('imports from entries that there are, what they export', async () => {
  const files = entries();
  const lines = [...readme.matchAll(/import (?:\{ ([^}]+) \} from )?'statorama\/([^']+)'/g)];
  expect(lines.length).toBeGreaterThan(4);
  for (const [, names, entry] of lines) {
    if (entry === 'statorama.css') continue;
    expect(files).toHaveProperty([entry!]);
    if (names) expect(await import(files[entry!]!)).toHaveProperty(names);
  }
});

it('writes elements with attributes that they know', () => {
  const own = ['src', 'for', 'locale', 'print', 'data', 'options', 'onstat-select'];
  const tags = [...readme.matchAll(/<stat-([a-z-]+)((?:\s+[\w-]+(?:=(?:"[^"]*"|\{[^}]*\}+))?)*)/g)];
  expect(tags.length).toBeGreaterThan(5);
  for (const [, name, inside] of tags) {
    const chart = charts.find((one) => one.chart.name === name)!.chart;
    for (const [, attribute] of inside!.matchAll(/\s([\w-]+)=/g))
      expect([...own, ...attributesOf(chart.options)]).toContain(attribute);
  }
});

it('gives commands that are understood', () => {
  const lines = [...readme.matchAll(/^npx statorama (.+)$/gm)];
  expect(lines.length).toBe(5);
  for (const [, line] of lines) expect(readCommand(line!.split(' ')).kind).toBe(line!.split(' ')[0]);
});

it('sets custom properties that the drawing asks for', () => {
  const names = [...readme.matchAll(/^ {2}--stat-(?:dark-)?([\w-]+):/gm)].map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) expect([...Object.keys(lightTheme()), 'font']).toContain(name);
});

it('says every script of package.json in the README, and no other', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const line = /`start, ([^`]+)`/.exec(readme)?.[1] ?? '';
  expect(['start', ...line.split(', ')].sort()).toEqual(Object.keys(scripts).sort());
});

it('shows rows that draw without a complaint', () => {
  const rows = /tradeGrowth\((\[[\s\S]+?\])\);/.exec(readme)?.[1] ?? '';
  // The rows of the README are a literal; here they are read as data, not run.
  const json = rows
    .replace(/'/g, '"')
    .replace(/(\w+):(?= )/g, '"$1":')
    .replace(/,(\s*[\]}])/g, '$1');
  const drawn = statorama.draw(statorama.tradeGrowth(JSON.parse(json), { locale: 'en' }));
  expect(drawn.issues.filter((issue) => issue.level === 'E')).toEqual([]);
  expect(drawn.alternative().title).toBe(
    'Sanmenxia’s imports and exports up 3% year on year to 6.26 billion yuan, January–April 2024',
  );
});

it('lists every chart that has an entry: only listed ones have an element, a command and a row here', () => {
  expect(charts.map(({ chart }) => chart.name).sort()).toEqual(chartNames().sort());
});

it('tells of every chart in Chinese too', () => {
  const rows = [...readme.matchAll(/^\| `stat-([a-z-]+)` \| \S/gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual(charts.map(({ chart }) => chart.name).sort());
});
