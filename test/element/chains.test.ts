import { describe, expect, it } from 'vitest';
import { chainAtlas } from '../../src/chart/chain-atlas';
import { industrialChain } from '../../src/chart/industrial-chain';
import { chains } from '../../src/element/chains';
import { htmlString } from '../../src/render/html-string';
import '../../src/index';

const CHAIN = '{"id":"c","stages":["s"],"links":[{"id":"a","name":"甲","stage":"s"}]}';
const CSV = '企业,2024年\n不公布的名字,3亿元\n';

describe('what elements of chains read', () => {
  it.each([CHAIN, `[${CHAIN}]`, `\n{"chains":[${CHAIN}],"备注":"x"}`])('is JSON as it stands: %s', (text) => {
    expect(chains.readText(text)).toEqual(JSON.parse(text));
    expect(chains.readText(text, 'json')).toEqual(JSON.parse(text));
  });

  it.each([chains.readText(CSV), chains.readText(CHAIN, 'csv'), chains.readHtmlTable({} as HTMLTableElement)])(
    'is no table: the chart says what it takes, and nothing of what was there',
    (data) => {
      for (const make of [industrialChain, chainAtlas]) {
        const shown = htmlString(make(data as never, { locale: 'zh-CN' }));
        expect(shown).toContain('无法识别的数据形式');
        expect(shown).toContain('chains');
        expect(shown).not.toContain('不公布');
      }
    },
  );

  it('says that JSON is broken', () => {
    expect(chains.readText('{"links":[')).toMatchObject({ issues: [{ code: 'F05' }] });
  });
});
