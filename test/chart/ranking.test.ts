import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../src/chart/alternative';
import { draw } from '../../src/chart/draw';
import { type RankingOptions, ranking, rankingChart } from '../../src/chart/ranking';
import type { RankingModel, RankingRow } from '../../src/chart/ranking/types';
import { areasCn } from '../../src/data/areas-cn';
import type { Row, SeriesData } from '../../src/data/input';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';
import { measureText } from '../../src/layout/text';
import type { GroupMark, Mark, Target, TextMark } from '../../src/scene/mark';
import gdp from '../../stories/data/provincial-gdp.json';
import trade from '../../stories/data/provincial-trade.json';

const provinces = areasCn.filter(({ parent }) => parent === undefined);
const gdpOptions: RankingOptions = { areas: provinces, indicator: 'gdp', period: '2024' };

function model(data: unknown, options: RankingOptions = {}, locale = en): RankingModel {
  const environment = { width: 640, fontSize: 16, locale, text: measureText };
  const made = rankingChart.model(data as SeriesData, options, environment);
  if ('refused' in made) throw new Error(made.issue.code);
  return made;
}
const rowsOf = ({ sections }: RankingModel): readonly RankingRow[] => sections.flatMap(({ rows }) => rows);
const row = (area: string, value: string, more: Partial<Row> = {}): Row => ({ area, period: '2024', value, ...more });

/** Places by counting, from the rows as they were copied from the file. */
interface Raw {
  readonly area: string;
  readonly indicator: string;
  readonly period: string;
  readonly value?: string | { readonly digits: string };
}
function counted(rows: readonly Raw[], indicator: string, period: string): ReadonlyMap<string, number> {
  const own = rows.filter((each) => each.indicator === indicator && each.period === period && each.value !== undefined);
  const size = ({ value }: Raw) => Number(typeof value === 'string' ? value.replace('%', '') : value!.digits);
  return new Map(own.map((each) => [each.area, 1 + own.filter((other) => size(other) > size(each)).length]));
}

