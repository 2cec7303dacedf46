import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mount } from '../../src/view/mount';
import { fake, settled, threeYears } from './fake-chart';
import '../../src/view/statorama.css';

it('closes one thing with each Escape in a dialog: the tooltip, what has focus, the dialog', async () => {
  const dialog = document.createElement('dialog');
  const box = document.createElement('div');
  box.style.cssText = 'width:620px;padding:60px';
  dialog.append(box);
  document.body.append(dialog);
  dialog.showModal();
  const view = mount(box, fake(threeYears), { motion: false });
  await settled();
  const { element } = view;
  element.querySelector<SVGElement>('[data-key="2022"]')!.focus();
  const now = () => [
    element.querySelector<HTMLElement>('.stat-tooltip')!.hidden ? 'no tooltip' : 'tooltip',
    document.activeElement?.getAttribute('data-key') ?? '',
    dialog.open ? 'open' : 'closed',
  ];
  const seen = [now()];
  for (let n = 0; n < 3; n++) {
    await userEvent.keyboard('{Escape}');
    seen.push(now());
  }
  view.destroy();
  dialog.remove();
  expect(seen).toEqual([
    ['tooltip', '2022', 'open'],
    ['no tooltip', '2022', 'open'],
    ['no tooltip', '', 'open'],
    ['no tooltip', '', 'closed'],
  ]);
});
