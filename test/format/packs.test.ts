import { describe, expect, it } from 'vitest';
import { StatoramaError } from '../../src/data/issue';
import { en } from '../../src/format/en';
import { entryOf, extendLocale, localeOf, registerLocale } from '../../src/format/registry';
import { capital, fill, textIssue, textOf } from '../../src/format/text';
import { toolWord } from '../../src/format/tool-words';
import { word } from '../../src/format/words';
import { zhCn } from '../../src/format/zh-cn';

const gaps = (text: string) => (text.match(/\{\w+\}/g) ?? []).filter((gap) => gap !== '{nth}' && gap !== '{n}').sort();

describe('localeOf', () => {
  it('throws while no pack is registered, then finds by tag, by language, else English', () => {
    expect(() => localeOf('en')).toThrow(StatoramaError);
    expect(localeOf(zhCn)).toBe(zhCn);
    registerLocale(zhCn);
    expect(localeOf('fr')).toBe(zhCn);
    registerLocale(en);
    registerLocale(en);
    expect([undefined, 'en', 'EN-gb', 'fr', 'zh', 'zh-cn', 'zh_Hans', ''].map((tag) => localeOf(tag).tag)).toEqual([
      'en',
      'en',
      'en',
      'en',
      'zh-CN',
      'zh-CN',
      'zh-CN',
      'en',
    ]);
  });
});

describe('extendLocale', () => {
  it('adds to every pack of a tag, in any order, and never takes from it', () => {
    expect([word(zhCn, 'retry'), word(en, 'retry')]).toEqual(['retry', 'retry']);
    extendLocale('zh-CN', { words: { retry: '重试', table: '不' }, messages: {} });
    extendLocale('zh-CN', { words: {}, messages: { Z01: '一' } });
    expect([word(zhCn, 'retry'), word(zhCn, 'table'), word(en, 'retry')]).toEqual(['重试', '表格', 'retry']);
    expect([entryOf(zhCn, 'messages', 'Z01'), entryOf(en, 'messages', 'Z01')]).toEqual(['一', undefined]);
  });
});