describe('ranking of provinces', () => {
  it.each([
    ['gdp', gdp.rows as readonly Raw[], '2024', '2019'],
    ['gdp', gdp.rows as readonly Raw[], '2023', '2005'],
    ['trade-usd', trade.rows as readonly Raw[], '2024', '2016'],
    ['gdp-real-growth', gdp.rows as readonly Raw[], '2024', undefined],
  ])('%s: gives the places and changes that counting gives, %#', (indicator, rows, period, compare) => {
    const data = indicator === 'trade-usd' ? trade : gdp;
    const made = model(data, { areas: provinces, indicator, period, ...(compare ? { compare } : {}) });
    const now = counted(rows, indicator, period);
    const then = compare ? counted(rows, indicator, compare) : new Map<string, number>();
    const ranked = rowsOf(made).filter(({ member }) => member);
    expect(ranked).toHaveLength(now.size);
    for (const { key, place, gained } of ranked) {
      const shared = [...now.values()].filter((each) => each === now.get(key)).length > 1;
      expect([key, place]).toEqual([key, `${shared ? '=' : ''}${now.get(key)}`]);
      if (compare) expect([key, gained]).toEqual([key, then.get(key)! - now.get(key)!]);
    }
  });

  it('prints four-digit and longer figures as the file has them', () => {
    const label = (data: unknown, options: RankingOptions, key: string, locale = zhCn) =>
      rowsOf(model(data, options, locale)).find((each) => each.key === key)?.label;
    expect(label(gdp, gdpOptions, '410000')).toBe('63,590');
    expect(label(gdp, gdpOptions, '540000')).toBe('2,764.9');
    expect(label(gdp, { ...gdpOptions, period: '2019' }, '410000')).toBe('53,717.8');
    expect(label(gdp, gdpOptions, '410000', en)).toBe('6,359');
    expect(label(trade, { areas: provinces, period: '2024' }, '410000')).toBe('1,153');
  });

  it('says where Henan stands, of the whole country only where all 31 have a figure', () => {
    const said = (options: RankingOptions, locale = zhCn) =>
      draw(ranking(gdp as unknown as SeriesData, { locale, ...options })).alternative();
    const henan = { ...gdpOptions, compare: '2019', highlight: '河南' };
    expect(said(henan).title).toBe('2024年河南地区生产总值居全国第6位');
    expect(said(henan).sentences).toEqual([
      '2024年，河南地区生产总值63,590亿元，居全国第6位，比2019年下降1位。',
      '居前3位的是广东、江苏和山东。',
    ]);
    expect(said(henan, en).title).toBe('Henan ranks 6th in China by gross regional product, 2024');
    expect(said(henan, en).sentences[0]).toBe(
      '2024: Henan’s gross regional product stood at 6,359 billion yuan, 6th in China, down 1 place from 2019.',
    );
    const growth = { areas: provinces, indicator: 'gdp-real-growth', period: '2024', highlight: '410000' };
    // By convention only: Hong Kong, Macao and Taiwan are parts of it too.
    expect(said(henan).notes).toContain('全国位次未包括香港特别行政区、澳门特别行政区和台湾省。');
    expect(said(growth).notes.join()).not.toContain('香港');
    expect(said(growth).title).toBe('2024年河南地区生产总值实际增速居并列第13位（共23个）');
    expect(said(growth, en).title).toBe('Henan ranks joint 13th of 23 by real growth of gross regional product, 2024');
  });

  it('says nothing of a country where the areas are unknown', () => {
    const { title } = draw(
      ranking(gdp as unknown as SeriesData, { indicator: 'gdp', period: '2024', locale: zhCn }),
    ).alternative();
    expect(title).toBe('2024年440000地区生产总值居第1位（共31个）');
  });

  it('says that a change of rank spans a change of basis', () => {
    const notes = (compare: string, period: string) =>
      model(gdp, { areas: provinces, indicator: 'gdp', period, compare }, zhCn).notes;
    expect(notes('2019', '2024')).toContain('2024年与2019年的数据口径或版次不同，位次变化含这一因素。');
    expect(notes('2019', '2023').join()).not.toContain('版次');
  });

  it('names several highlighted together', () => {
    const made = model(trade, { areas: provinces, period: '2024', highlight: ['CN-HA', '福建', 'Liaoning'] });
    expect(made.title).toBe('Fujian, Henan and Liaoning rank 7th, 10th and 12th in China by imports and exports, 2024');
    expect(
      rowsOf(made)
        .filter(({ isStrong }) => isStrong)
        .map(({ key }) => key),
    ).toEqual(['350000', '410000', '210000']);
  });

  it('lists who has no figure after the ranked', () => {
    const made = model(gdp, { areas: provinces, indicator: 'gdp-real-growth', period: '2024' });
    const last = made.sections[made.sections.length - 1]!;
    expect([last.heading, last.rows.length]).toEqual(['Not ranked: no comparable figure', 8]);
    expect(last.rows[0]).toMatchObject({ name: 'Beijing', place: '', label: 'not available' });
  });

  it('groups by region in the order of the statistics bureau, with the places of the whole', () => {
    const made = model(gdp, { ...gdpOptions, group: 'region' }, zhCn);
    expect(made.sections.map(({ heading }) => heading)).toEqual([
      '东部（10个）',
      '中部（6个）',
      '西部（12个）',
      '东北（3个）',
    ]);
    expect(made.sections[1]!.rows.map(({ name, place }) => name + place)).toEqual([
      '河南6',
      '湖北7',
      '湖南10',
      '安徽11',
      '江西15',
      '山西21',
    ]);
  });

  it('takes a grouping only for the years for which it holds', () => {
    const group = (code: string, members: readonly string[], more = {}) =>
      ({ code, scheme: 'group', name: code, members, ...more }) as const;
    const groups = [group('now', ['410000']), group('then', ['420000'], { validTo: '2013-12-31' })];
    const headings = model(gdp, { ...gdpOptions, groups }).sections.map(({ heading }) => heading);
    expect(headings).toEqual(['now (1)', 'Other (30)']);
  });

  it.each([
    ['code', ['北京', '天津', '河北']],
    ['pinyin', ['安徽', '北京', '重庆']],
    ['name', ['安徽', '北京', '重庆']],
    ['value', ['广东', '江苏', '山东']],
  ] as const)('orders by %s', (order, names) => {
    const made = model(gdp, { ...gdpOptions, order }, zhCn);
    expect(
      rowsOf(made)
        .slice(0, 3)
        .map(({ name }) => name),
    ).toEqual(names);
  });

  it('offers every year of the data as a step where it is asked to', () => {
    const steps = draw(ranking(gdp as unknown as SeriesData, { ...gdpOptions, steps: true, locale: zhCn })).steps();
    expect([steps.length, steps[0]?.label, steps.find(({ isCurrent }) => isCurrent)?.key]).toEqual([
      20,
      '2005年',
      '2024',
    ]);
    expect(draw(ranking(gdp as unknown as SeriesData, { ...gdpOptions, locale: zhCn })).steps()).toEqual([]);
  });
});

