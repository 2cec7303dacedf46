import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import json from '../../examples/data/chain-example.json';
import { chainModel } from '../../src/chart/chain/chain-model';
import { closureOf } from '../../src/chart/chain/closure';
import type { LinkModel, PanoramaModel } from '../../src/chart/chain/model';
import type { IndustrialChainOptions } from '../../src/chart/chain/options';
import { areasCn } from '../../src/data/areas-cn';
import type { ChainData } from '../../src/data/chain/types';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';
import { measureText } from '../../src/layout/text';

const example = json as unknown as ChainData;
const environment = (locale = en) => ({ width: 640, fontSize: 16, locale, text: measureText });

function panorama(options: IndustrialChainOptions = {}, data = example, locale = en): PanoramaModel {
  const model = chainModel(data, options, environment(locale));
  if ('refused' in model || model.level !== 'panorama') throw new Error('no panorama');
  return model;
}
function linkPage(link: string, options: IndustrialChainOptions = {}, data = example, locale = en): LinkModel {
  const model = chainModel(data, { link, areas: areasCn, ...options }, environment(locale));
  if ('refused' in model || model.level !== 'link') throw new Error('no link');
  return model;
}

/** Two links of one segment; what a test is about is added. */
function small(links: readonly object[], rest: object = {}): ChainData {
  return {
    chains: [
      {
        id: 'c',
        name: 'Chain',
        stages: [{ id: 's', name: 'Stage' }],
        segments: [{ id: 'g', stage: 's', name: 'Segment' }],
        links: links.map((link, i) => ({ id: `l${i}`, segment: 'g', name: `Link ${i}`, ...link })),
        ...rest,
      },
    ],
  } as unknown as ChainData;
}

