/**
 * Language of a text that is wholly in another one than the figure around it, whose tag is given: a note left in
 * Chinese, a remark in English. `undefined` where it is not; names within a sentence stay as they are.
 */
export function foreign(text: string, tag: string): 'zh' | 'en' | undefined {
  const hasHan = /[\u4e00-\u9fff]/.test(text);
  if (tag.startsWith('zh')) return !hasHan && /[a-z]{2} .*[a-z]{2} .*[a-z]{2}/i.test(text) ? 'en' : undefined;
  return hasHan && !/[a-z]{2}/i.test(text) ? 'zh' : undefined;
}
