import { afterEach, expect, it } from 'vitest';
import readme from '../../README.md?raw';
import { readSdmx } from '../../src/format/read-sdmx';
import * as statorama from '../../src/index';
import { EUROSTAT_GDP } from '../data/office-files';

const blocks = [...readme.matchAll(/```ts\n([\s\S]+?)```/g)].map(([, code]) => code!);
const csvText = 'month,exports,yoy\n2024-01,"1,213.5",3.2\n2024-02,980.5,-1.5\n';
/** What the README’s lines take for granted. */
const given = {
  csvText,
  readSdmx,
  sdmxText: EUROSTAT_GDP,
  rows: [{ area: 'Sanmenxia', period: '2024', value: '60.8亿元' }],
  get nextData() {
    const text = `${csvText}2024-03,"1,300.5",4.1\n`;
    const columns = { period: 'month', value: 'exports', growth: 'yoy' };
    return statorama.readTable(text, { columns, constants: { flow: 'exports' }, units: { value: '亿元' } }).data;
  },
};

afterEach(() => {
  document.body.textContent = '';
});

it('has code to run', () => {
  expect(blocks.length).toBe(4);
});

it.each(blocks)('runs block %# as it stands, and draws without an error', (code) => {
  document.body.append(Object.assign(document.createElement('div'), { id: 'trade' }));
  const shown: statorama.Issue[] = [];
  const counted = { ...given, ...statorama };
  counted.tradeGrowth = Object.assign((...of: Parameters<typeof statorama.tradeGrowth>) => {
    const figure = statorama.tradeGrowth(...of);
    shown.push(...statorama.draw(figure).issues);
    return figure;
  }, statorama.tradeGrowth);
  const names = Object.keys(counted);
  const lines = code.replace(/^import .+$/gm, '');
  // None of the blocks holds a type: what is left is JavaScript.
  new Function(...names, lines)(...Object.values(counted));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter(({ level }) => level === 'E')).toEqual([]);
});
