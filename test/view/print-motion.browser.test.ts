import { expect, it } from 'vitest';
import { motion } from '../../src/view/motion';
import { mount } from '../../src/view/mount';
import { fake, settled, threeYears } from './fake-chart';

const higher = threeYears.map((row, i) => ({ ...row, value: `${100 - 30 * i}` }));

it('prints values as published, none on their way to another', async () => {
  const box = document.createElement('div');
  box.style.width = '620px';
  document.body.append(box);
  const drawn = (element: Element) => element.querySelector('.stat-drawing > svg')!.innerHTML;
  const plain = mount(box, fake(higher), { motion: false });
  await settled();
  const published = drawn(plain.element);
  plain.destroy();
  const view = mount(box, fake(threeYears), { parts: { motion } });
  await settled();
  view.update(fake(higher));
  const onTheWay = drawn(view.element);
  dispatchEvent(new Event('beforeprint'));
  const printed = drawn(view.element);
  await settled();
  const after = drawn(view.element);
  view.destroy();
  box.remove();
  expect(onTheWay === published).toBe(false);
  expect([printed, after]).toEqual([published, published]);
});
