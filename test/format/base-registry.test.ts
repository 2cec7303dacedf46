import { expect, it } from 'vitest';
import { chainAtlas } from '../../src/chart/chain-atlas';
import { draw } from '../../src/chart/draw';
import { ranking } from '../../src/chart/ranking';
import { registerBasePacks } from '../../src/format/register-packs';

// As an element of chains has it, alone on a page.
it('gives packs of what every figure says to charts with words of their own, and names them where neither speaks', () => {
  registerBasePacks();
  const atlas = (locale: string) => draw(chainAtlas({ chains: [] }, { locale }));
  expect(atlas('zh-CN').locale.tag).toBe('zh-CN');
  expect(atlas('de').issues[0]?.params['candidates']).toBe('en, zh-CN');
  expect(() => draw(ranking([], { locale: 'zh-CN' }))).toThrow('NO_LOCALE');
});
