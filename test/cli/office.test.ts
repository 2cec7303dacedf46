import { gzipSync } from 'node:zlib';
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

  it('is told where it is none that codes could be selected of', () => {
    command.put('plain.csv', '地区,2023年出口（亿元）\n河南,5280\n湖北,4333\n');
    for (const [flag, pair] of [
      ['--select', 'geo=AT'],
      ['--unit-code', 'NR=person'],
    ] as const)
      expect(command.run(['render', 'plain.csv', '--chart', 'ranking', '--lang', 'en', flag, pair])).toMatchObject({
        code: 1,
        out: '',
        err: expect.stringContaining(`${flag} is for SDMX and JSON-stat, which this file is not: plain.csv`),
      });
  });

  it('is asked for in another format where it is SDMX-ML', () => {
    command.put('data.xml', '<?xml version="1.0"?><m:GenericData xmlns:m="http://www.sdmx.org/resources/x"/>');
    expect(command.run(['check', 'data.xml', '--lang', 'en'])).toMatchObject({
      code: 1,
      out: 'SDMX-ML (XML) is not read; ask the service for SDMX-CSV, SDMX-JSON or JSON-stat: data.xml\n',
    });
  });

  it('is read where gzip compressed it, and told where that ends too soon or is damaged', () => {
    const whole = gzipSync(EUROSTAT_HICP);
    command.put('hicp.json.gz', whole);
    expect(command.run(['render', 'hicp.json.gz', '--chart', 'trade-growth', '--quiet']).out).toContain(
      'All-items HICP',
    );
    command.put('cut.csv.gz', whole.subarray(0, 60));
    command.put('bad.csv.gz', Buffer.from([0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
    expect(command.run(['check', 'cut.csv.gz', 'bad.csv.gz', '--lang', 'en']).out).toBe(
      'The compressed file (gzip) ends too soon; download it again: cut.csv.gz\nThe compressed file (gzip) is damaged: bad.csv.gz\n',
    );
  });

  it('is told by a pattern that names no file', () => {
    expect(command.run(['check', '*.nothing', '--lang', 'en']).out).toContain(
      'No file matches “*.nothing”. Write patterns without quotes',
    );
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
