import { describe, expect, it } from 'vitest';
import { draw } from '../../src/chart/draw';
import { ranking } from '../../src/chart/ranking';
import { readCsv } from '../../src/data/read-csv';
import * as rules from '../../src/data/rules';
import { en } from '../../src/format/en';
import { checkText, reached } from './rules/reached';

const codes = (text: string) => checkText(text).map(({ code }) => code);
const drawn = (text: string, options = {}) =>
  draw(ranking(readCsv(text).data, options), { locale: en }).issues.map(({ code }) => code);

describe.each(reached)('a file in which $code fires', ({ code, fires, silent }) => {
  it('is told so by check', () => {
    expect(codes(fires)).toContain(code);
  });

  it('is not told so once it is mended', () => {
    expect(codes(silent)).not.toContain(code);
  });
});

/** Only a drawing asks for what these speak of. */
const DRAWN = ['C04', 'D04'];

it('holds a case for every rule on values, time, areas, changes, ranks, shares and drawings', () => {
  const wanted = [...new Set(Object.values(rules).map((rule) => rule.slice(0, 3)))].filter((code) =>
    /[VTACRSD]/.test(code),
  );
  expect([...reached.map(({ code }) => code), ...DRAWN].sort()).toEqual(wanted.sort());
});

it('tells of a drawing what only a drawing lacks: its source, and figures that can be compared', () => {
  const league = (...definitions: string[]) =>
    ['area,period,value,definitionId', ...definitions.map((one, i) => `4${i + 1}0000,2024,8.${i}亿元,${one}`)].join(
      '\n',
    );
  expect(drawn(league('a', 'a', 'b'))).toEqual(expect.arrayContaining(['D04', 'C04']));
  expect(drawn(league('a', 'a', 'a'), { source: 'customs' })).toEqual([]);
});
