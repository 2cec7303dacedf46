import { expect, it } from 'vitest';
import { ranking } from '../../src/chart/ranking';
import { readCsv } from '../../src/data/read-csv';
import { en } from '../../src/format/en';
import { draw } from '../../src/index';

it('names nobody where the rows name no area', () => {
  const { data } = readCsv('2024年6月居民消费价格主要数据\n,同比涨跌幅（%）\n居民消费价格,0.2\n食品,-2.1\n');
  const { title, sentences } = draw(ranking(data, { locale: en, source: 'NBS' })).alternative();
  expect(title).toBe('Growth of 居民消费价格: 0.2%, June 2024');
  expect(sentences[0]).toBe('June 2024: growth of 居民消费价格 came to 0.2%.');
});
