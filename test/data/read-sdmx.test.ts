import { describe, expect, it } from 'vitest';
import { readObservations } from '../../src/data/observations';
import { en } from '../../src/format/en';
import { issueText } from '../../src/format/issue-text';
import { readSdmx } from '../../src/format/read-sdmx';
import { registerPacks } from '../../src/format/register-packs';
import { BIS_SPP, ECB_RATE, EUROSTAT_GDP, IMF_WEO, OECD_CLI } from './office-files';

registerPacks();

type Read = ReturnType<typeof readSdmx>;
const values = ({ data }: Read) => data.rows!.map(({ area, value }) => [area, value]);
const told = ({ issues }: Read) => issues.map((issue) => issueText(issue, en));
const names = ({ data }: Read) => data.indicators!.map(({ id, name, kind }) => [id, name, kind]);

describe('SDMX-CSV', () => {
  it('that names neither itself nor an indicator has figures all the same', () => {
    const read = readSdmx('geo,unit,TIME_PERIOD,OBS_VALUE\nAT,EUR,2024,3.10');
    expect(names(read)).toEqual([['value', { zh: '数值', en: 'value' }, 'flow']]);
    expect(readObservations(read.data)).toMatchObject({ observations: { length: 1 }, issues: [] });
  });

  it('of Eurostat has codes alone: power of ten and currency are in that of the unit, a secret stays one', () => {
    const read = readSdmx(EUROSTAT_GDP);
    const million = { unit: 'EUR', multiplier: 6 };
    expect(values(read)).toEqual([
      ['AT', { digits: '105150.1', ...million }],
      ['AT', { digits: '105159.0', ...million, status: ['P'] }],
      ['LU', { digits: null, ...million, status: ['Q'] }],
    ]);
    expect(names(read)).toEqual([['B1GQ.SCA', 'B1GQ, SCA, CLV20', 'flow']]);
    expect(read.data.sources).toMatchObject([{ publisher: 'Eurostat', published: '2026-08-28' }]);
    expect(JSON.stringify([read, readObservations(read.data)])).not.toContain('98765');
    expect(read.issues).toEqual([]);
  });

  it('of the OECD has labels in columns of their own; what deletes is left out', () => {
    const read = readSdmx(OECD_CLI, { decimals: 2 });
    expect(values(read)).toEqual([
      ['USA', { digits: '100.78', unit: 'index' }],
      ['USA', { digits: '100.85', unit: 'index', status: ['E'] }],
    ]);
    expect(names(read)).toEqual([['LI.AA', 'Composite leading indicator (CLI), Amplitude adjusted, Index', 'index']]);
    expect(read.data.areas).toMatchObject([{ code: 'USA', name: 'United States' }]);
    expect(read.data.sources).toMatchObject([{ title: 'Composite leading indicators', publisher: 'OECD' }]);
    expect(told(read)).toEqual([]);
  });

  it('of the BIS has labels in its heads and cells; a measure tells its unit', () => {
    const read = readSdmx(BIS_SPP);
    expect(values(read)).toEqual([
      ['US', { digits: '208.2134', unit: 'index' }],
      ['DE', { digits: null, unit: 'PCT', status: ['Q'] }],
    ]);
    expect(names(read)).toEqual([
      ['N', 'Nominal, Index, 2010 = 100', 'index'],
      ['R', 'Real, Year-on-year changes, in per cent', 'rate'],
    ]);
  });

  const table = (head: string, ...lines: string[]) => readSdmx([head, ...lines].join('\n'));

  it('reads flat lines of any order, UNIT_MULT, notes, semicolons with decimal commas', () => {
    const head = 'TIME_PERIOD;REF_AREA;OBS_VALUE;UNIT_MEASURE;UNIT_MULT;COMMENT_OBS';
    const read = table(head, '2024;FR;1,5;USD;9;strike', '2024;DE;-,5;USD;9;', '2024;AT;1,234;USD;9;');
    expect(read.data.rows).toMatchObject([
      { area: 'FR', value: { digits: '1.5', unit: 'USD', multiplier: 9 }, note: 'strike' },
    ]);
    expect(told(read).map((text) => text.slice(0, 33))).toEqual([
      'Row 2, column value: “-,5” is not',
      'Row 3, column value: “1,234” is n',
    ]);
  });

  it('names the year whose prices amounts are at', () => {
    const read = table('REF_AREA,TIME_PERIOD,UNIT_MEASURE,UNIT_MULT,REF_YEAR_PRICE,OBS_VALUE', 'AT,2024,EUR,6,2015,5');
    expect(read.data.indicators).toMatchObject([{ name: { en: 'value, base 2015' } }]);
  });

  it('never takes a second power of ten for the first', () => {
    const unit = (code: string, power: string) => {
      const read = table('REF_AREA,TIME_PERIOD,UNIT_MEASURE,UNIT_MULT,OBS_VALUE', `AT,2024,${code},${power},5`);
      return (read.data.rows![0]?.value as { multiplier?: number } | undefined)?.multiplier ?? told(read).join();
    };
    expect([unit('MIO_EUR', '6'), unit('EUR', '6'), unit('MIO_EUR', '0')]).toEqual([6, 6, 6]);
    expect(unit('MIO_EUR', '3')).toContain('The unit “MIO_EUR” is not defined.');
    expect(
      [unit('EUR_HAB', '0'), unit('USD_PPP', '0'), unit('XDC', '6')].every(
        (text) => `${text}`.includes('V04') || `${text}`.includes('is not defined'),
      ),
    ).toBe(true);
  });

  it('takes a price for one: what is paid for is the unit, beside a currency', () => {
    const read = table('freq,unit,currency,geo,TIME_PERIOD,OBS_VALUE', 'S,KWH,EUR,AT,2024-S1,0.2745');
    expect(read.data.rows).toMatchObject([
      {
        period: { type: 'half', year: 2024, number: 1 },
        value: { digits: '0.2745', unit: '欧元/千瓦时|euros per kWh|euros per kWh' },
      },
    ]);
  });

  it.each([
    ['2024-A1', { type: 'year', year: 2024 }],
    ['2024-S2', { type: 'half', year: 2024, number: 2 }],
    ['2024-T1', { type: 'yearToDate', year: 2024, throughMonth: 4 }],
    ['2024-M04', { type: 'month', year: 2024, number: 4 }],
    ['2024-04', { type: 'month', year: 2024, number: 4 }],
    ['2023-01-01/P1Y', { type: 'year', year: 2023 }],
    ['2023-07-01/P1Y', { type: 'span', from: '2023-07-01', to: '2024-06-30' }],
    ['2023-04-01/P3M', { type: 'quarter', year: 2023, number: 2 }],
    ['2023-01-01T00:00:00/P4M', { type: 'yearToDate', year: 2023, throughMonth: 4 }],
    ['2024-04-30', { type: 'instant', at: '2024-04-30' }],
  ])('reads the period %s', (code, period) => {
    expect(table('REF_AREA,TIME_PERIOD,UNIT,OBS_VALUE', `AT,${code},EUR,1`).data.rows).toMatchObject([{ period }]);
  });

  it.each(['2024-W05', '2024-D120', '2023/24', '2023-01-15/P1M', '2024-13', ''])(
    'refuses the period %s by name',
    (code) => {
      const read = table('REF_AREA,TIME_PERIOD,UNIT,OBS_VALUE', `AT,${code},EUR,1`);
      expect(told(read)).toEqual([expect.stringContaining('is not a period')]);
    },
  );

  it('asks where sexes and ages stand side by side, and needs no choice where one tells the other', () => {
    const head = 'REF_AREA,SEX,AGE,INDICATOR,TIME_PERIOD,UNIT_MEASURE,OBS_VALUE';
    const read = table(head, 'AT,F,Y1,E,2024,PC,1', 'AT,M,Y1,E,2024,PC,2', 'AT,F,Y2,E,2024,PC,3');
    expect(told(read).join()).toContain('They differ by SEX (2), AGE (2)');
    expect(table(head, 'AT,F,Y1,E,2024,PC,1', 'AT,M,Y2,G,2024,PC,2').issues).toEqual([]);
  });

  it.each([
    ['', 'The file is empty.'],
    ['REF_AREA,OBS_VALUE\nAT,1', 'No period is named.'],
    ['REF_AREA,TIME_PERIOD\nAT,2024', 'The column “OBS_VALUE” is missing.'],
    ['REF_AREA,TIME_PERIOD,OBS_VALUE\n', 'There are no rows of data.'],
    ['REF_AREA,TIME_PERIOD,OBS_VALUE\nAT,2024', 'This row has 2 cells instead of 3'],
    ['REF_AREA,TIME_PERIOD,OBS_VALUE\nAT,2024,5', 'The unit is missing'],
    [' <?xml version="1.0"?><S:Fault/>', 'SDMX-ML (XML) is not read: ask the service for SDMX-CSV or SDMX-JSON.'],
    ['{"errors":[{"code":404,"title":"No results found"}]}', 'The service gave no data: “No results found”.'],
    ['{"rows":[]}', 'The form of this value is not known.'],
  ])('refuses by name what is no data: %s', (text, sentence) => {
    const read = readSdmx(text);
    expect([read.data.rows, told(read).join()]).toEqual([[], expect.stringContaining(sentence)]);
  });
});

