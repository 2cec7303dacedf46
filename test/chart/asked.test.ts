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

  it('shows the newest where there are too many', () => {
    const years = Array.from({ length: 15 }, (_, i) => ({ area: '洛阳市', period: `${2010 + i}`, value: '5.1亿元' }));
    const alternative = draw(headline(years, { locale: 'zh-CN' })).alternative();
    expect(alternative.sentences[0]).toContain('2024年');
    expect(alternative.sentences).toHaveLength(12);
  });
});
