import { describe, expect, it } from 'vitest';
import json from '../../examples/data/chain-example.json';
import type { OutlineItem } from '../../src/chart/alternative';
import { chainAtlas } from '../../src/chart/chain-atlas';
import { draw } from '../../src/chart/draw';
import { industrialChain } from '../../src/chart/industrial-chain';
import { areasCn } from '../../src/data/areas-cn';
import type { ChainCollection } from '../../src/data/chain/types';
import { en } from '../../src/format/en';
import { issueText } from '../../src/format/issue-text';
import { zhCn } from '../../src/format/zh-cn';
import { htmlString } from '../../src/render/html-string';
import { svgString } from '../../src/render/svg-string';
import { csvText, tabText } from '../../src/view/csv';

const example = json as unknown as ChainCollection;
/** Of the one target that is not cleared for publication. */
const NAMES = ['示例目标·未公开', 'Sample Target Withheld', 'Withheld'];
const LINK = 'cu-scrap';

/** Everything that leaves a figure: pictures, markup, tables, speech, outline, search, issues. */
function everything(data: ChainCollection, options: object, chart: typeof chainAtlas = industrialChain): string {
  const figure = chart(data, { areas: areasCn, ...options });
  const drawn = draw(figure, { width: 720 });
  const alternative = drawn.alternative();
  const outline = (items: readonly OutlineItem[]): string =>
    items.map(({ key, text, items: below }) => `${key} ${text} ${outline(below ?? [])}`).join('\n');
  const states = [{}, { focused: [`link:${LINK}`] }, { selected: `link:${LINK}`, opened: ['fold:targets'] }];
  return [
    ...[360, 720, 1280].flatMap((width) => [svgString(figure, { width }), htmlString(figure, { width })]),
    ...states.map((state) => JSON.stringify(drawn.redraw(state))),
    csvText(alternative.tables),
    tabText(alternative.tables),
    outline(alternative.outline?.items ?? []),
    JSON.stringify([alternative, drawn.controls(), drawn.up(), drawn.issues]),
    ...drawn.issues.map((issue) => issueText(issue, drawn.locale)),
  ].join('\n');
}

describe('a name that is not cleared for publication', () => {
  const levels = { map: {}, stacked: { density: 'overview' }, page: { link: LINK }, other: { link: 'cathode' } };
  for (const locale of [en, zhCn])
    for (const [level, options] of Object.entries(levels))
      it(`occurs nowhere on the ${level} in ${locale.lang}`, () => {
        const said = everything(example, { ...options, locale });
        for (const name of NAMES) expect(said.includes(name)).toBe(false);
      });

  for (const locale of [en, zhCn])
    it(`occurs nowhere in the atlas in ${locale.lang}`, () => {
      const said = everything(example, { locale }, chainAtlas);
      for (const name of NAMES) expect(said.includes(name)).toBe(false);
    });

  it('would be found by this test', () => {
    const cleared = example.targets!.map((target) => ({ ...target, publishable: true }));
    const said = everything({ ...example, targets: cleared }, { link: LINK, locale: en });
    for (const name of NAMES.slice(1)) expect(said.includes(name)).toBe(true);
  });
});
