import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../src/chart/alternative';
import { draw } from '../../src/chart/draw';
import { type PositionOptions, position } from '../../src/chart/position';
import type { SeriesData } from '../../src/data/input';
import { en } from '../../src/format/en';
import { issueText } from '../../src/format/issue-text';
import { zhCn } from '../../src/format/zh-cn';
import henan from '../../stories/data/henan-city-ranks.json';
import drawnBy from '../facts.drawn-by.json';
import facts from '../facts.json';
import { cells, environment, modelOf, seeds } from './position-cells';

const said = (options: PositionOptions, locale = en) => {
  const { title, subtitle, sentences } = modelOf(seeds, options, locale);
  return [title, subtitle, ...sentences];
};

/** Marks of the drawing by their keys: `place`, `slot-3`, `bracket`. */

describe('what position says', () => {
  it('states a place among an unknown number without guessing it', () => {
    expect(said({ show: '001-07' })).toEqual([
      'Sanmenxia’s imports and exports ranked 7th',
      'January–April 2024 · cities of Henan',
      'Sanmenxia’s imports and exports ranked 7th of an unstated number of cities of Henan, January–April 2024.',
    ]);
    expect(said({ show: '001-07' }, zhCn)).toEqual([
      '三门峡进出口总额居第7位',
      '2024年1—4月 · 河南省各市',
      '2024年1—4月，三门峡进出口总额居河南省各市第7位（总数未注明）。',
    ]);
  });

  it('states how many there are where the source does', () => {
    expect(said({ show: '002-07' })[2]).toBe(
      'Quanzhou’s number of overseas Chinese ranked 1st of 25 key hometowns of overseas Chinese, period not stated.',
    );
    expect(said({ show: '002-07' }, zhCn)[0]).toBe('泉州海外华侨华人数居第1位，共25个');
  });

  it('keeps a run as printed and names no year', () => {
    expect(said({ show: '000-02' })[2]).toBe(
      'Sanmenxia’s foreign investment ranked in the top 4 of an unstated number of cities of Henan for 3 years running.',
    );
    expect(said({ show: '000-02' }, zhCn)[2]).toBe('三门峡外商投资连续3年列河南省各市前4位（总数未注明）。');
    expect(modelOf(seeds, { show: '000-02' }).notes).toEqual([
      'Dashed end: the source does not state how many are ranked.',
      'One strip for each period of a run; the source does not name them.',
      '“top 4 in Henan for foreign investment, three years running” is read as “within the first four in each of the three years”; it may also mean “fourth in each of the three years”.',
    ]);
  });

  it('speaks each place whole', () => {
    expect(modelOf(seeds, { show: '001-07' }).rows[0]!.label).toBe(
      'Sanmenxia’s imports and exports, January–April 2024: 7th of an unstated number of cities of Henan',
    );
    expect(modelOf(seeds, { show: '001-07' }, zhCn).rows[0]!.label).toBe(
      '三门峡进出口总额，2024年1—4月：河南省各市第7位（总数未注明）',
    );
  });

  it('tells of how many before the run in English, after it in Chinese', () => {
    const streak = { number: 3, unit: 'year' };
    const run = (rank: object) =>
      cells({ position: 4, precision: 'within', among: { area: 'p', size: 25 }, streak, ...rank });
    const told = (data: SeriesData, locale = en) => {
      const { rows, title } = modelOf(data, {}, locale);
      return [`${rows[0]!.place} ${rows[0]!.after}`, title];
    };
    expect(told(run({}))).toEqual([
      'In the top 4 of 25 for 3 years running',
      'City B’s indicator 0 ranked in the top 4 of 25 for 3 years running',
    ]);
    expect(told(run({}), zhCn)).toEqual(['连续3年列前4位 共25个', '乙市指标0连续3年列前4位，共25个']);
    expect(told(run({ precision: 'exact', tied: true }))[1]).toBe(
      'City B’s indicator 0 ranked joint 4th of 25 for 3 years running',
    );
  });

  it('says place of one, and places of more', () => {
    expect(modelOf(cells('1/1', '1/2')).sentences).toEqual([
      'City B’s indicator 0 ranked 1st of 1 place in Province A, 2024.',
      'City B’s indicator 1 ranked 1st of 2 places in Province A, 2024.',
    ]);
  });

  it('reads the short forms of a rank cell', () => {
    const rows = modelOf(cells('第7位', '7th of 18', '前4', '2/18', '并列第2，共18个', 'tied 3rd of ?')).rows;
    expect(rows.map(({ place, after }) => `${place} ${after}`)).toEqual([
      '7th of ?',
      '7th of 18',
      'In the top 4 of ?',
      '2nd of 18',
      'Joint 2nd of 18',
      'Joint 3rd of ?',
    ]);
  });

  it('says that a place by growth is a place of the growth', () => {
    const rank = { by: 'growth', position: 5, precision: 'exact', among: { area: 'p', size: 18 } };
    expect(modelOf(cells(rank)).title).toBe('City B’s growth of indicator 0 ranked 5th of 18');
    expect(modelOf(cells(rank), {}, zhCn).title).toBe('乙市指标0增速居第5位，共18个');
  });

  it('shows the weaker of two readings, whichever the editor wrote first', () => {
    const fact = (facts.facts as { id: string }[]).find(({ id }) => id === '000-02');
    const strong = { ...facts, facts: [{ ...fact, precision: 'exact' }] } as unknown as SeriesData;
    expect(modelOf(strong).rows[0]).toMatchObject({ within: true, place: 'In the top 4' });
  });

  it('prints the places of four cities as their sources do', () => {
    const { rows, sentences } = modelOf(henan as unknown as SeriesData);
    expect(rows.map(({ name, details, position: place, size }) => [name, details[0], place, size])).toEqual([
      ['Zhengzhou', '2017', 1, 6],
      ['Zhengzhou', '2017', 4, undefined],
      ['Zhengzhou', 'First quarter of 2021', 1, undefined],
      ['Sanmenxia', 'January–November 2022', 5, undefined],
      ['Sanmenxia', 'January–April 2024', 7, undefined],
      ['Zhengzhou', '2025', 1, undefined],
      ['Jiyuan', '2025', 2, undefined],
      ['Luoyang', '2025', 3, undefined],
    ]);
    expect(sentences[0]).toBe(
      'Zhengzhou’s imports and exports ranked 1st of 6 capitals of the six central provinces, 2017.',
    );
  });

  it('draws every rank that is its to draw', () => {
    const mine = Object.entries(drawnBy)
      .filter(([, chart]) => chart === 'position')
      .map(([id]) => id);
    expect(mine.length).toBeGreaterThan(0);
    for (const id of [...mine, '001-07', '001-10'])
      expect([id, modelOf(seeds, { show: id }).rows.length]).toEqual([id, 1]);
  });
});

