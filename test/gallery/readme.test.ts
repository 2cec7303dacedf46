import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as statorama from '../../src/index';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

it('names nothing in the README that the root does not export', () => {
  const imports = [...readme.matchAll(/import \{ ([^}]+) \} from 'statorama'/g)].flatMap(([, names]) =>
    names!.split(', '),
  );
  expect(imports.length).toBeGreaterThan(0);
  for (const name of imports) expect(statorama).toHaveProperty(name);
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
