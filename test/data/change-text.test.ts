import { describe, expect, it } from 'vitest';
import { parseChange } from '../../src/data/quantity';
import type { Change } from '../../src/data/types';

describe('parseChange', () => {
  const change = (text: string) => {
    const parsed = parseChange(text);
    if (!parsed.ok) return parsed.issue.code;
    const { form, turn, value } = parsed.value;
    return [form, turn ?? value?.digits];
  };
  it.each([
    ['43.7%', ['percent', '43.7']],
    ['43.7', ['percent', '43.7']],
    ['-2.2%', ['percent', '-2.2']],
    ['增长43.7%', ['percent', '43.7']],
    ['同比增长43.7%', ['percent', '43.7']],
    ['up 43.7% year on year', ['percent', '43.7']],
    ['下降2.2%', ['percent', '-2.2']],
    ['回落0.9个百分点', ['points', '-0.9']],
    ['增加841亿元', ['absolute', '841']],
    ['增长1.31倍', ['times-by', '1.31']],
    ['增长到2.31倍', ['times-to', '2.31']],
    ['to 2.31 times', ['times-to', '2.31']],
    ['翻番', ['times-to', '2']],
    ['翻一番', ['times-to', '2']],
    ['翻两番', ['times-to', '4']],
    ['翻三番', ['times-to', '8']],
    ['doubled', ['times-to', '2']],
    ['由亏转盈', ['turn', 'loss-to-profit']],
    ['from loss to profit year on year', ['turn', 'loss-to-profit']],
    ['from profit to loss', ['turn', 'profit-to-loss']],
    ['由盈转亏', ['turn', 'profit-to-loss']],
    ['同比由降转增', ['turn', 'fall-to-rise']],
    ['由增转降', ['turn', 'rise-to-fall']],
    ['from rise to fall', ['turn', 'rise-to-fall']],
    ['亏损扩大', ['turn', 'loss-widened']],
    ['与去年同期持平', ['turn', 'flat']],
    ['unchanged, yoy', ['turn', 'flat']],
    ['降幅3%', ['percent', '-3']],
    ['-5%-3%', 'V04'],
    ['基本持平', 'V01'],
    ['持平略增', 'V01'],
    ['翻番以上', 'V01'],
    ['近翻番', 'V01'],
    ['翻四番', 'V01'],
    ['减亏', ['turn', 'loss-narrowed']],
    ['持平', ['turn', 'flat']],
    ['由逆差转为顺差', ['turn', 'deficit-to-surplus']],
    ['由顺差转逆差', ['turn', 'surplus-to-deficit']],
    ['from deficit to surplus', ['turn', 'deficit-to-surplus']],
    ['1.31倍', 'C05'],
    ['1,5%', 'V01'],
    ['', 'V01'],
  ])('reads “%s” as %j', (text, expected) => {
    expect(change(text)).toEqual(expected);
  });
  it.each([
    ['环比下降0.3%', 'previous-period', '-0.3', undefined, undefined],
    ['较上月下降0.3%', 'previous-period', '-0.3', undefined, undefined],
    ['up 0.3% on the month', 'previous-period', '0.3', undefined, undefined],
    ['up 0.3% on the previous period', 'previous-period', '0.3', undefined, undefined],
    ['0.3% month on month', 'previous-period', '0.3', undefined, undefined],
    ['环比持平', 'previous-period', undefined, undefined, undefined],
    ['同比增长5.2%', 'same-period-last-year', '5.2', undefined, undefined],
    ['up 5.2% on a year earlier', 'same-period-last-year', '5.2', undefined, undefined],
    ['降幅不超过3%', 'same-period-last-year', '-3', undefined, 'atLeast'],
    ['down by no more than 3%', 'same-period-last-year', '-3', undefined, 'atLeast'],
    ['环比增幅不低于3%', 'previous-period', '3', undefined, 'atLeast'],
    ['-5%--3%', 'same-period-last-year', '-5', '-3', 'between'],
    ['-5%至-3%', 'same-period-last-year', '-5', '-3', 'between'],
    ['−5% to −3%', 'same-period-last-year', '-5', '-3', 'between'],
  ])('reads of “%s” what it is measured against: %s', (text, against, digits, upper, qualifier) => {
    const parsed = parseChange(text);
    const { value } = (parsed.ok && parsed.value) as Change;
    expect([parsed.ok && parsed.value.against, value?.digits, value?.upper, value?.qualifier]).toEqual([
      against,
      digits,
      upper,
      qualifier,
    ]);
  });
  it('refuses a range that could end on either side of nothing, and shows how one is written', () => {
    const parsed = parseChange('-5%-3%');
    expect(parsed.ok || parsed.issue.expected).toBe('-5~-3%');
  });
  it.each(['同比增长5.2%，环比下降0.3%', 'up 5% year on year, down 0.3% on the month', '年均增长5%', '降幅收窄3%'])(
    'refuses “%s”, which says more than one rate on one base',
    (text) => {
      expect(parseChange(text).ok).toBe(false);
    },
  );
  it.each([
    ['同比实际增长5.2%', '5.2', 'real', 'unstated'],
    ['实际增长5.2%', '5.2', 'real', 'unstated'],
    ['按不变价格计算，同比增长5.2%', '5.2', 'real', 'unstated'],
    ['扣除价格因素，实际下降5.1%', '-5.1', 'real', 'unstated'],
    ['up 5.2% in real terms year on year', '5.2', 'real', 'unstated'],
    ['名义增长4.2%', '4.2', 'nominal', 'unstated'],
    ['-18.8%（按可比口径计算）', '-18.8', 'unstated', 'comparable-scope'],
    ['同口径下降18.8%', '-18.8', 'unstated', 'comparable-scope'],
    ['down 18.8% year on year on a comparable scope', '-18.8', 'unstated', 'comparable-scope'],
  ])('reads of “%s” prices and scope', (text, digits, pricing, scope) => {
    const parsed = parseChange(text);
    expect(parsed.ok && parsed.value).toMatchObject({ form: 'percent', value: { digits }, pricing, scope });
  });
  it.each([
    ['105.2（上年=100）', 'same-period-last-year'],
    ['105.2 (previous year=100)', 'same-period-last-year'],
    ['3050.1（1978年=100）', 'fixed-base'],
    ['指数105.2', 'fixed-base'],
    ['index 105.2', 'fixed-base'],
  ])('takes “%s” for an index, never for growth of so many per cent', (text, against) => {
    const parsed = parseChange(text);
    expect(parsed.ok && parsed.value).toMatchObject({ form: 'index', against, value: { unit: 'index' } });
  });
  it.each(['上升3位', '提高2名', '上升3位次'])('takes “%s”, a change of place, for no persons', (text) => {
    const parsed = parseChange(text);
    expect(parsed.ok || parsed.issue.code).toBe('V04');
  });
  it.each([
    ['增5%', '5'],
    ['同比降2.2%', '-2.2'],
    ['increased by 5%', '5'],
    ['declined 5%', '-5'],
    ['dropped by 5%', '-5'],
    ['up 5% from a year earlier', '5'],
  ])('reads “%s” as news have it', (text, digits) => {
    const parsed = parseChange(text);
    expect(parsed.ok && parsed.value).toMatchObject({ against: 'same-period-last-year', value: { digits } });
  });
  it.each(['同比环比增长5%', '降至5%', 'fell to 5%', 'declined to 5%', '2'])(
    'reads no more into “%s” than it says',
    (text) => {
      const parsed = parseChange(text);
      expect(parsed.ok && [parsed.value.form, parsed.value.value]).toEqual(
        text === '2' && ['percent', { digits: '2', unit: 'PCT' }],
      );
    },
  );
  it.each([
    ['增长三成', '30', 'about'],
    ['增长近两成', '20', 'nearly'],
    ['增长2成', '20', 'about'],
    ['下降逾三成五', '-35', 'under'],
  ])('reads “%s” as a rough rate', (text, digits, qualifier) => {
    const parsed = parseChange(text);
    expect(parsed.ok && parsed.value).toMatchObject({ form: 'percent', value: { digits, qualifier } });
  });
  it('asks whether a thing rose to 1.5 times or by it, and knows that 增长1.5倍 is by', () => {
    const codeOf = (text: string) => {
      const parsed = parseChange(text);
      return parsed.ok ? parsed.value.form : parsed.issue.code;
    };
    expect(['rose 1.5 times', 'rose by 1.5 times', '增长1.5倍', 'tripled'].map(codeOf)).toEqual([
      'C05',
      'times-by',
      'times-by',
      'times-to',
    ]);
  });
  it('claims nothing that the cell does not say', () => {
    const parsed = parseChange('43.7%');
    expect(parsed.ok && [parsed.value.against, parsed.value.pricing, parsed.value.scope]).toEqual([
      'same-period-last-year',
      'unstated',
      'unstated',
    ]);
  });
});
