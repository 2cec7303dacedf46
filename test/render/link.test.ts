import { expect, test } from 'vitest';
import { checkedLink } from '../../src/render/link';

test.each([
  ['https://example.org/a b', 'https://example.org/ab'],
  ['HTTP://example.org', 'HTTP://example.org'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['javascript:alert(1)', undefined],
  ['java\tscript:alert(1)', undefined],
  ['javascript:alert(1)//https://example.org', undefined],
  ['x mailto:a@example.org', undefined],
  ['h\tt\tt\tps://example.org', 'https://example.org'],
  ['mailto:@example.org', 'mailto:@example.org'],
  ['mailto:', undefined],
  [`https://${'x'.repeat(1992)}`, `https://${'x'.repeat(1992)}`],
  [`https://${'x'.repeat(1993)}`, undefined],
  [' \u0001javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['//example.org', undefined],
  ['/path', undefined],
  ['https:', undefined],
  ['', undefined],
  [undefined, undefined],
])('checkedLink(%j) is %j', (url, link) => {
  expect(checkedLink(url)).toBe(link);
});
