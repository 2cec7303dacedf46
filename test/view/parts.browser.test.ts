import { afterEach, expect, it } from 'vitest';
import { ranking } from '../../src/chart/ranking';
import { zhCn } from '../../src/format/zh-cn';
import { motion } from '../../src/view/motion';
import { mount, type View } from '../../src/view/mount';
import { type Parts, registerMissing, registerParts } from '../../src/view/parts';
import { plainTools } from '../../src/view/plain-tools';
import { stepControl } from '../../src/view/steps';
import { tools } from '../../src/view/tools';
import { fake, settled, threeYears } from './fake-chart';
import '../../src/view/statorama.css';

let view: View;
afterEach(() => {
  view.destroy();
  document.body.textContent = '';
  registerParts({ tools: undefined, motion: undefined, steps: undefined });
});
async function show(parts?: Parts): Promise<View> {
  const box = document.createElement('div');
  document.body.append(box);
  view = mount(box, fake(threeYears), { parts });
  await settled();
  return view;
}
const height = () => view.element.querySelector('[data-key="2022"] rect')?.getAttribute('height');
const higher = fake([{ period: '2022', value: '140' }, ...threeYears.slice(1)]);

it('draws without parts: the table opens by its own summary, by key and by script', async () => {
  await show();
  expect(view.element.querySelector('.stat-toolbar')).toBeNull();
  const summary = view.element.querySelector('summary')!;
  expect(getComputedStyle(summary).display).not.toBe('none');
  summary.click();
  expect(view.element.querySelector('details')?.open).toBe(true);
  view.toggle('table');
  expect(view.element.querySelector('details')?.open).toBe(false);
  expect(view.element.querySelectorAll('tbody tr').length).toBe(3);
});

it('changes at once without the part that moves', async () => {
  await show();
  view.update(higher);
  expect(height()).toBe('140');
});

it('says which import is missing where a file is asked for', async () => {
  await show();
  expect(() => view.svg()).toThrow("PARTS at tools: import { tools } from 'statorama/tools'");
  expect(() => view.csv()).toThrow('PARTS');
  await expect(view.png()).rejects.toThrow('PARTS');
});

it('takes parts that were registered, for figures mounted later', async () => {
  registerParts({ tools });
  registerParts({ motion });
  await show();
  expect(view.element.querySelectorAll('.stat-tool').length).toBe(5);
  expect(view.csv()).toContain('2022,40');
  view.update(higher);
  expect(height()).toBe('40');
});

it('takes parts as an option of one figure', async () => {
  await show({ tools });
  expect(view.element.querySelectorAll('.stat-tool').length).toBe(5);
  view.update(higher);
  expect(height()).toBe('140');
});

it('gives tools to a figure that takes the place of a refused one', async () => {
  await show({ tools });
  view.update(fake([]));
  expect(view.element.querySelector('.stat-toolbar')).toBeNull();
  view.update(fake(threeYears));
  expect(view.element.querySelectorAll('.stat-tool').length).toBe(5);
});

it('brings the control of steps with the tools, and where elements register the two apart', async () => {
  const stepped = ranking(
    ['2022', '2023', '2024'].flatMap((period) =>
      ['山东', '河南'].map((area, i) => ({ area, period, indicator: '进出口', value: `${300 - i}亿元` })),
    ),
    { steps: true, locale: zhCn },
  );
  const controls = async (parts?: Parts) => {
    const box = document.createElement('div');
    document.body.append(box);
    const view = mount(box, stepped, { parts });
    await settled();
    const found = box.querySelectorAll('.stat-step-range, .stat-tools').length;
    view.destroy();
    return found;
  };
  await show();
  expect(await controls({ tools })).toBe(2);
  expect(await controls({ tools: plainTools })).toBe(1);
  expect(await controls({ tools: plainTools, steps: stepControl })).toBe(2);
  registerParts({ tools });
  registerMissing({ tools: plainTools });
  expect(await controls()).toBe(2);
});
