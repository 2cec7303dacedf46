import { expect, it } from 'vitest';
import { entries } from '../../.ci/entries.mjs';

it.each([
  ['render', 'drawCanvas htmlString pngBlob svgString'],
  [
    'data',
    'average cagr chainIndex check comparePeriods contribution convert discrete discreteGrowth firstMonth growth ' +
      'growthDisagrees impliedBase isStatus lastMonth monthsOf nextPeriod normalisePeriod parseChange parsePeriod ' +
      'parseQuantity parseRank parseStatus periodGroup periodKey pointChange previousPeriod progress pull pullOfShare ' +
      'pullsAgree rankRange readCsv readGrid readJson readObservations readTable remainder rescale sameSpan saysMissing ' +
      'share signedToActual streak sum timesBy timesPercent timesTo yearBefore yearOf',
  ],
])(
  'exports from statorama/%s what is public, and nothing that its files share among themselves',
  async (name, names) => {
    expect(
      Object.keys(await import(entries()[name]!))
        .sort()
        .join(' '),
    ).toBe(names);
  },
);
