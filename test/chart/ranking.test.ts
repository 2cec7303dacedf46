import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../src/chart/alternative';
import { draw } from '../../src/chart/draw';
import { type RankingOptions, ranking } from '../../src/chart/ranking';
import type { Row } from '../../src/data/input';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';
import { targetsIn } from './marks';
import { model, provinces, row, rowsOf } from './ranking-rows';

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
      [...targetsIn(draw(ranking(rows, { locale })).scene!.marks).values()].map(({ label }) => label);
    expect(said(en)[0]).toBe('b, 2024: 1st or 2nd of 4, 15.00 billion yuan');
    expect(said(en)[2]).toMatch(/^d, 2024: 3rd of 4, .*, Possible ranks: 3rd or 4th of 4$/);
    expect(said(zhCn)[2]).toMatch(/可能的位次：第3或第4位（共4个）$/);
    const cells = model(rows)
      .tables()[0]!
      .rows.map((line) => [line.cells[0]!.spoken, line.cells[3]!.spoken]);
    expect(cells).toEqual([
      ['1st or 2nd', undefined],
      ['1st or 2nd', undefined],
      [undefined, '3rd or 4th'],
      [undefined, '3rd or 4th'],
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
      [...targetsIn(draw(ranking(rows, { compare: 'previous', locale })).scene!.marks).values()].map(
        ({ label }) => label,
      );
    expect(said(en)).toEqual([
      'b, 2024: 1st of 2, 1,200 million yuan, up 1 place from 2023',
      'a, 2024: 2nd of 2, 950 million yuan, down 1 place from 2023',
    ]);
    expect(said(zhCn)[0]).toBe('b，2024年：第1位（共2个），12.0亿元，比2023年上升1位');
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
