import { describe, expect, it } from 'vitest';
import type { RankingOptions } from '../../src/chart/ranking';
import type { Row } from '../../src/data/input';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';
import { model, provinces, row, rowsOf } from './ranking-rows';

const silent = (area: string, more: Partial<Row> = {}) => ({ area, period: '2024', status: 'Q', ...more }) as Row;

describe('a ranking of uneven data', () => {
  it('says that nobody has a figure, and no growth that nobody published', () => {
    const rows = [silent('a', { indicator: '游客' }), silent('b', { indicator: '游客' })];
    const said = (locale: typeof en) => {
      const { title, subtitle, tables } = model(rows, {}, locale);
      return [title, subtitle, tables()[0]!.caption];
    };
    expect(said(en)).toEqual(['游客: no comparable figure, 2024', '游客 · 2024', '2024']);
    expect(said(zhCn)).toEqual(['2024年游客无可比的公布数', '游客 · 2024年', '2024年']);
  });

  it('says of a highlighted area that has no figure why it has no place', () => {
    const rows = [row('甲', '9.5亿元'), row('乙', '7.0亿元'), silent('丙')];
    const said = (highlight: RankingOptions['highlight'], locale = zhCn) => {
      const { title, sentences } = model(rows, { highlight }, locale);
      return [title, ...sentences];
    };
    expect(said('丙')).toEqual([
      '2024年丙进出口总额未参加排位（不予公布）',
      '2024年丙进出口总额未参加排位（不予公布）。',
    ]);
    expect(said('丙', en)[0]).toBe('丙’s imports and exports: not ranked (confidential), 2024');
    expect(said(['乙', '丙'])).toEqual([
      '2024年乙进出口总额居第2位（共2个）',
      '2024年，乙进出口总额7.0亿元，居第2位（共2个）。',
      '2024年丙进出口总额未参加排位（不予公布）。',
    ]);
  });

  it('passes three of many that share a place for no more than three', () => {
    const rows = ['甲', '乙', '丙', '丁', '戊'].map((area) => row(area, '5.0亿元'));
    expect(model(rows, {}, zhCn).title).toBe('2024年甲、乙、丙等5个地区进出口总额居并列第1位（共5个）');
    expect(model(rows).title).toBe('甲, 乙, 丙 and 2 more rank joint 1st of 5 by imports and exports, 2024');
  });

  it('rounds no figure to nothing, and one of zeros as the others', () => {
    const rows = [row('a', '1234.567亿元'), row('b', '1000.123亿元'), row('c', '0.0123亿元'), row('d', '0.000亿元')];
    const made = model(rows, { highlight: 'c', unitStep: 8 }, zhCn);
    expect(rowsOf(made).map(({ label }) => label)).toEqual(['1,234.6', '1,000.1', '0.0123', '0.0']);
    expect(made.sentences[0]).toBe('2024年，c进出口总额0.0123亿元，居第3位（共4个）。');
  });

  it('rounds no figure of few digits, however large the first is, and says of rounding where there is some', () => {
    const small = [row('b', '3.2亿元'), row('c', '0.5亿元'), row('d', '0.04亿元')];
    const labels = (first: string) => {
      const made = model([row('a', first), ...small], { unitStep: 8 }, zhCn);
      return [...rowsOf(made).map(({ label }) => label), made.notes.some((note) => note.includes('四舍五入'))];
    };
    expect(labels('18000亿元')).toEqual(['18,000', '3.2', '0.5', '0.04', false]);
    expect(labels('18000.57亿元')).toEqual(['18,001', '3.2', '0.5', '0.04', true]);
  });

  it('says that places were among others, also where they were as many', () => {
    const rows = [
      ...[row('甲', '10.0亿元'), row('乙', '9.0亿元'), row('丙', '8.0亿元')].map((each) => ({
        ...each,
        period: '2023',
      })),
      row('甲', '10.0亿元'),
      row('乙', '11.0亿元'),
      row('丁', '12.0亿元'),
    ];
    const made = model(rows, { compare: '2023' });
    expect(made.notes).toContain('Ranks for 2023 are among the 3 areas with a figure then, not the same ones.');
    expect(
      model(
        rows.filter(({ area }) => area === '甲' || area === '乙'),
        { compare: '2023' },
      ).notes,
    ).toEqual(['A figure needs a title, a period and a source; the source is missing.']);
  });

  it('gives each of several named its own rank, also where two of three share one', () => {
    const rows = [row('甲', '9.5亿元'), row('乙', '9.1亿元'), row('丙', '9.1亿元'), row('丁', '3.1亿元')];
    const highlight = ['甲', '乙', '丙'];
    expect(model(rows, { highlight }, zhCn).title).toBe(
      '2024年甲、乙和丙进出口总额分别居第1、并列第2和并列第2位（共4个）',
    );
    expect(model(rows, { highlight }).title).toMatch(/^甲, 乙 and 丙 rank 1st, joint 2nd and joint 2nd of 4 by/);
  });

  it('compares with a day in words that fit a day', () => {
    const indicators = [{ id: 's', name: { zh: '人口', en: 'population' }, kind: 'stock', unit: 'person' }];
    const at = (period: string) =>
      ['甲', '乙'].map((area, i) => ({ area, indicator: 's', period, value: `${9 - i}万人` }));
    const made = model({ indicators, rows: [...at('2023-12-31'), ...at('2024-12-31')] }, { compare: '2023-12-31' });
    expect(made.sentences[0]).toMatch(/1st of 2, rank unchanged from 31 December 2023\.$/);
    expect(made.tables()[0]!.columns[4]!.label).toBe('Rank, 31 Dec 2023');
  });

  it('takes its unit from figures that are not zero, and groups the digits of a large number of areas', () => {
    const zeros = [row('甲', '0亿元'), row('乙', '0.0亿元'), row('丙', '0.04亿元')];
    expect(model(zeros, {}, zhCn).heads.value).toBe('万元');
    const many = Array.from({ length: 1200 }, (_, i) => row(`No. ${i}`, `${i + 0.5}亿元`));
    expect(model(many).title).toBe('No. 1199 ranks 1st of 1,200 by imports and exports, 2024');
  });

  it('leaves a change of rank blank where either rank is open or missing, and says so', () => {
    const rows = [
      ...[row('甲', '10.0亿元'), row('乙', '9.0亿元')].map((each) => ({ ...each, period: '2023' })),
      row('甲', '10.0亿元'),
      row('乙', '8.0亿元'),
      row('丁', '12.0亿元'),
    ];
    const made = model(rows, { compare: '2023' });
    expect(made.notes).toContain('No change is given where either rank is missing or not certain.');
    expect(made.tables()[0]!.rows.map(({ cells }) => cells[3]!.text)).toEqual([
      'no comparable rank',
      'down 1 place',
      'down 1 place',
    ]);
  });

  it('shares no place while a bound leaves open which', () => {
    const rows = [row('a', '超100亿元'), row('b', '100.0亿元'), row('c', '约100亿元'), row('d', '95～105亿元')];
    const made = model(rows, { highlight: 'b' }, zhCn);
    expect(made.title).toBe('2024年b进出口总额居第1至第4位（共4个）');
    expect(made.notes.join()).not.toMatch(/并列/);
  });

  it('says of a change without a figure what the source says', () => {
    const rows = ['5.0%', '-3%', '持平'].map((growth, i) => ({ area: 'abc'[i], period: '2024', growth }));
    const made = model(rows, {}, zhCn);
    expect(rowsOf(made).map(({ label }) => label)).toEqual(['5.0', '−3', '持平']);
    expect(made.tables()[0]!.rows[2]!.cells[2]).toEqual({ text: '持平' });
  });

  it('names those without a figure in the table as the others, with their group', () => {
    const rows = [row('440000', '9.5亿元'), row('410000', '7.0亿元'), silent('220000')];
    const [table] = model(rows, { areas: provinces, group: 'region' }, zhCn).tables();
    expect(table!.rows.map(({ cells }) => [cells[1]!.text, cells[3]!.text])).toEqual([
      ['广东省', '东部'],
      ['河南省', '中部'],
      ['吉林省', '东北'],
    ]);
  });
});