describe('SDMX-JSON', () => {
  it('2.0 of the IMF has units by groups of dimensions, a scale by series, digits as written', () => {
    const read = readSdmx(IMF_WEO);
    const billion = { unit: 'USD', multiplier: 9 };
    expect(values(read)).toEqual([
      ['USA', { digits: '29184.890', ...billion }],
      ['USA', { digits: '30507.2', ...billion, status: ['F'] }],
      ['CHN', { digits: '18748.0', ...billion }],
      ['CHN', { digits: null, ...billion, status: ['Q'] }],
    ]);
    expect(names(read)).toEqual([['NGDPD', 'GDP', 'flow']]);
    expect(read.data.areas).toMatchObject([{ name: 'United States' }, { name: { zh: '中国', en: 'China' } }]);
    expect(told(read)).toEqual(['Field attributes: “COUNTRY_UPDATE_DATE” is a total or a note: it is not drawn.']);
    expect(readObservations(read.data)).toMatchObject({ observations: { length: 4 }, issues: { length: 1 } });
  });

  it('1.0 of the ECB has decimals that JSON cannot hold', () => {
    const read = readSdmx(ECB_RATE);
    expect(values(read)).toEqual([
      [undefined, { digits: '1.1000', unit: 'USD' }],
      [undefined, { digits: '1.0895', unit: 'USD' }],
    ]);
    expect(read.data.sources).toMatchObject([{ title: 'Exchange Rates', publisher: 'ECB' }]);
  });

  it('is told where a key leads nowhere, and never throws', () => {
    expect(told(readSdmx(ECB_RATE.replace('"0:0:0"', '"0:7:0"')))[0]).toContain('Read: “0:7:0:0”');
    for (let cut = 0; cut < IMF_WEO.length; cut += 37)
      for (const text of [
        IMF_WEO.slice(0, cut),
        IMF_WEO.slice(0, cut) + IMF_WEO.slice(cut + 9),
        IMF_WEO.replace(/\{/g, (sign, at) => (at > cut ? '[' : sign)),
      ])
        expect(readSdmx(text).data.rows).toBeDefined();
  });
});
