import { expect, test } from 'vitest';
import { foreign } from '../../src/format/foreign';

test.each([
  ['河南超硬材料“硬”在哪里', 'en', 'zh'],
  ['全球90%以上人造金刚石产自河南', 'en', 'zh'],
  // A name within a sentence, and one with its translation, are read as the sentence.
  ['乙市’s visitors ranked 2nd', 'en', undefined],
  ['大公报 (Ta Kung Pao)', 'en', undefined],
  ['Sanmenxia', 'en', undefined],
  ['printed without a year', 'zh-CN', 'en'],
  ['同比增长（GDP）', 'zh-CN', undefined],
  ['GDP', 'zh-CN', undefined],
  ['Elephant News', 'zh-CN', undefined],
] as const)('%s in a figure of %s has the language %s of its own', (text, tag, language) => {
  expect(foreign(text, tag)).toBe(language);
});
