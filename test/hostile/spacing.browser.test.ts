import { afterEach, expect, it } from 'vitest';
import { mount } from '../../src/index';
import '../../src/view/statorama.css';
import { fake, threeYears } from '../view/fake-chart';

afterEach(() => {
  document.adoptedStyleSheets = [];
  document.body.textContent = '';
});

it('keeps the words of a drawing in their places on a page that spaces all letters out', () => {
  const page = new CSSStyleSheet();
  page.replaceSync('* { letter-spacing: 3px !important; word-spacing: 5px !important }');
  document.adoptedStyleSheets = [page];
  const { element, destroy } = mount(document.body, fake(threeYears), { width: 400 });
  const spaced = (selector: string) => {
    const { letterSpacing, wordSpacing } = getComputedStyle(element.querySelector(selector)!);
    return [letterSpacing, wordSpacing];
  };
  // Text that can wrap follows the page.
  expect(spaced('.stat-title')).toEqual(['3px', '5px']);
  expect(spaced('.stat-svg *')).toEqual(['normal', '0px']);
  destroy();
});