describe('the model of a chain', () => {
  it('finds what is missing and weak, in both languages', () => {
    expect(panorama().title).toBe('Non-ferrous new materials: 9 missing and 13 weak of 45 links');
    expect(panorama({}, example, zhCn).title).toBe('有色金属新材料：45个环节中，缺失9个、薄弱13个');
  });

  it('sums up status, action and where nobody is', () => {
    const { sentences } = panorama();
    expect(sentences[0]).toBe('45 links: 7 strong, 16 adequate, 13 weak, 9 missing.');
    expect(sentences[1]).toBe('Investment actions: strengthen 9, supplement 12, extend 13.');
    expect(sentences[2]).toContain('No local enterprise yet in 9 links: E-waste dismantling, ');
    expect(panorama({}, example, zhCn).sentences[0]).toBe('45个环节：优势7个、较强16个、薄弱13个、缺失9个。');
  });

  it('says who judged when, that all is made up, and what totals count', () => {
    const { notes, subtitle, totals } = panorama();
    expect(subtitle).toBe('Industrial-chain panorama · Example City · as of June 2026');
    expect(notes).toContain('Assessed by Example City chain task force (fictitious), 2026-06-30');
    expect(notes[0]).toContain('illustrative');
    expect(notes.join()).toContain('enterprise–link placements');
    expect(totals.map(({ value }) => value)).toEqual(['45', '217', '74', '56']);
  });

  it('speaks of a link with status, action, counts, inputs and outputs', () => {
    const { links } = panorama();
    expect(links.find(({ id }) => id === 'battery')?.label).toBe(
      'Traction and storage batteries, adequate, to extend, shared with New-energy batteries. Local enterprises 4, ' +
        'National enterprises 520, Target enterprises 3, Projects 3. Inputs from: Lithium-battery copper foil, Battery ' +
        'aluminium foil, Lithium fluoride salts. Outputs to: New-energy vehicle components, End-of-life battery ' +
        'recycling and second use, Battery pack assembly.',
    );
    const chinese = panorama({}, example, zhCn).links.find(({ id }) => id === 'cu-conc');
    expect(chinese?.label).toBe(
      '铜精矿，薄弱，强链。本地企业2家、全国企业118家、目标企业2家、项目1个。上游来源：无。下游去向：阴极铜。循环再生来源：工业固废资源化。',
    );
  });

  it('leaves out what is not known, and never calls it nothing', () => {
    const data = small([{ counts: { local: 0 } }, {}]);
    const { links, totals, notes } = panorama({}, data);
    expect(links.map(({ isEmpty, local }) => [isEmpty, local])).toEqual([
      [true, 0],
      [false, undefined],
    ]);
    expect(totals.map(({ key }) => key)).toEqual(['links', 'local']);
    expect(notes).toContain('The number of local enterprises is not known for 1 link, which the total leaves out.');
    const cells = panorama({}, data).tables()[0]!.rows[1]!.cells;
    expect(cells[5]).toEqual({ text: '…', spoken: 'not known' });
  });

  it('does not count what stands for a link of another chain', () => {
    const { totals, statuses } = panorama(
      {},
      small([{ counts: { local: 3 } }, { counts: { local: 9 }, ref: { chain: 'd', link: 'x' } }]),
    );
    expect(totals.map(({ value }) => value)).toEqual(['1', '3']);
    expect(statuses).toEqual([{ status: 'unassessed', count: 1 }]);
  });

  it('says of a chain that nobody judged that it is not assessed', () => {
    expect(panorama({}, small([{}])).title).toBe('Chain: 1 link, not assessed yet');
  });

  it('tables every link', () => {
    const [table] = panorama().tables();
    expect(table!.columns.map(({ key }) => key)).toEqual([
      'stage',
      'segment',
      'link',
      'status',
      'action',
      'local',
      'national',
      'targets',
      'projects',
      'inputs',
      'outputs',
      'recycledFrom',
      'recycledTo',
      'products',
      'note',
    ]);
    expect(table!.rows).toHaveLength(45);
    expect(table!.rows[0]!.cells.map(({ text }) => text)).toEqual([
      'Upstream',
      'Mineral resources',
      'Copper concentrate',
      'Weak',
      'Strengthen',
      '2',
      '118',
      '2',
      '1',
      '',
      'Cathode copper',
      'Industrial solid-waste valorisation',
      '',
      'Sulphide concentrate, Oxide ore',
      '',
    ]);
  });

  it('outlines stages, segments and links', () => {
    const { items } = panorama().outline!();
    expect(items.map(({ text }) => text)[1]).toBe(
      'Midstream · Smelting, purification and processing · 24 links · 92 local',
    );
    expect(items[0]!.items![0]!.items!.map(({ key }) => key)).toEqual(['link:cu-conc', 'link:au-conc', 'link:bauxite']);
  });

  it('filters by status, action and kind of flow: within a group any, across groups all', () => {
    const { controls } = panorama();
    expect(controls.filters.map(({ key, filters }) => [key, filters.length])).toEqual([
      ['status', 4],
      ['action', 3],
      ['kind', 3],
    ]);
    expect(controls.result([])).toBe('45 / 45 links');
    expect(controls.result(['status:weak', 'status:missing'])).toBe('22 / 45 links');
    expect(controls.result(['status:weak', 'kind:recycle'])).toBe('4 / 45 links');
  });

  it('finds links, products and enterprises by their names in both languages', () => {
    const { search } = panorama().controls;
    const found = (name: string) =>
      search.filter(({ names }) => names.includes(name)).map(({ target, said }) => [target, said]);
    expect(found('阴极铜')).toEqual([['link:cathode', 'Link · Smelting and refining']]);
    expect(found('Cells')).toEqual([['link:battery', 'Product · Traction and storage batteries']]);
    expect(found('Sample Battery B')[0]).toEqual(['link:battery', 'Enterprise · Traction and storage batteries']);
  });

  it('dims what has nothing in the chosen regions, by code or by name', () => {
    const { links } = panorama({ regions: '广东', areas: areasCn });
    expect(links.find(({ id }) => id === 'battery')?.inRegions).toBe(169);
    expect(panorama({ regions: '999999' }).links.some(({ isChosen }) => isChosen)).toBe(false);
  });

  it('refuses an unknown chain or link and a chain without links', () => {
    const code = (options: IndustrialChainOptions) => {
      const model = chainModel(example, options, environment());
      return 'refused' in model ? model.issue.code : '';
    };
    expect([code({ chain: 'nowhere' }), code({ link: 'nowhere' }), code({ chain: 'copper' })]).toEqual([
      'I01',
      'I01',
      'F04',
    ]);
  });
});

