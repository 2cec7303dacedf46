import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts';
import * as chainRules from '../../src/data/chain/rules';
import * as otherRules from '../../src/data/rules';
import { checking } from '../../src/format/checking';
import { en } from '../../src/format/en';
import { issueSentence, issueText } from '../../src/format/issue-text';
import { registerPacks } from '../../src/format/register-packs';
import { entryOf } from '../../src/format/registry';
import { zhCn } from '../../src/format/zh-cn';
import { areaRows } from './rules/area-rows';
import { chainRows } from './rules/chain-rows';
import { changeRows } from './rules/change-rows';
import { drawingRows } from './rules/drawing-rows';
import { readingRows } from './rules/reading-rows';
import { timeRows } from './rules/time-rows';
import { valueRows } from './rules/value-rows';

registerPacks(...charts.map(({ chart }) => chart.messages), checking);

const rows = [...valueRows, ...timeRows, ...areaRows, ...changeRows, ...drawingRows, ...readingRows, ...chainRows];

describe.each(rows)('rule $code: $en', (row) => {
  const fired = row.fires().filter(({ code }) => code === row.code);

  it('fires once where it should', () => {
    expect(fired).toHaveLength(1);
  });

  it('stays silent where it should', () => {
    expect(row.silent().filter(({ code }) => code === row.code)).toEqual([]);
  });

  it('says so in Chinese and in English', () => {
    const issue = fired[0]!;
    expect([issueSentence(issue, zhCn), issueSentence(issue, en)]).toEqual([row.zh, row.en]);
  });

  it('leaves no gap in the whole text', () => {
    const issue = fired[0]!;
    expect(issueText(issue, zhCn) + issueText(issue, en)).not.toMatch(/\{\w+(:\w+)?\}|undefined|NaN/);
  });
});

const rules = { ...otherRules, ...chainRules };
const codes = [...new Set(Object.values(rules).map((rule) => rule.slice(0, 3)))].sort();

it('tests every rule of rules.ts and no other', () => {
  expect([...new Set(rows.map((row) => row.code))].sort()).toEqual(codes);
});

it('has a sentence in both languages for every rule', () => {
  const silent = codes.filter((code) => [zhCn, en].some((locale) => entryOf(locale, 'messages', code) === undefined));
  expect(silent).toEqual([]);
});

it('exports each rule under its own code', () => {
  const others = ['D04Period', 'I01Locale'];
  const wrong = Object.entries(rules).filter(([name, rule]) => name !== rule.slice(0, 3) && !others.includes(name));
  expect(wrong).toEqual([]);
});
