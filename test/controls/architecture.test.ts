import { describe, expect, it } from 'vitest';
import { forbiddenImports, importCycles } from '../architecture/imports';
import { forbiddenWords, longFiles, vagueNames } from '../architecture/words';

const one = (name: string, text: string) => [{ name, text }];

describe('the checks of the architecture, on planted faults', () => {
  it.each([
    ['data/period', "import { measureText } from '../layout/text';"],
    ['data/period', "import type { Locale } from '../format/locale';"],
    ['format/zh-cn', "import { mount } from '../view/mount';"],
    ['layout/text', "import { areasCn } from '../data/areas-cn';"],
    ['layout/stack', "import { stack } from 'd3-shape';"],
    ['scene/axis', "import { stack } from '../layout/stack';"],
    ['chart/headline', "import { svgString } from '../render/svg-string';"],
    ['chart/headline', "import { select } from 'd3-selection';"],
    ['chart/headline', "import { tradeGrowth } from './trade-growth';"],
    ['chart/headline/rows', "export { level } from '../trade-growth/level';"],
    ['render/dom', "import { headline } from '../chart/headline';"],
    ['view/mount', "const chart = await import('../chart/headline');"],
    ['data/period', "import { mount } from '../index';"],
    ['utils/anything', "import '../index';"],
  ])('finds the forbidden import of %s: %s', (name, text) => {
    expect(forbiddenImports(one(name, text), ['headline', 'trade-growth'])).toHaveLength(1);
  });

  it('allows types where only types are allowed', () => {
    const file = one('scene/axis', "import { type Stack } from '../layout/stack';");
    expect(forbiddenImports(file, [])).toEqual([]);
  });

  it('finds a cycle, but none through types', () => {
    const there = { name: 'data/a', text: "import { b } from './b';" };
    const back = { name: 'data/b', text: "export { a } from './a';" };
    const backAsType = { name: 'data/b', text: "import type { a } from './a';" };
    expect(importCycles([there, back])).toEqual(['data/a → data/b → data/a']);
    expect(importCycles([there, backAsType])).toEqual([]);
  });

  it.each([
    "element.innerHTML = '';",
    "element['outerHTML'] = '';",
    "eval('1');",
    "new Function('return 1');",
    'new Intl.NumberFormat();',
    "fetch('https://example.org');",
    "window['fetch']('/x');",
    'new Image();',
    "new Worker('x.js');",
    '(1).toLocaleString();',
    "'a'.localeCompare('b');",
    "element.setAttribute('style', 'color: red');",
    "element.setAttributeNS(null, 'onclick', 'x');",
    'const markup = \'<p style="color: red">\';',
    "import { csvParse } from 'd3-dsv';",
    "localStorage.setItem('a', 'b');",
    "window['sessionStorage'].a = 'b';",
    "document.cookie = 'a=b';",
    "navigator.sendBeacon('/a');",
    'Math.random();',
    'new Date();',
  ])('finds the forbidden word in %s', (text) => {
    expect(forbiddenWords(one('view/x', text))).toHaveLength(1);
  });

  it('lets comments name what is forbidden', () => {
    expect(forbiddenWords(one('view/x', '// never innerHTML, never eval\nexport const a = 1;'))).toEqual([]);
  });

  it('finds a file of 301 lines, and a vague name', () => {
    expect(longFiles(one('view/x', 'a\n'.repeat(301)))).toEqual(['view/x has 301 lines']);
    expect(vagueNames(one('view/utils', ''))).toEqual(['view/utils']);
  });
});
