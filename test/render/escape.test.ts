import { describe, expect, it, test } from 'vitest';
import { clean } from '../../src/render/clean';
import { escapeAttribute, escapeText } from '../../src/render/write';

// Each alone, since one that is found must not depend on another: text, in an element, in an attribute.
test.each([
  ['<', '&lt;', '&lt;'],
  ['>', '&gt;', '&gt;'],
  ['&', '&amp;', '&amp;'],
  ['"', '"', '&quot;'],
  ["'", "'", "'"],
  ['#', '#', '#'],
  [' ', ' ', ' '],
  ['~', '~', '~'],
  ['a<b<c', 'a&lt;b&lt;c', 'a&lt;b&lt;c'],
  ['&amp;', '&amp;amp;', '&amp;amp;'],
  ['亿元', '亿元', '亿元'],
  ['亿<元', '亿&lt;元', '亿&lt;元'],
  ['\u0000', '', ''],
  ['\u001f', '', ''],
  ['\u007f', '', ''],
  ['\u009f', '', ''],
  ['\uffff', '', ''],
  ['\t', ' ', ' '],
  ['', '', ''],
])('%j is written as %j, and as %j in an attribute', (text, inText, inAttribute) => {
  expect([escapeText(text), escapeAttribute(text)]).toEqual([inText, inAttribute]);
});

describe('clean', () => {
  it('makes a space of every line end, so that words stay apart', () => {
    expect(clean('a\tb\nc\rd\u0085e\u2028f')).toBe('a b c d e f');
  });
  it('takes what XML forbids, every time, and halves of pairs, but no whole pair', () => {
    expect(clean('a\u0000b\u0000c\ufffe')).toBe('abc');
    expect(clean('\ud800𠮷\udc00𠮷\ud800')).toBe('𠮷𠮷');
  });
  it.each(['\u202a', '\u202e', '\u2066', '\u2069'])(
    'takes %j, which would turn figures around, from text and attributes',
    (mark) => {
      const text = `Henan${mark} 12.5`;
      expect([clean(text), escapeText(text), escapeAttribute(text)]).toEqual(Array(3).fill('Henan 12.5'));
    },
  );
  it('leaves the marks that only part directions', () => {
    expect(clean('a\u200eb\u200fc')).toBe('a\u200eb\u200fc');
  });
});
