import { describe, expect, it } from 'vitest';
import type { AnyFigure } from '../../src/chart/chart';
import { draw } from '../../src/chart/draw';
import { headline } from '../../src/chart/headline';
import { position } from '../../src/chart/position';
import { rankHistory } from '../../src/chart/rank-history';
import { ranking } from '../../src/chart/ranking';
import { tradeGrowth } from '../../src/chart/trade-growth';
import { registerPacks } from '../../src/format/register-packs';

registerPacks();

const rows = [
  { area: '洛阳市', period: '2023', value: '5.1亿元', rank: '2/18' },
  { area: '洛阳市', period: '2024', value: '5.3亿元', rank: '2/18' },
  { area: '郑州市', period: '2024', value: '9.1亿元', rank: '1/18' },
];
const charts = { headline, position, rankHistory, ranking, tradeGrowth };
const said = (figure: AnyFigure) => {
  const alternative = draw(figure).alternative();
  return `${alternative.title} ${alternative.sentences.join(' ')}`;
};

describe.each(Object.entries(charts))('%s', (name, make) => {
  const zh = { locale: 'zh-CN' };

  it('says that what an option asks for is not in the data', () => {
    // Places over time are drawn of every area; the one asked for is a highlight.
    if (name !== 'rankHistory' && name !== 'ranking')
      expect(said(make(rows, { ...zh, area: '开封市' }))).toContain('未知的地区“开封市”');
    expect(said(make(rows, { ...zh, indicator: 'gdp' }))).toContain('未知的指标“gdp”');
    expect(said(make(rows, { ...zh, flow: 'exports' }))).toContain('未知的进出口“exports”');
  });

  it('says that no figure is of the release or the periods asked for, or that they cannot be read', () => {
    // Figures of no release are of every one where areas are compared.
    if (name !== 'rankHistory' && name !== 'ranking')
      expect(said(make(rows, { ...zh, vintage: 'v9' }))).toContain('未知的数据版本“v9”');
    for (const periods of ['month', '2024-Q1', 'yearly', '20x4'])
      expect(said(make(rows, { ...zh, periods }))).toContain(`未知的时期“${periods}”`);
    expect(said(make(rows, { ...zh, periods: ['1998', '1999'] }))).toContain('未知的时期“1998, 1999”');
    for (const periods of ['year', '2024', ['2023', '2024'], ['1999', '2024']])
      expect(said(make(rows, { ...zh, periods }))).not.toContain('未知');
  });

  it('takes an indicator by its name in either language', () => {
    const plain = said(make(rows, zh));
    expect(said(make(rows, { ...zh, indicator: '进出口总额' }))).toBe(plain);
    expect(said(make(rows, { ...zh, indicator: 'imports and exports' }))).toBe(plain);
  });
});

describe('headline', () => {
  it('shows the periods asked for', () => {
    const figure = headline(rows, { area: '洛阳市', periods: ['2024'], locale: 'zh-CN' });
    const alternative = draw(figure).alternative();
    expect(alternative.title).toBe('2024年洛阳市进出口总额5.3亿元');
  });

  it('takes one period at its word, and says that it is not there', () => {
    expect(said(headline(rows, { periods: '1999', locale: 'zh-CN' }))).toContain('未知的时期“1999”');
    expect(said(tradeGrowth(rows, { periods: '1999', locale: 'zh-CN' }))).not.toContain('未知');
  });

  it('shows the newest where there are too many', () => {
    const years = Array.from({ length: 15 }, (_, i) => ({ area: '洛阳市', period: `${2010 + i}`, value: '5.1亿元' }));
    const alternative = draw(headline(years, { locale: 'zh-CN' })).alternative();
    expect(alternative.sentences[0]).toContain('2024年');
    expect(alternative.sentences).toHaveLength(12);
  });
});

describe.each([['ranking', ranking] as const, ['rankHistory', rankHistory] as const])('%s', (_, make) => {
  const places = ['Washington, D.C.', 'Ohio', 'Utah'].flatMap((area, i) => [
    { area, period: '2023', value: `$${9 - i}.1 billion` },
    { area, period: '2024', value: `$${9 - i}.3 billion` },
  ]);
  const issues = (highlight: string | readonly string[]) =>
    draw(make(places, { locale: 'en', highlight })).issues.flatMap(({ code, read }) => (code === 'I01' ? read : []));

  it.each([
    ['Washington, D.C.', []],
    [['Washington', 'D.C.'], []],
    [['Washington, D.C.', 'Ohio'], []],
    ['Ohio,Utah', []],
    ['Washington,D.C.', []],
    ['Utah, Washington, D.C., Ohio', []],
    ['Ohio, Washington, D.C., Iowa', ['Iowa']],
    ['Ohio, Iowa', ['Iowa']],
  ])('splits no name at its comma: %j', (highlight, unread) => {
    expect(issues(highlight)).toEqual(unread);
  });
});