describe('what position does not draw', () => {
  it('lists a place outside its number, and says so', () => {
    const model = modelOf(cells('9/18', '26/25', '0'));
    expect(model.rows.map(({ position: place }) => place)).toEqual([9]);
    const [table] = model.tables();
    expect(table!.rows).toHaveLength(3);
    expect(table!.rows[1]!.cells.at(-1)?.text).toMatch(/^Position 26 is outside 1–25(; |$)/);
    expect(model.issues.filter(({ level }) => level === 'E').map(({ code }) => code)).toEqual(['R03', 'R03']);
  });

  it('quotes a vague place in the table and the notes only', () => {
    const model = modelOf(seeds, { show: ['001-07', '004-18'] });
    expect(model.rows).toHaveLength(1);
    expect(model.notes.at(-1)).toMatch(/first in the country” names no position\.$/);
    expect(model.tables()[0]!.rows[1]!.cells.map(({ text }) => text)).toContain('not stated');
  });

  it('asks among what, where a cell and its area do not tell', () => {
    const data = { rows: [{ area: 'x', period: '2024', rank: '7/18' }] } as SeriesData;
    const made = position.chart.model(data, {}, environment(en)) as Refusal;
    expect(made.issue.code).toBe('R01');
  });

  it('takes the words 全国 and 全省 before a place for what it is among', () => {
    const data = { rows: [{ area: 'x', indicator: 'trade-total', period: '2024', rank: '全国第2位' }] } as SeriesData;
    const made = modelOf(data, {}, zhCn);
    expect(made.sentences).toEqual(['2024年，x进出口总额居全国第2位（总数未注明）。']);
    expect(made.rows[0]).toMatchObject({ place: '第2位', after: '总数未注明' });
  });

  it.each([
    ['no rows', { rows: [] }, 'F04'],
    ['no ranks', { rows: [{ area: 'x', period: '2024', value: '1亿元' }] }, 'F04'],
    ['a vague rank alone', { ...facts, facts: facts.facts.filter(({ id }) => id === '004-12') }, 'R08'],
  ])('refuses %s, with a code', (_, data, code) => {
    const made = position.chart.model(data as unknown as SeriesData, {}, environment(en)) as Refusal;
    expect([made.refused, made.issue.code]).toEqual([true, code]);
  });

  it.each([
    [[], '没有数据行。', 'There are no rows of data.'],
    [[{ area: 'x', period: '2024', value: '1亿元' }], '所给数据均无位次。', 'No figure here has a place.'],
  ])('tells data without places from no data: %j', (rows, zh, english) => {
    const { issue } = position.chart.model({ rows }, {}, environment(en)) as Refusal;
    expect([issueText(issue, zhCn), issueText(issue, en)]).toEqual([zh, english]);
  });

  it('leaves rows beyond forty to the table', () => {
    const model = modelOf(cells(...Array.from({ length: 45 }, (_, i) => `${i + 1}/50`)));
    expect([model.rows.length, model.tables()[0]!.rows.length]).toEqual([40, 45]);
    expect(model.issues.map(({ code }) => code)).toContain('L04');
  });

  it('tells what names no place beside those that do, and refuses with it where it is all there is', () => {
    expect(modelOf(cells('7/18', '末位'), {}, zhCn).notes[0]).toBe('“末位”未给出名次。');
    const drawn = draw(position(cells('末位'), { locale: en }));
    expect(drawn.alternative().sentences).toEqual(['Row 1, column rank: “末位” names no position. Expected: 7/18.']);
  });

  it('takes the top one for the first, and one year for no run', () => {
    const run = {
      position: 3,
      precision: 'exact',
      among: { area: 'p', size: 18 },
      streak: { number: 1, unit: 'year' },
    };
    const { sentences, notes } = modelOf(cells('top 1 of 18', run));
    expect(sentences).toEqual([
      'City B’s indicator 0 ranked 1st of 18 places in Province A, 2024.',
      'City B’s indicator 1 ranked 3rd of 18 places in Province A, 2024.',
    ]);
    expect(notes.join()).not.toContain('may mean');
  });

  it('groups the digits of large numbers in its title as in its sentence', () => {
    const { title, sentences } = modelOf(cells('1024/2000'));
    expect(title).toBe('City B’s indicator 0 ranked 1,024th of 2,000');
    expect(sentences[0]).toContain('1,024th of 2,000 places');
  });

  it('says where two places of one thing contradict each other', () => {
    const rows = ['7/18', '8/18', 'top 9 of 18'].map((rank) => ({ area: 'x', indicator: 'i0', period: '2024', rank }));
    const made = modelOf({ ...cells('7/18'), rows } as SeriesData);
    expect(made.issues.filter(({ code }) => code === 'I02').map(({ path, read }) => [path, read])).toEqual([
      [['rows', 1, 'rank'], '8'],
    ]);
    expect(made.notes).toContain('Two releases give different figures for 2024; both stand in the table.');
  });

  it('says of a place by a target or a forecast that it is one', () => {
    const data = cells('7/18', '2/18') as unknown as { rows: object[] };
    const told = (...natures: string[]) =>
      modelOf({ ...data, rows: natures.map((nature, i) => ({ ...data.rows[i], nature })) } as unknown as SeriesData);
    expect(told('forecast').title).toBe('City B’s indicator 0 ranked 7th of 18 (forecast)');
    expect(told('outcome', 'target').title).toBe('City B: 7th by indicator 0 and 2nd (target) by indicator 1');
    expect(told('forecast').sentences[0]).toBe(
      'City B’s indicator 0 ranked 7th of 18 places in Province A (forecast), 2024.',
    );
  });
});