describe('the two packs', () => {
  it('hold the same words with the same gaps, and no empty one but a stated exception', () => {
    expect(Object.keys(zhCn.words).sort()).toEqual(Object.keys(en.words).sort());
    for (const key of Object.keys(en.words)) {
      // English turns "1.31 times" into a rate; see changeText.
      if (key === 'times-by' || key === 'times-to') continue;
      // 环比 is on the month and on the quarter before; English names which.
      if (key !== 'previous-period') expect(gaps(zhCn.words[key]!), key).toEqual(gaps(en.words[key]!));
      expect(en.words[key], key).not.toBe('');
      expect(zhCn.words[key], key).not.toBe('');
    }
  });

  it('lend their words to the toolbar', () => {
    expect([zhCn, en].map((locale) => toolWord(locale, 'saved', { file: 'a.csv' }))).toEqual([
      '已保存 a.csv',
      'Saved a.csv',
    ]);
  });

  it.each([
    ['loss-to-profit', '由亏转盈', 'from loss to profit'],
    ['profit-to-loss', '由盈转亏', 'from profit to loss'],
    ['loss-widened', '增亏', 'loss widened'],
    ['loss-narrowed', '减亏', 'loss narrowed'],
    ['deficit-to-surplus', '由逆差转顺差', 'from deficit to surplus'],
    ['surplus-to-deficit', '由顺差转逆差', 'from surplus to deficit'],
    ['negative-to-positive', '由负转正', 'from negative to positive'],
    ['positive-to-negative', '由正转负', 'from positive to negative'],
    ['flat', '持平', 'unchanged'],
    ['fall-to-rise', '由降转增', 'from fall to rise'],
    ['rise-to-fall', '由增转降', 'from rise to fall'],
  ] as const)('have words for the turn %s', (turn, zh, english) => {
    expect([zhCn.turn(turn), en.turn(turn)]).toEqual([zh, english]);
  });

  it('name the same states', () => {
    for (const table of ['statuses', 'symbols'] as const)
      expect(Object.keys(zhCn[table]).sort()).toEqual(Object.keys(en[table]).sort());
  });

  it('set Chinese as Chinese: no half-width comma, colon or bracket beside a character', () => {
    for (const text of Object.values(zhCn.words))
      expect(text).not.toMatch(/[\u4e00-\u9fff][,:;()]|[,:;()][\u4e00-\u9fff]/);
  });

  it('head columns and axes by the unit', () => {
    const heads = (unit: string, zhStep: number, enStep: number) => [zhCn.unit(unit, zhStep), en.unit(unit, enStep)];
    expect(heads('CNY', 8, 9)).toEqual(['亿元', 'billion yuan']);
    expect(heads('USD', 8, 9)).toEqual(['亿美元', 'billion US dollars']);
    expect(heads('t', 4, 6)).toEqual(['万吨', 'million tonnes']);
    expect(heads('person', 4, 3)).toEqual(['万人', 'thousand people']);
    expect(heads('project', 0, 0)).toEqual(['个', 'projects']);
    expect(heads('enterprise', 0, 0)).toEqual(['家', 'enterprises']);
    expect(heads('PCT', 0, 0)).toEqual(['%', '%']);
    expect(heads('PP', 0, 0)).toEqual(['百分点', 'percentage points']);
    // a step of the other language, or of none, is never left unsaid
    expect(heads('CNY', 9, 8)).toEqual(['十亿元', 'hundred million yuan']);
    expect(heads('person', 6, 4)).toEqual(['百万人', 'ten thousand people']);
    expect(heads('t', -1, 1)).toEqual(['10^-1吨', 'ten tonnes']);
    expect(heads('barrels', 0, 6)).toEqual(['barrels', 'million barrels']);
  });

  it('count in ordinals', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111, 112].map(en.ordinal)).toEqual(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st 111th 112th'.split(' '),
    );
    expect(zhCn.ordinal(7)).toBe('第7');
  });

  it('join lists', () => {
    const lists = [[], ['a'], ['a', 'b'], ['a', 'b', 'c']];
    expect(lists.map(en.list)).toEqual(['', 'a', 'a and b', 'a, b and c']);
    expect(lists.map(zhCn.list)).toEqual(['', 'a', 'a和b', 'a、b和c']);
  });
});

describe('texts', () => {
  it('fall back to the other language, and say so', () => {
    expect(textOf({ zh: '三门峡', en: 'Sanmenxia' }, en)).toBe('Sanmenxia');
    expect(textOf({ zh: '三门峡' }, en)).toBe('三门峡');
    expect(textOf('郑州海关', en)).toBe('郑州海关');
    expect([textOf(undefined, en), textOf({}, en), textOf(7 as never, en), textOf(null as never, en)]).toEqual([
      '',
      '',
      '',
      '',
    ]);
    expect(textIssue({ zh: '三门峡' }, en, 'title', ['options', 'title'])).toEqual({
      code: 'D05',
      level: 'W',
      scope: 'figure',
      path: ['options', 'title'],
      params: { field: 'title', lang: 'en', other: 'zh' },
    });
    expect(textIssue('三门峡', en, 'title')).toBeUndefined();
    expect(textIssue({ en: 'x' }, en, 'title')).toBeUndefined();
  });

  it('fill what is given and leave the rest in sight', () => {
    expect(fill('{a} of {b} {constructor}', { a: 1 })).toBe('1 of {b} {constructor}');
    expect(fill('open {a', { a: 1 })).toBe('open {a');
    expect(word(zhCn, 'source', { source: '郑州海关' })).toBe('来源：郑州海关');
    expect(word(en, 'released', { date: '2022-07-20' })).toBe('released 2022-07-20');
    expect([capital('exports'), capital('出口'), capital('')]).toEqual(['Exports', '出口', '']);
  });
});
