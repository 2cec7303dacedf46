import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../src/chart/alternative';
import type { Chart } from '../../src/chart/chart';
import { draw } from '../../src/chart/draw';
import { type HeadlineOptions, headline } from '../../src/chart/headline';
import type { HeadlineLayout } from '../../src/chart/headline/layout';
import type { HeadlineModel } from '../../src/chart/headline/types';
import type { Row, SeriesData } from '../../src/data/input';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';
import { measureText } from '../../src/layout/text';
import drawnBy from '../facts.drawn-by.json';
import facts from '../facts.json';

const chart: Chart<SeriesData, HeadlineOptions, HeadlineModel, HeadlineLayout> = headline.chart;
const seeds = facts as unknown as SeriesData;
const environment = (locale: typeof en) => ({ width: 640, fontSize: 16, locale, text: measureText });

function model(show: readonly string[], locale = en, options: HeadlineOptions = {}): HeadlineModel {
  const made = chart.model(seeds, { show, ...options }, environment(locale));
  if ('refused' in made) throw new Error(made.issue.code);
  return made;
}

const CELL = { area: 'Somewhere', indicator: 'trade-total', period: '2024' } as const;

function items(locale: typeof en, rows: readonly Row[], options: HeadlineOptions = {}) {
  const made = chart.model({ rows }, options, environment(locale));
  if ('refused' in made) throw new Error(made.issue.code);
  return made.items;
}

