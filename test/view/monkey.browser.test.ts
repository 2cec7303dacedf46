import { expect, it } from 'vitest';
import example from '../../examples/data/chain-example.json';
import superhard from '../../examples/data/superhard-chain.json';
import { type ChainData, chainAtlas, industrialChain, mount, rankHistory, ranking } from '../../src/index';
import { settled } from './fake-chart';
import { randomChain, randomChains } from './monkey/chains';
import { monkey, type Subject } from './monkey/run';
import { brokenIn, faultsFromNow } from './monkey/watch';
import '../../src/view/statorama.css';

/** Per figure; more find more, and take longer. */
const SEEDS = [1, 2, 3];
const STEPS = 40;

const en = { locale: 'en', source: 'test' } as const;
const invented = example as unknown as ChainData;
const real = superhard as unknown as ChainData;
const rows = Array.from({ length: 12 }, (_, area) =>
  Array.from({ length: 4 }, (_, year) => ({
    area: `A${area}`,
    period: `${2020 + year}`,
    indicator: 'visits',
    value: `${((area * 7 + year * 5) % 13) + 1}万人`,
  })),
).flat();
const WIDTHS = [1280, 320, 480, 559, 560, 720, 980, 1800];
const small = (seed: number) => [12, 5, 1, 0, 30].map((size) => industrialChain(randomChain(seed + size, size), en));

const subjects: readonly Subject[] = [
  {
    name: 'a map',
    widths: WIDTHS,
    figures: [industrialChain(invented, en), industrialChain(invented), industrialChain(real, en)],
  },
  { name: 'a stack', widths: [400, ...WIDTHS], figures: [industrialChain(invented, en), industrialChain(real)] },
  { name: 'a real chain', widths: WIDTHS, figures: [industrialChain(real), industrialChain(real, en)] },
  { name: 'a sheet', seeds: 1, widths: WIDTHS, figures: [industrialChain(invented, { ...en, page: 'A4' })] },
  {
    name: 'an atlas',
    widths: WIDTHS,
    figures: [chainAtlas(invented, en), chainAtlas(randomChains(3)), chainAtlas(real, en)],
  },
  { name: 'small chains', widths: WIDTHS, figures: small(100) },
  { name: 'small chains on a phone', widths: [360, ...WIDTHS], figures: small(200) },
  { name: 'links without flows', widths: WIDTHS, figures: [industrialChain(randomChain(7, 12, 0), en)] },
  {
    name: 'two hundred links',
    widths: [1280, 980, 1800],
    figures: [industrialChain(randomChain(8, 200), en), industrialChain(randomChain(9, 200, 600), en)],
  },
  {
    name: 'ranks',
    widths: WIDTHS,
    figures: [ranking(rows, en), rankHistory(rows, { ...en, highlight: 'A1' }), ranking(rows, { ...en, first: 4 })],
  },
];

it.each(subjects)('survives a monkey: $name', async (subject) => {
  const wrong: string[] = [];
  for (const seed of SEEDS.slice(0, subject.seeds)) {
    const broken = await monkey(subject, seed, STEPS);
    if (broken) wrong.push(broken);
  }
  expect(wrong.join('\n\n')).toBe('');
});

it('would notice: a warning, two Tab stops, no number', async () => {
  const faults = faultsFromNow();
  console.warn('planted');
  faults.stop();
  expect(faults.all).toEqual(['console.warn: planted']);
  const host = document.createElement('div');
  document.body.append(host);
  const view = mount(host, industrialChain(real, en), { motion: false });
  await settled();
  expect(brokenIn(view.element)).toBeUndefined();
  const [first, second] = view.element.querySelectorAll('svg [role="option"]');
  for (const option of [first, second]) option?.setAttribute('tabindex', '0');
  expect(brokenIn(view.element)).toMatch('2 Tab stops');
  second?.setAttribute('tabindex', '-1');
  second?.setAttribute('transform', 'translate(NaN,0)');
  expect(brokenIn(view.element)).toMatch('no number');
  view.destroy();
  host.remove();
});
