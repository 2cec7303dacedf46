import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closureOf } from '../../../src/chart/chain/closure';

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
