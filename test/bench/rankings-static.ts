import { ranking } from '../../src/chart/ranking';
import { readCsv } from '../../src/data/read-csv';
import { en } from '../../src/format/en';
import { registerPacks } from '../../src/format/register-packs';
import { svgString } from '../../src/render/svg-string';
import { rankingTexts } from './rankings';
import { rawRanking } from './rankings-raw';

// Run by bench.mjs in Node: milliseconds for one of a thousand different rankings, from the text of its file to the text
// of its picture: the median, and the mean of CPU with what compiling and collecting cost. `drawn` has read its file before.
registerPacks();
const texts = rankingTexts(1000);
const read = texts.map((csv) => readCsv(csv).data);
const raw = each((at) => rawRanking(texts[at]!));
const ours = each((at) => svgString(ranking(readCsv(texts[at]!).data, { locale: en })));
const drawn = each((at) => svgString(ranking(read[at]!, { locale: en })));
console.log(JSON.stringify({ raw, ours, drawn }));

function each(one: (at: number) => string): { readonly median: number; readonly mean: number } {
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let at = 0; at < texts.length; at++) {
    const start = performance.now();
    if (one(at) === '') throw new Error('nothing was drawn');
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  return { median: times[texts.length / 2]!, mean: (user + system) / 1000 / texts.length };
}
