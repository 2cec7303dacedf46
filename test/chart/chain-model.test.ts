import { describe, expect, it } from 'vitest';
import { chainModel } from '../../src/chart/chain/chain-model';
import type { IndustrialChainOptions } from '../../src/chart/chain/options';
import { areasCn } from '../../src/data/areas-cn';
import type { ChainData } from '../../src/data/chain/types';
import { zhCn } from '../../src/format/zh-cn';
import { environment, example, panorama, small } from './example-chain';

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