describe('the page of a link', () => {
  it('has inputs, outputs, lists and a way up', () => {
    const { title, trail, inputs, outputs, lists, up } = linkPage('battery');
    expect(title).toBe('Traction and storage batteries: adequate, to extend');
    expect(trail).toBe('Non-ferrous new materials › New energy');
    expect(inputs.map(({ name, said }) => `${name} | ${said}`)).toEqual([
      'Lithium-battery copper foil | Material · 5 local',
      'Battery aluminium foil | Material · 3 local',
      'Lithium fluoride salts | Cross-chain · Modern chemicals',
    ]);
    expect(outputs.map(({ options }) => options)).toEqual([{ link: 'nev' }, { link: 'b-recyc' }, {}]);
    expect(lists.map(({ key, total, more }) => [key, total, more])).toEqual([
      ['local', '4', '+2'],
      ['targets', '3', ''],
      ['projects', '3', ''],
      ['regions', '520', ''],
    ]);
    expect(lists[0]!.rows.map(({ value }) => value)).toEqual(['Core · in 2 links', '']);
    // Who is wanted most stands first.
    expect(lists[1]!.rows[1]).toMatchObject({ name: 'Sample Target 55', detail: 'Shanghai · visited', badge: 'B' });
    expect(lists[1]!.rows.map(({ badge }) => badge)).toEqual(['A', 'B', 'B']);
    expect(lists[2]!.rows[1]!.value).toBe('1.69 billion yuan');
    expect(up).toMatchObject({ label: 'Back to Non-ferrous new materials', options: { link: undefined } });
  });

  it('names regions by code where no areas are passed', () => {
    const regions = linkPage('battery', { areas: [] }).lists[3]!;
    expect(regions.rows[0]!.name).toBe('440000');
  });

  it('lists recycling apart, with its direction', () => {
    const { recycled, inputs } = linkPage('al-scrap');
    expect(inputs).toEqual([]);
    expect(recycled.map(({ name, isInput }) => [name, isInput])).toEqual([
      ['End-of-life battery recycling and second use', true],
      ['New-energy vehicle components', true],
      ['Food and pharmaceutical packaging', true],
    ]);
  });

  it('says with a link what is recycled to and from it, in its tooltip and in the table too', () => {
    const { links, tables } = panorama();
    const scrap = links.find(({ id }) => id === 'al-scrap')!;
    const from =
      'End-of-life battery recycling and second use, New-energy vehicle components, Food and pharmaceutical packaging';
    expect(scrap.label).toContain(`Recycled from: ${from}.`);
    expect(scrap.label).not.toContain('Recycled to');
    expect(scrap.rest.find(({ name }) => name === 'Recycled from')?.value).toBe(from);
    const [table] = tables();
    const at = table!.columns.findIndex(({ label }) => label === 'Recycled from');
    expect(table!.rows.find(({ key }) => key === 'al-scrap')?.cells[at]?.text).toBe(from);
    const { links: none, tables: plain } = panorama({}, small([{}, {}]));
    expect(none.every(({ label }) => !label.includes('Recycled'))).toBe(true);
    expect(plain()[0]!.columns.map(({ label }) => label)).not.toContain('Recycled to');
  });

  it('counts those that may not be named', () => {
    const targets = linkPage('cu-scrap').lists.find(({ key }) => key === 'targets')!;
    expect(targets.rows).toHaveLength(2);
    expect(targets.more).toBe('+1 · 1 of them not named in public');
  });
});

describe('closure', () => {
  it('follows flows both ways and ignores recycling', () => {
    const flow = (source: number, target: number, kind = 'material') => ({ source, target, kind });
    const flows = [flow(0, 1), flow(1, 2), flow(2, 3), flow(3, 0, 'recycle'), flow(4, 2)];
    expect(closureOf(flows, 5, 2)).toEqual({ upstream: [1, 4, 0], downstream: [3] });
    expect(closureOf(flows, 5, 9)).toEqual({ upstream: [], downstream: [] });
  });

  it('says the same from both ends: what is upstream of a link has the link downstream', () => {
    const flows = fc.array(
      fc.record({ source: fc.nat(11), target: fc.nat(11), kind: fc.constantFrom('material', 'recycle') }),
    );
    fc.assert(
      fc.property(flows, fc.nat(11), (list, link) => {
        for (const other of closureOf(list, 12, link).upstream)
          expect(closureOf(list, 12, other).downstream).toContain(link);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});

describe('the lists of a whole chain', () => {
  it('are tabled: who is there, who is wanted and what is built, at each link', () => {
    const tables = panorama().tables();
    expect(
      tables.map(({ key, columns, rows }) => [key, columns.map(({ label }) => label).join(', '), rows.length]),
    ).toEqual([
      ['links', expect.stringContaining('Stage, Segment, Link'), 45],
      ['local', 'Name, Link, Core', 97],
      ['targets', 'Name, Link, Region, Priority, Progress', 73],
      ['projects', 'Name, Link, Phase, Investment', 56],
    ]);
    expect(tables[2]!.rows[0]!.cells.map(({ text }) => text)).toEqual([
      'Sample Target 01',
      'Copper concentrate',
      '360000',
      'A',
      'contacted',
    ]);
  });

  it('are told by the head of a segment, which shows its statuses by lengths alone', () => {
    expect(panorama().segments[0]!.lines).toEqual([
      { name: 'Mineral resources', value: '', strong: true },
      { name: '3 links, 1 strong, 1 adequate, 1 weak', value: '' },
    ]);
  });
});

describe('sources', () => {
  it('are tabled where there are several', () => {
    const source = (id: string) => ({ id, title: id, publisher: `P ${id}`, lang: 'en', url: `https://x.test/${id}` });
    const data = { ...(small([{}]) as object), sources: ['a', 'b', 'c', 'd'].map(source) } as unknown as ChainData;
    const table = panorama({}, data).tables()[1]!;
    expect(table.rows.map(({ cells }) => cells.map(({ text }) => text).join(' '))[3]).toBe('d P d  https://x.test/d');
    expect(
      panorama()
        .tables()
        .map(({ key }) => key),
    ).not.toContain('sources');
  });
});
