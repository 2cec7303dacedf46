import { describe, expect, it } from 'vitest';
import { draw } from '../../src/chart/draw';
import { rankHistory } from '../../src/chart/rank-history';
import type { Row } from '../../src/data/input';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';
import { economies, made, model, provinces, said, series } from './rank-history-rows';

describe('what it says', () => {
  it('lists the first ones only where there are several, all with names', () => {
    const top = (rows: readonly Row[]) => model(rows, {}, zhCn).sentences.filter((one) => one.includes('居前'));
    const three = (names: readonly string[]) =>
      names.flatMap((area, i) => ['2022', '2023'].map((period) => ({ area, period, value: `${9 - i}.1亿元` })));
    expect(top(three(['甲', '乙', '丙']))).toEqual(['2023年居前3位的是甲、乙和丙。']);
    expect(top(three(['甲', '', '丙']))).toEqual([]);
    expect(
      top([
        { area: '甲', period: '2022', rank: '1/9' },
        { area: '甲', period: '2023', rank: '1/9' },
      ]),
    ).toEqual([]);
  });

  it('tells how the highlighted area moved, in both languages', () => {
    const options = { highlight: 'CHN' };
    expect(model(economies, options).title).toBe('China’s goods exports rose from 14th place in 1990 to 1st in 2014');
    expect(model(economies, options, zhCn).title).toBe('中国货物出口额由1990年的第14位升至2014年的第1位');
  });

  it('tells the newest place where the newest figure stands behind a break, then the move before it', () => {
    const { title, sentences } = model(provinces, { highlight: '河南' }, zhCn);
    expect(title).toBe('2024年河南地区生产总值居第6位');
    expect(sentences).toEqual([
      '2024年，河南地区生产总值居第6位，共31个。',
      '河南地区生产总值由2005年的第5位降至2023年的第6位。',
    ]);
  });

  it('tells of ties once, however many there are', () => {
    const { notes, issues } = model([...series('a', '5 6 7'), ...series('b', '5 6 8'), ...series('c', '5 1 1')]);
    expect(issues.filter(({ code }) => code === 'R07')).toHaveLength(2);
    expect(notes).toEqual(['Lines of equal figures meet at one place; their order there has no meaning.']);
  });

  it('speaks a tie, a first place and a last one', () => {
    const found = model([...series('a', '5 6 7'), ...series('b', '- 6 8'), ...series('c', '9 9')]);
    expect(said(found, 'a', '2016')).toBe('a, 2016: joint 2nd of 3, same place, 60 thousand people');
    expect(said(found, 'b', '2016')).toBe('b, 2016: joint 2nd of 3, 60 thousand people, first place known');
    expect(said(found, 'c', '2016')).toBe('c, 2016: 1st of 3, same place, 90 thousand people, no place after this');
  });

  it('says how many of its figures may change (T10)', () => {
    const rows = [...series('a', '1 4 3'), ...series('b', '3 2 2')];
    const soft = rows.map((row, i) => (i < 2 ? { ...row, status: 'P' } : i === 3 ? { ...row, status: 'R' } : row));
    const noted = (locale: typeof en) => draw(rankHistory(soft as Row[], { locale })).alternative().notes;
    expect(noted(en)).toEqual(['Preliminary figures, which may change: 2.', 'Revised figures: 1.']);
    expect(noted(zhCn)).toEqual(['2个数据为初步数，可能修订。', '1个数据经过修订。']);
    expect(model(soft as Row[]).issues.map(({ code }) => code)).toEqual(['T10', 'T10']);
    expect(model(rows).notes).toEqual([]);
  });

  it('says of a gap that the figure may be there and its rank open', () => {
    const rows = [...series('a', '52.1 50.3 55.3'), ...series('c', '47.2 44.1 50.3'), ...series('b', '60.1 - 61.2')];
    const open = { area: 'b', period: '2016', indicator: 'visits', value: '超45万人', source: 'test' };
    expect(model([...rows, open]).notes).toEqual([
      'Gaps in lines: no comparable figure or no certain rank for that period (2).',
    ]);
  });

  it('has the places and the figures in its tables', () => {
    const [places, values] = model(provinces).tables();
    const henan = places!.rows.find(({ key }) => key === '410000')!;
    expect(henan.cells.map(({ text }) => text).slice(0, 5)).toEqual(['Henan', '6', '6', '6', '5']);
    expect(places!.rows[0]!.cells[0]!.text).toBe('Guangdong');
    expect(values!.rows.find(({ key }) => key === '410000')!.cells[33]!.number).toBe('6359.0');
  });

  it('refuses one area, two releases in one period, and no rows', () => {
    const codes = [
      made(series('a', '5 6')),
      made([
        { ...series('a', '5')[0]!, vintage: 'x' },
        { ...series('b', '6')[0]!, vintage: 'y' },
      ]),
      made({ rows: [] }),
    ].map((found) => ('refused' in found ? found.issue.code : ''));
    expect(codes).toEqual(['C04', 'T11', 'F04']);
  });

  it('names a highlighted area that is not there', () => {
    expect(
      model(series('a', '5').concat(series('b', '4')), { highlight: 'Atlantis' }).issues.map(({ code }) => code),
    ).toContain('I01');
  });
});

it.each([
  ['two periods leave them half of a narrow page', 2, true],
  ['many leave them their share', 20, false],
])('shows long names whole where lines are short: %s', (_, periods, isWhole) => {
  const name = '黔西南布依族苗族自治州义龙新区';
  const rows = [name, '乙'].flatMap((area, i) =>
    Array.from({ length: periods }, (_, at) => ({ area, period: `${2001 + at}`, value: `${9 - i}.1亿元` })),
  );
  const { scene } = draw(rankHistory(rows, { locale: zhCn }), { width: 340 });
  expect(JSON.stringify(scene).includes(`"text":"${name}"`)).toBe(isWhole);
});