describe('headline', () => {
  it('prints a level with its unit, change, basis and period', () => {
    const [item] = model(['000-03']).items;
    expect([item!.before, item!.number, item!.after]).toEqual(['', '15.77', 'billion yuan']);
    expect(item!.lines.map((l) => l.text)).toEqual(['Up 43.7% year on year', '2019']);
  });

  it('says a rate alone where a dash stands for the level', () => {
    const row = { ...CELL, growth: '6.5%' };
    const label = (value: Row['value']) => items(zhCn, [{ ...row, value }])[0]!.label;
    expect(label({ digits: null, unit: 'CNY', status: ['O'] })).toBe('进出口总额，2024年：同比增长6.5%');
    expect(label({ digits: null, unit: 'CNY', status: ['NR'] })).toContain('尚未公布');
  });

  it('prints the same quantity in Chinese', () => {
    const [item] = model(['000-03'], zhCn).items;
    expect([item!.before, item!.number, item!.after]).toEqual(['', '157.7', '亿元']);
    expect(item!.lines.map((l) => l.text)).toEqual(['同比增长43.7%', '2019年']);
  });

  it('shows a bound as a bound: a word before it, and an open reach', () => {
    const [item] = model(['002-01']).items;
    expect([item!.before, item!.number, item!.after, item!.reach]).toEqual(['over', '100', 'billion yuan', 'over']);
  });

  it('explains the lines under figures that are there, and no others', () => {
    const notes = (...values: string[]) => {
      const made = chart.model({ rows: values.map((value) => ({ ...CELL, value })) }, {}, environment(zhCn));
      return 'refused' in made ? [] : made.notes.filter((note) => note.startsWith('数字下'));
    };
    const arrow = '数字下的箭头：只给出界限。';
    const dashes = '数字下的虚线：约数。';
    expect([notes('超5亿元'), notes('近5亿元'), notes('不足5亿元', '约5亿元')]).toEqual([
      [arrow],
      [dashes],
      [arrow, dashes],
    ]);
    expect(notes('3～5亿元', '5.1亿元')).toEqual([]);
  });

  it('names the place once: in the title, or below a title that was given', () => {
    const subtitles = [
      model(['001-06', '001-09']),
      model(['000-03']),
      model(['001-06', '001-09'], en, { title: 'Trade' }),
    ].map(({ subtitle }) => subtitle);
    expect(subtitles).toEqual(['January–April 2024', '', 'Sanmenxia · January–April 2024']);
  });

  it('starts every line of a card with a capital', () => {
    const starts = model(['000-02', '002-07', '002-02']).items.flatMap(({ lines }) =>
      lines.map(({ text }) => text[0]!),
    );
    expect(starts.filter((letter) => letter !== letter.toUpperCase())).toEqual([]);
  });

  it('says a place in Chinese as one is said', () => {
    const [item] = model(['002-07'], zhCn).items;
    expect([item!.number, item!.after]).toEqual(['第1', '位，共25个']);
  });

  it('never guesses a denominator: 7th of ?', () => {
    expect(model(['001-06']).items[0]!.lines.map((l) => l.text)).toContain('7th of ? (cities of Henan)');
  });

  it('says once that the denominator is unknown: on the card, not in the notes too', () => {
    const { items, notes } = model(['001-07']);
    expect(items[0]!.lines.map(({ text }) => text).join() + items[0]!.after).toMatch(
      /of \?|of an unstated|isn’t stated/,
    );
    expect(notes.join()).not.toMatch(/of how many/);
  });

  it('prints a known denominator: 1st of 25', () => {
    const [item] = model(['002-07']).items;
    expect([item!.number, item!.after]).toEqual(['1st', 'of 25']);
  });

  it('says that a capacity, a plan and a contract are no outcomes', () => {
    const natures = model(['000-06', '000-07', '001-15']).items.map((i) => i.lines.at(-1)?.text.split(' · ').at(-1));
    expect(natures).toEqual(['capacity', 'signed', 'signed']);
  });

  it('prints a period as the source does where it names no date', () => {
    expect(model(['001-03']).items[0]!.lines.at(-1)?.text).toBe('As of now');
  });

  it('says such a period in the language of the figure, and tells in a note what was printed', () => {
    const { items, notes } = model(['001-03'], zhCn);
    expect(items[0]!.lines.map(({ text }) => text)).toEqual(['目前']);
    expect(notes).toContain('来源未注明日期，原文为“as of now”。');
  });

  it('shows a rate alone where no level was printed', () => {
    expect(model(['002-02']).items[0]).toMatchObject({ number: '+3.4%', reach: 'exact' });
  });

  it('says the words of a bound also where the rate stands alone', () => {
    const [zh, english] = [zhCn, en].map((locale) =>
      items(locale, [
        { ...CELL, growth: '超6%' },
        { ...CELL, flow: 'imports', growth: '降幅超过4%' },
        { ...CELL, flow: 'exports', growth: '上升0.9个百分点' },
      ]).map(({ before, number, after, reach }) => [before, number, after, reach]),
    );
    expect(zh).toEqual([
      ['增长超', '6%', '', 'over'],
      ['下降超', '4%', '', 'over'],
      ['提高', '0.9', '个百分点', 'exact'],
    ]);
    expect(english).toEqual([
      ['up over', '6%', '', 'over'],
      ['down over', '4%', '', 'over'],
      ['up', '0.9', 'percentage points', 'exact'],
    ]);
  });

  it('sets both ends of a range in one size, and says in words alone why a figure is missing', () => {
    const shown = (locale: typeof en) =>
      items(locale, [
        { ...CELL, value: '5亿元—8亿元' },
        { ...CELL, flow: 'imports', value: null, status: 'Q', growth: '3%' },
      ]).map(({ number, after }) => [number, after]);
    expect(shown(zhCn)).toEqual([
      ['5亿元～8亿元', ''],
      ['', '不予公布'],
    ]);
    expect(shown(en)).toEqual([
      ['500–800', 'million yuan'],
      ['', 'Confidential'],
    ]);
  });

  it('says the words in place of a rate as it says a place: beginning with a capital', () => {
    expect(items(en, [{ ...CELL, growth: '由亏转盈' }])[0]!.number).toBe('From loss to profit');
  });

  it('says a period that all figures share once, below the title, and each its own otherwise', () => {
    const lines = (periods: readonly string[], options: HeadlineOptions = {}) =>
      items(
        en,
        periods.map((period, i) => ({ ...CELL, flow: i ? 'imports' : 'exports', period, value: '10亿元' })),
        options,
      ).map((item) => item.lines.map(({ text }) => text));
    expect(lines(['2024', '2024'])).toEqual([[], []]);
    expect(lines(['2024', '2023'])).toEqual([['2024'], ['2023']]);
    expect(lines(['2024', '2024'], { subtitle: 'Trade' })).toEqual([['2024'], ['2024']]);
    expect(lines(['2024'])).toEqual([['2024']]);
  });

  it('begins a line with what a name has in brackets, rather than part a word', () => {
    const made = model(['002-01'], zhCn);
    const { items: placed } = chart.layout(made, { ...environment(zhCn), width: 280 });
    const names = placed[0]!.texts.filter(({ key }) => key.startsWith('name')).map(({ text }) => text);
    expect(names).toEqual(['进出口总额', '（海上丝绸之路沿线国家和地区）']);
  });

  it('balances a name whose words before a bracket take two lines themselves', () => {
    const made = chart.model(
      { rows: [{ ...CELL, area: 'Kizilsu Kyrgyz Autonomous Prefecture (XJ)', value: '10亿元' }] },
      { title: 'Trade' },
      environment(en),
    ) as HeadlineModel;
    const [item] = [{ ...made.items[0]!, name: 'Kizilsu Kyrgyz Autonomous Prefecture (XJ)’s gross regional product' }];
    const { items: placed } = chart.layout({ ...made, items: [item] }, { ...environment(en), width: 226 });
    const names = placed[0]!.texts.filter(({ key }) => key.startsWith('name')).map(({ text }) => text);
    expect(names).toEqual(['Kizilsu Kyrgyz Autonomous', 'Prefecture (XJ)’s gross', 'regional product']);
  });

  it('leaves room for further lines only where there are any', () => {
    const height = (rows: readonly Row[]) =>
      chart.layout(chart.model({ rows }, {}, environment(en)) as HeadlineModel, environment(en)).height;
    const twice = (more: Partial<Row>) =>
      height(['exports', 'imports'].map((flow) => ({ ...CELL, ...more, flow, value: '10亿元' }) as Row));
    expect(twice({ growth: '3%' }) - twice({})).toBe(Math.floor(14 + 19.6));
  });

  it('keeps units beside their digits as long as those stay large', () => {
    const made = model(['004-07', '004-11', '004-14']);
    const { items: placed } = chart.layout(made, { ...environment(en), width: 800 });
    const digits = placed.map(({ texts }) => texts.find(({ key }) => key === 'number')!);
    expect(digits.map(({ tail }) => tail?.text)).toEqual([' countries and regions', ' trains', ' places']);
    expect(Math.min(...digits.map(({ size }) => size))).toBeGreaterThan(30);
  });

  it('draws every fact that is its to draw', () => {
    const mine = Object.entries(drawnBy)
      .filter(([, chart]) => chart === 'headline')
      .map(([id]) => id);
    for (const id of mine) expect([id, model([id]).items.length]).toEqual([id, 1]);
  });

  it('folds what is more than twelve figures into the table', () => {
    const made = model([], en, { show: undefined, area: '411200' });
    expect(made.items).toHaveLength(12);
    expect(made.tables()[0]!.rows.length).toBeGreaterThan(12);
    expect(made.issues.map((i) => i.code)).toContain('L04');
  });

  it('refuses where there is no figure, with a code', () => {
    const made = chart.model({ rows: [] }, {}, environment(en)) as Refusal;
    expect(made.issue.code).toBe('F04');
  });

  it('keeps cards apart: none overlaps another at any width', () => {
    for (const width of [280, 320, 480, 640, 900, 1280, 1600]) {
      const figure = headline(seeds, { show: ['001-06', '001-09', '001-04', '001-03', '000-06'], locale: en });
      const made = chart.model(seeds, figure.options as HeadlineOptions, environment(en));
      const { items } = chart.layout(made as HeadlineModel, { ...environment(en), width });
      for (const a of items)
        for (const b of items)
          expect(
            a === b || a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
          ).toBe(true);
      expect(Math.max(...items.map((i) => i.x + i.width))).toBeLessThanOrEqual(width + 0.001);
    }
  });

  it('uses one size for all its figures, so that size ranks nothing', () => {
    const made = model(['001-06', '001-03']);
    const { items } = chart.layout(made, environment(en));
    expect(new Set(items.map((i) => i.texts.find((t) => t.key === 'number')?.size)).size).toBe(1);
  });

  it('has a target with the whole statement for each figure', () => {
    const { scene } = draw(headline(seeds, { show: ['000-03'], locale: en }));
    expect(JSON.stringify(scene)).toContain('Imports and exports, 2019: 15.77 billion yuan, up 43.7% year on year');
  });
});

it('names what `show` asks for and no figure is, and shows the others', () => {
  const rows = [{ area: '410000', period: '2024', indicator: 'gdp', value: '63590.0亿元' }];
  const of = (show: string | string[]) => {
    const drawn = draw(headline(rows, { show, source: 'NBS', locale: en }));
    return [drawn.scene !== undefined, drawn.issues.map(({ code, read, path }) => [code, read, path.join('.')])];
  };
  expect(of('nope')).toEqual([false, [['I01', 'nope', 'options.show']]]);
  expect(of(['gdp', 'nope'])).toEqual([true, [['I01', 'nope', 'options.show']]]);
  expect(of('gdp')).toEqual([true, []]);
});
