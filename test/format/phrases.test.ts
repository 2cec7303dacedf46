import { expect, test } from 'vitest';
import { enBase } from '../../src/format/en-base';
import { heldTogether, phrases } from '../../src/format/phrases';
import { zhBase } from '../../src/format/zh-base';

/** `a|+b|=c`: a plain stretch, one that a line may begin at, one that is held together. */
const marked = (title: string, lang = 'zh', names?: readonly string[]) =>
  phrases(title, lang === 'zh' ? zhBase : enBase, names)
    .map(({ text, form }) => `${form === 'phrase' ? '+' : form === 'whole' ? '=' : ''}${text}`)
    .join('|');

test.each([
  ['2024年1—4月湖北进出口总额居第2位（共2个）', '=2024年|=1—4月|+湖北进出口总额|+居|=第2位|（共|=2个|）'],
  ['河南进出口总额约3,979.5亿元', '河南进出口总额|+约3,979.5亿元'],
  ['总额不足8万美元', '总额|+不足8万美元'],
  ['出口、进口分别居全国第9、第12位', '出口、进口|+分别居全国|=第9|、|=第12位'],
  // A figure without an amount is no phrase, nor is 居 without a place.
  ['居民2024年的收入增长很快', '居民|=2024年|的收入增长很快'],
  // A place of two digits is never parted, and a move begins a line.
  ['中国货物出口额由1990年的第14位升至2014年的第1位', '中国货物出口额|+由|=1990年|的|=第14位|+升至|=2014年|的|=第1位'],
  // No sign of per cent begins a line.
  ['2020年泉州出口额同比增长3.4%', '=2020年|+泉州出口额|+同比增长|=3.4%'],
])('%s may end its lines between %s', (title, stretches) => {
  expect(marked(title)).toBe(stretches);
});

test.each([
  ['2025年上半年河南进出口总额下降', ['进出口总额'], '=2025年|上半年|+河南|+进出口总额|+下降'],
  // One name in another is no name of its own, and no mark begins a line behind a name.
  ['2023年进出口额：广东居第1位', ['进出口额', '出口额'], '=2023年|+进出口额：|+广东|+居|=第1位'],
  [
    '示例市：生产总值前3位和居民人均可支配收入前5位',
    ['生产总值', '居民人均可支配收入'],
    '示例市：|+生产总值|+前|=3位|+和居民人均可支配收入|+前|=5位',
  ],
  // Nothing parts a line from the title's beginning.
  ['进出口总额位次', ['进出口总额'], '进出口总额|+位次'],
  ['甲市CPI(上年=100)为101', ['CPI(上年=100)', ''], '甲市|+CPI(上年=|=100|)|+为|=101'],
])('%s holds the names %s together', (title, names, stretches) => {
  expect(marked(title, 'zh', names)).toBe(stretches);
});

test('English ends its lines at blanks, in one stretch', () => {
  expect(phrases('Imports 居第2位 1—4月', enBase)).toEqual([{ text: 'Imports 居第2位 1—4月' }]);
});

test.each([
  [
    'Henan’s imports and exports: 541.58 billion yuan, 2024',
    'Henan’s imports and exports: |=541.58 billion| yuan, 2024',
  ],
  ['In the top 3 by retail sales', 'In the |=top 3 by| retail sales'],
  ['Delta ranks 4th of 5 by growth', 'Delta ranks 4th |=of 5 by| growth'],
  ['Quanzhou ranked 1st of 25', 'Quanzhou ranked 1st |=of 25'],
  ['Strong: 3; 9 missing', 'Strong: 3; |=9 missing'],
  ['Exports up 43.7% to 1,336.5 billion US dollars', 'Exports up 43.7% to |=1,336.5 billion| US dollars'],
  [
    'Exports up 26.2% year on year to 412.5 billion yuan, first half of 2025',
    'Exports up 26.2% |=year on year| to |=412.5 billion| yuan, |=first half of 2025',
  ],
])('%s holds together what belongs together', (title, stretches) => {
  expect(marked(title, 'en').replace(/\|$/, '')).toBe(stretches);
});

test.each([
  ['Customs (released 2025-07-23); more', 'Customs (released |2025-07-23|); more'],
  ['按绝对量计算为−1.33%～−1.26%；以公布数为准', '按绝对量计算为|−1.33%～−1.26%|；以公布数为准'],
  ['2019-2025', '2019-2025'],
  ['Not drawn: Jan–Sep 2016 and', 'Not drawn: |Jan–Sep| 2016 and'],
  ['未画入图：2016年1—9月和', '未画入图：2016年|1—9月|和'],
])('%s parts neither a date nor a range', (text, parts) => {
  expect(
    heldTogether(text)
      .map((part) => part.text)
      .join('|'),
  ).toBe(parts);
});

test.each([
  ['产业规模约400亿元，规模以上企业约300家。', '产业规模约|=400亿元|，规模以上企业约300家。'],
  ['合计3.5万吨，进出口1,250.6万亿美元', '合计|=3.5万吨|，进出口|=1,250.6万亿美元'],
])('%s keeps an amount of a note on one line', (text, parts) => {
  expect(
    heldTogether(text)
      .map((part) => (part.form ? `=${part.text}` : part.text))
      .join('|'),
  ).toBe(parts);
});
