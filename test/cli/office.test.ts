import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officeReader } from '../../src/cli/office';
import { readJsonStat } from '../../src/format/read-json-stat';
import { readSdmx } from '../../src/format/read-sdmx';
import { ECB_RATE, EUROSTAT_GDP, EUROSTAT_HICP, IMF_WEO, OECD_CLI, PXWEB } from '../data/office-files';
import { type Built, builtCommand } from './built';

let command: Built;
beforeAll(async () => {
  command = await builtCommand('office');
  command.put('hicp.json', EUROSTAT_HICP);
  command.put('foreign.json', PXWEB);
  command.put('gdp.csv', EUROSTAT_GDP);
});
afterAll(() => command.clear());

describe('a file of an office', () => {
  it('is known by what is in it', () => {
    expect([EUROSTAT_GDP, OECD_CLI, IMF_WEO, ECB_RATE].map(officeReader)).toEqual(Array(4).fill(readSdmx));
    expect([EUROSTAT_HICP, PXWEB, '{"class":"collection"}'].map(officeReader)).toEqual(Array(3).fill(readJsonStat));
    const others = [
      '',
      'area,period,value\n河南,2024,1亿元',
      '[]',
      '{"rows":[]}',
      '{"dimensions":[],"cells":[]}',
      '{"links":[]}',
    ];
    expect(others.map(officeReader)).toEqual(others.map(() => undefined));
  });

  it('is drawn and checked like any other', () => {
    expect(command.run(['render', 'hicp.json', '--chart', 'trade-growth', '--quiet']).out).toContain('All-items HICP');
    const { code, out } = command.run(['check', 'hicp.json', 'gdp.csv', '--lang', 'en']);
    expect([code, out]).toEqual([0, expect.not.stringContaining(': error ')]);
  });

  it('is drawn of the codes that are selected', () => {
    const draw = (...words: string[]) =>
      command.run(['render', 'foreign.json', '--chart', 'headline', '--quiet', ...words]);
    expect(draw('--select', 'Kjonn=2').out).toContain('Females');
    expect(draw('--select', 'Kjonn=3')).toMatchObject({
      code: 1,
      err: expect.stringContaining('The code “3” is not known; is it 1, 2?'),
    });
    expect(draw('--select', 'Kjonn').err).toContain('--select takes name=value, not “Kjonn”.');
    expect(draw('--unit-code', 'NR=bogons').err).toContain('The unit “bogons” in --unit-code is not known.');
  });
});