describe('ranking', () => {
  it('shares a rank and skips the next; an equal rank says nothing of order', () => {
    const made = model([row('a', '9.5亿元'), row('b', '12.0亿元'), row('c', '9.5亿元'), row('d', '3.1亿元')]);
    expect(rowsOf(made).map(({ key, place }) => key + place)).toEqual(['b1', 'a=2', 'c=2', 'd4']);
    expect(made.notes).toContain('Order inside a shared rank has no meaning.');
  });

  it('prints the ranks that bounds and rounding allow', () => {
    const made = model([row('a', '超100亿元'), row('b', '150.0亿元'), row('c', '约80亿元'), row('d', '82.4亿元')]);
    expect(rowsOf(made).map(({ key, place, range }) => [key, place, range])).toEqual([
      ['b', '1–2', ''],
      ['a', '1–2', ''],
      ['d', '3', '3–4'],
      ['c', '4', '3–4'],
    ]);
    expect(rowsOf(made).map(({ manner }) => manner.bound)).toEqual(['exact', 'over', 'exact', 'about']);
  });

  it('speaks the possible ranks in words, in its table too: a dash is not heard', () => {
    const rows = [row('a', '超100亿元'), row('b', '150.0亿元'), row('c', '约80亿元'), row('d', '82.4亿元')];
    const said = (locale: typeof en) =>
      targetsOf(draw(ranking(rows, { locale })).scene!.marks).map(({ label }) => label);
    expect(said(en)[0]).toBe('b, Rank: 1st to 2nd of 4, Imports and exports: 15.00 billion yuan');
    expect(said(en)[2]).toMatch(/^d, Rank: 3rd of 4, .*, Possible ranks: 3rd to 4th of 4$/);
    expect(said(zhCn)[2]).toMatch(/可能的位次：第3至第4位（共4个）$/);
    const cells = model(rows)
      .tables()[0]!
      .rows.map((line) => [line.cells[0]!.spoken, line.cells[3]!.spoken]);
    expect(cells).toEqual([
      ['1st to 2nd', undefined],
      ['1st to 2nd', undefined],
      [undefined, '3rd to 4th'],
      [undefined, '3rd to 4th'],
    ]);
  });

  it('has a number for a shared rank, by which its table sorts', () => {
    const made = model([row('a', '9.5亿元'), row('b', '12.0亿元'), row('c', '9.5亿元')]);
    const cells = made.tables()[0]!.rows.map(({ cells: [place] }) => place);
    expect(cells.map((cell) => [cell!.text, cell!.number, cell!.spoken])).toEqual([
      ['1', undefined, undefined],
      ['=2', '2', 'joint 2nd'],
      ['=2', '2', 'joint 2nd'],
    ]);
  });

  it('of rows with a misspelt key names the key, not only that nothing is left', () => {
    const rows = ['a', 'b'].map((area) => ({ area, perod: '2024', value: '1.5亿元' }));
    const said = (locale: typeof en) => draw(ranking(rows as never, { locale })).alternative().sentences;
    expect(said(en)).toEqual(['Row 1: The column “perod” is not known; is it period?']);
    expect(said(zhCn)).toEqual(['第1行：未知的列“perod”，是否指period？']);
  });

  it('says why a figure is missing, and no symbol that would need a legend', () => {
    const rows = [row('a', '9.5亿元'), row('b', '12.0亿元'), { ...row('c', '…'), value: undefined, status: 'Q' }];
    expect(rowsOf(model(rows as Row[])).map(({ label }) => label)[2]).toBe('confidential');
  });

  it('speaks rank, figure and change of a row in words', () => {
    const rows = [
      row('a', '9.5亿元'),
      row('b', '12.0亿元'),
      row('a', '8.0亿元', { period: '2023' }),
      row('b', '7.0亿元', { period: '2023' }),
    ];
    const said = (locale: typeof en) =>
      targetsOf(draw(ranking(rows, { compare: 'previous', locale })).scene!.marks).map(({ label }) => label);
    expect(said(en)).toEqual([
      'b, Rank: 1st of 2, Imports and exports: 1,200 million yuan, Change of rank: up 1 place',
      'a, Rank: 2nd of 2, Imports and exports: 950 million yuan, Change of rank: down 1 place',
    ]);
    expect(said(zhCn)[0]).toBe('b，位次：第1位（共2个），进出口总额：12.0亿元，位次变化：上升1位');
  });

  it('keeps the first, the highlighted with its neighbours, and counts the rest', () => {
    const rows = Array.from({ length: 30 }, (_, i) => row(`a${i + 1}`, `${100 - i}.5亿元`));
    const figure = ranking(rows, { first: 3, highlight: 'a15', locale: en });
    const keys = (opened: readonly string[]) => {
      const listbox = draw(figure)
        .redraw({ opened })!
        .marks.find(({ key }) => key === 'targets') as GroupMark;
      return listbox.marks.map(({ key }) => key);
    };
    expect(keys([])).toEqual(['a1', 'a2', 'a3', 'fold-a4', 'a13', 'a14', 'a15', 'a16', 'a17', 'fold-a18']);
    expect(keys(['fold-a4']).slice(3, 7)).toEqual(['fold-a4', 'a4', 'a5', 'a6']);
    expect(keys(['fold-a4', 'fold-a18'])).toHaveLength(32);
    const labels = targetsOf(draw(figure).scene!.marks).map(({ label }) => label);
    expect(labels[3]).toBe('9 more, folded; Enter opens them');
    expect(draw(figure).alternative().tables[0]!.rows).toHaveLength(30);
  });

  it('draws ten thousand rows by twenty, and opens a hundred at a time', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => row(`a${i}`, `${20_000 - i}.5亿元`));
    const drawn = draw(ranking(rows, { locale: en }));
    expect(targetsOf(drawn.scene!.marks)).toHaveLength(21);
    expect(targetsOf(drawn.redraw({ opened: ['fold-a20'] })!.marks)).toHaveLength(122);
    expect(drawn.alternative().tables[0]!.rows).toHaveLength(10_000);
  });

  it('stands bars on zero, rates below it to the left', () => {
    const rows = [row('a', '5.0%', { indicator: 'r' }), row('b', '-2.5%', { indicator: 'r' })];
    const { marks } = draw(ranking(rows, { locale: en })).scene!;
    const bars = rectsOf(marks);
    expect(bars[0]!.x).toBeCloseTo(bars[1]!.x + bars[1]!.width, 6);
    expect(bars[0]!.width).toBeCloseTo(2 * bars[1]!.width, 6);
  });

  it('never clips a long name: two lines at most, the whole one in speech and table', () => {
    const name = 'Name '.repeat(40).trim();
    const drawn = draw(ranking([row(name, '9.5亿元'), row('b', '2.5亿元')], { locale: en }), { width: 320 });
    expect(targetsOf(drawn.scene!.marks)[0]!.label.startsWith(name)).toBe(true);
    expect(drawn.alternative().tables[0]!.rows[0]!.cells[1]!.text).toBe(name);
  });

  it('gives the head of the changes the room above the names, which have none', () => {
    const rows = [
      row('Guangdong', '9.5亿元'),
      row('Henan', '2.5亿元'),
      row('Guangdong', '9亿元', { period: '2023' }),
      row('Henan', '2亿元', { period: '2023' }),
    ];
    const figure = ranking(rows, { period: '2024', compare: '2023', locale: en });
    const texts = textsOf(draw(figure, { width: 320 }).scene!.marks);
    const heads = texts.filter(({ key }) => key.startsWith('change-'));
    expect(heads.map(({ text }) => text)).toEqual(['from 2023']);
    expect(texts.find(({ text }) => text === 'Henan')!.x).toBeLessThan(heads[0]!.x + heads[0]!.width);
  });

  it('tells a rank that the source claims beside the one that the values give', () => {
    const rank = {
      by: 'level',
      precision: 'exact',
      position: 1,
      among: { area: 'x', members: 'cities', size: 2 },
    } as const;
    const made = draw(ranking([row('a', '9.5亿元'), row('b', '7.0亿元', { rank })], { locale: en })).alternative();
    expect(made.notes).toContain('The source says 1st; the values give 2nd.');
    expect(made.tables[0]!.rows[1]!.cells.map(({ text }) => text)).toEqual([
      '2',
      'b',
      '700',
      'Rank as published: 1st of 2 (cities)',
    ]);
  });

  it('says which highlighted area is not in the ranking', () => {
    const made = model([row('a', '9.5亿元'), row('b', '7.0亿元')], { highlight: 'z' });
    expect(made.issues.map(({ code, path }) => [code, path])).toContainEqual(['I01', ['options', 'highlight']]);
  });

  it('takes areas by full name, short name, code and ISO code, and asks what an unknown name means', () => {
    const rows = [row('河南省', '9.5亿元'), row('Hebei', '8.5亿元'), row('420000', '7.5亿元'), row('CN-HN', '6.5亿元')];
    const made = model([...rows, row('广东人民政府', '5.5亿元')], { areas: provinces }, zhCn);
    expect(rowsOf(made).map(({ name }) => name)).toEqual(['河南', '河北', '湖北', '湖南', '广东人民政府']);
    expect(made.notes).toContain('未知的地区“广东人民政府”，是否指广东 440000？');
  });

  it('ranks the flow that was asked for', () => {
    const rows = (['total', 'exports'] as const).flatMap((flow) => [
      row('a', flow === 'total' ? '9.5亿元' : '1.5亿元', { flow }),
      row('b', '5.5亿元', { flow }),
    ]);
    expect(rowsOf(model(rows)).map(({ key }) => key)).toEqual(['a', 'b']);
    expect(rowsOf(model(rows, { flow: 'exports' })).map(({ key }) => key)).toEqual(['b', 'a']);
  });

  it('gives one row no rank, and says its figure', () => {
    const made = model([row('a', '9.5亿元')]);
    expect([made.title, rowsOf(made)[0]!.place]).toEqual(['A’s imports and exports: 950 million yuan, 2024', '']);
  });

  it('refuses two releases in one period, with both named', () => {
    const rows = [row('a', '9.5亿元', { vintage: 'x' }), row('a', '9.6亿元', { vintage: 'y' })];
    const made = draw(ranking(rows, { locale: en }));
    expect((made.refusal as Refusal).issue.code).toBe('T11');
    expect(made.alternative().sentences[0]).toContain(
      'Figures for 2024 come from different releases, x and y; choose one.',
    );
  });

  it('throws for an unknown option', () => {
    expect(() => ranking([], { colour: 'red' } as RankingOptions)).toThrow('option at ranking.colour');
  });
});

function targetsOf(marks: readonly Mark[]): Target[] {
  return marks.flatMap((mark) =>
    mark.type === 'group' ? [...(mark.target ? [mark.target] : []), ...targetsOf(mark.marks)] : [],
  );
}

function textsOf(marks: readonly Mark[]): TextMark[] {
  return marks.flatMap((mark) => (mark.type === 'group' ? textsOf(mark.marks) : mark.type === 'text' ? [mark] : []));
}

function rectsOf(marks: readonly Mark[]): { readonly x: number; readonly width: number }[] {
  return marks.flatMap((mark) => (mark.type === 'group' ? rectsOf(mark.marks) : mark.type === 'rect' ? [mark] : []));
}
