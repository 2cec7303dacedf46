import { describe, expect, it } from 'vitest';
import type { SeriesData } from '../../src/data/input';
import { zhCn } from '../../src/format/zh-cn';
import { model, said, series } from './rank-history-rows';

const visits = { id: 'visits', name: { zh: '游客', en: 'visitors' }, kind: 'count', unit: 'person' };
const data = (rows: readonly unknown[], indicators: readonly unknown[] = [visits]) =>
  ({ rows, indicators }) as unknown as SeriesData;
const two = (a: string, b: string) => [...series('a', a), ...series('b', b)];

describe('what a rank history says of a line', () => {
  it('says that a place never changed only where it did not, and of a tie at either end', () => {
    const titled = (a: string, b: string, locale?: typeof zhCn) =>
      model(data(two(a, b)), { highlight: 'b' }, locale).title;
    expect(titled('5 6 7', '1 1 1')).toBe('B’s visitors ranked 2nd in all 3 periods from 2015 to 2017');
    expect(titled('5 6 7', '1 1 1', zhCn)).toBe('B游客在2015年至2017年的3期中均居第2位');
    expect(titled('5 6 7', '1 9 1')).toBe('B’s visitors ranked 2nd in both 2015 and 2017');
    expect(titled('5 6', '5 7')).toBe('B’s visitors went from joint 1st place in 2015 to 1st in 2016');
    expect(titled('5 6', '5 7', zhCn)).toBe('B游客由2015年的并列第1位变为2016年的第1位');
  });

  it('ranks on a day, and in a year', () => {
    const people = { ...visits, kind: 'stock' };
    const day = (area: string, period: string, value: string) => ({ area, indicator: 'visits', period, value });
    const rows = [
      day('a', '2023-12-31', '5.1万人'),
      day('b', '2023-12-31', '4.2万人'),
      day('a', '2024-12-31', '5.1万人'),
      day('b', '2024-12-31', '6.2万人'),
    ];
    const { title } = model(data(rows, [people]), { highlight: 'b' });
    expect(title).toBe('B’s visitors rose from 2nd place on 31 Dec 2023 to 1st on 31 Dec 2024');
    const union = { ...visits, name: { zh: '游客', en: 'visitors in 27 EU states' } };
    expect(model(data(two('5 6', '4 7'), [union]), { highlight: 'b' }).title).toBe(
      'B’s visitors in 27 EU states rose from 2nd place in 2015 to 1st in 2016',
    );
  });

  it('calls a forecast the period that is one, and counts the figures', () => {
    const rows = two('5.1 5.2', '4.2 -').concat({ ...series('b', '6.3', 2016)[0]!, status: 'F' });
    const { title, notes } = model(data(rows), { highlight: 'b' });
    expect(title).toBe('B’s visitors rose from 2nd place in 2015 to 1st in 2016 (forecast)');
    expect(notes).toContain('Forecast figures, whose ranks are forecasts, too: 1.');
  });

  it('ranks forecasts alone as forecasts, told once and without a bracket beside a bracket', () => {
    const rows = two('5 6 5', '4 7 4').map((row) => ({ ...row, nature: 'forecast' as const }));
    const zh = model(data(rows), { highlight: 'b' }, zhCn);
    expect(zh.title).toBe('B游客（预测）在2015年和2017年均居第2位');
    expect(zh.sentences.slice(1)).toEqual(['其间最高为2016年的第1位，最低为2015年的第2位。']);
    expect(zh.notes).toContain('6个数据为预测数，其位次也是预测。');
    expect(zh.tables().map(({ caption }) => caption)).toEqual(['位次', '游客（预测，万人）']);
    expect(model(data(rows), { highlight: 'b' }).sentences.slice(1)).toEqual([
      'At best 1st in 2016, at worst 2nd in 2015.',
    ]);
  });

  it('names all who share the first place, and singles none of them out', () => {
    const rows = 'a b c d e'.split(' ').flatMap((area) => series(area, '5 5 5'));
    const en = model(data(rows));
    expect(en.title).toBe('A, b, c and 2 more ranked joint 1st by visitors, 2017');
    expect(en.sentences).toEqual([]);
    expect(model(data(rows), {}, zhCn).title).toBe('2017年游客：a、b、c等5个地区居并列第1位');
    const lone = model(data([...rows, ...series('f', '9 9 1')]), { highlight: 'a' });
    expect(lone.title).toBe('A’s visitors rose from joint 2nd place in 2015 to joint 1st in 2017');
  });

  it('says of the best and the worst place between that it was shared', () => {
    const rows = [...two('5 6 5', '4 6 4'), ...series('c', '3 3 3')];
    expect(model(data(rows), { highlight: 'b' }).sentences.slice(1)).toEqual([
      'At best joint 1st in 2016, at worst 2nd in 2015.',
    ]);
  });

  it('counts forecasts and targets that are not ranked', () => {
    const ahead = (['forecast', 'target'] as const).map((nature, i) => ({ ...series('b', '7', 2017 + i)[0]!, nature }));
    const rows = [...two('5 6', '4 7'), ...ahead];
    expect(model(data(rows)).notes).toEqual([
      'Figures not ranked, being of another unit, kind of period or release, or a forecast or target: 2.',
    ]);
    expect(model(data(rows), {}, zhCn).notes).toEqual([
      '另有2个数据未参加排位（单位、时段或版本不同，或为预测、目标等）。',
    ]);
  });

  it('states no number of areas that nobody tells, and calls a scope that is not named a doubt', () => {
    const rows = [7, 6].map((rank, i) => ({ area: 'a', indicator: 'visits', period: `${2019 + i}`, rank: `${rank}` }));
    const { subtitle, issues } = model(data(rows), { highlight: 'a' });
    expect(subtitle).toBe('Rank by visitors · 2019–2020');
    expect(issues.filter(({ code }) => code === 'R01').map(({ level }) => level)).toEqual(['W', 'W']);
  });

  it('states how few and how many were ranked where not all periods have as many', () => {
    const later = [...two('5 6 7 8', '4 7 8 9'), ...series('c', '9 9', 2016), ...series('d', '8', 2017)];
    expect(model(data(later)).subtitle).toBe('Rank by visitors · 2–4 areas · 2015–2018');
    expect(model(data(later), {}, zhCn).subtitle).toBe('游客位次 · 2～4个地区 · 2015—2018年');
  });

  it('tells figures of millions of the source’s unit in a larger one', () => {
    const dollars = { ...visits, kind: 'flow', unit: 'USD' };
    const row = (area: string, digits: string) => ({
      area,
      indicator: 'visits',
      period: '2024',
      value: { digits, multiplier: 3, unit: 'USD' },
    });
    const made = model(data([row('a', '71213099'), row('b', '955298007')], [dollars]));
    expect(said(made, 'a', '2024')).toBe('a, 2024: 2nd of 2, 71.213099 billion US dollars');
  });
});
