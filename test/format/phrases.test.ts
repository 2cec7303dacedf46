import { expect, test } from 'vitest';
import { phrases } from '../../src/format/phrases';

/** `a|+b|=c`: a plain stretch, one that a line may begin at, one that is held together. */
const marked = (title: string, lang = 'zh') =>
  phrases(title, lang)
    .map(({ text, form }) => `${form === 'phrase' ? '+' : form === 'whole' ? '=' : ''}${text}`)
    .join('|');

test.each([
  ['2024年1—4月湖北进出口总额居第2位（共2个）', '2024年|=1—4月|湖北进出口总额|+居第2位（共2个）'],
  ['河南进出口总额约3,979.5亿元', '河南进出口总额|+约3,979.5亿元'],
  ['总额不足8万美元', '总额|+不足8万美元'],
  ['出口、进口分别居全国第9、第12位', '出口、进口|+分别居全国第9、第12位'],
  // A figure without an amount is no phrase, nor is 居 without a place.
  ['居民2024年的收入增长3.2%', '居民2024年的收入增长3.2%'],
])('%s may end its lines between %s', (title, stretches) => {
  expect(marked(title)).toBe(stretches);
});

test('English ends its lines at blanks, in one stretch', () => {
  expect(phrases('Imports 居第2位 1—4月', 'en')).toEqual([{ text: 'Imports 居第2位 1—4月' }]);
});
