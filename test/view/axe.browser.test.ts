import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { defineChart } from '../../src/element/define';
import { tables } from '../../src/element/tables';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';
import { motion } from '../../src/view/motion';
import { mount, type View } from '../../src/view/mount';
import { registerParts } from '../../src/view/parts';
import { tools } from '../../src/view/tools';
import { fake, settled, threeYears } from './fake-chart';
import '../../src/view/statorama.css';

registerParts({ tools, motion });

let view: View | undefined;
afterEach(() => {
  view?.destroy();
  document.body.textContent = '';
});

async function violations(root: Element): Promise<string[]> {
  const result = await axe.run(root, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}

it.each([
  ['light', en],
  ['dark', en],
  ['light', zhCn],
  ['dark', zhCn],
] as const)('has no violation when live, %s, with table and tooltip open', async (theme, locale) => {
  const box = document.createElement('main');
  document.body.append(box);
  view = mount(box, fake(threeYears, { locale, illustrative: true }), { theme, headingLevel: 1 });
  await settled();
  view.toggle('table');
  view.element.querySelector<SVGElement>('[role="option"]')?.focus();
  expect(await violations(box)).toEqual([]);
});

it('has no violation in the states of an element', async () => {
  defineChart(fake, tables);
  const box = document.createElement('main');
  const empty = document.createElement('stat-fake');
  const refused = document.createElement('stat-fake');
  const wrong = document.createElement('stat-fake');
  (refused as never as { data: unknown }).data = [{ period: '2022', value: 'refuse' }];
  wrong.setAttribute('src', 'ftp://x/y');
  for (const element of [empty, refused, wrong]) element.setAttribute('heading-level', '1');
  box.append(empty, refused, wrong);
  document.body.append(box);
  await settled();
  expect(await violations(box)).toEqual([]);
});
