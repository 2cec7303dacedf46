import { expect, it } from 'vitest';
import { CHAIN_PALETTE } from '../../src/chart/chain/palette';
import { darkTheme, lightTheme } from '../../src/theme/tokens';
import { contrast } from './contrast';

const STATUSES = ['strong', 'adequate', 'weak', 'missing', 'at-risk', 'unassessed'] as const;

it.each([
  ['light', 0, lightTheme()],
  ['dark', 1, darkTheme()],
] as const)('keeps words of a chain at 4.5:1 and its marks at 3:1: %s', (_, at, theme) => {
  const color = (name: keyof typeof CHAIN_PALETTE) => CHAIN_PALETTE[name][at];
  const low: string[] = [];
  const least = (ratio: number, name: string, a: string, b: string) => {
    const found = contrast(a, b);
    if (found < ratio) low.push(`${name} ${found.toFixed(2)}`);
  };
  const grounds = { panel: color('chain-panel'), head: color('chain-head') };
  for (const [ground, paint] of Object.entries(grounds))
    for (const token of ['text', 'text-muted'] as const) least(4.5, `${token} on ${ground}`, theme[token], paint);
  least(4.5, 'text-faint on a panel', theme['text-faint'], grounds.panel);
  for (const status of STATUSES) {
    const tint = color(`chain-${status}-tint`);
    least(4.5, `text-muted on ${status}`, theme['text-muted'], tint);
    least(4.5, `${status} ink on its tint`, color(`chain-${status}-ink`), tint);
    least(4.5, `${status} ink on a panel`, color(`chain-${status}-ink`), grounds.panel);
  }
  // The lines of a hatch carry what its ground cannot.
  for (const status of ['weak', 'at-risk'] as const)
    least(3, `hatch of ${status}`, color(`chain-${status}-ink`), color(`chain-${status}`));
  for (const status of ['strong', 'adequate'] as const) least(3, status, color(`chain-${status}`), grounds.panel);
  for (const line of ['flow', 'recycle', 'cross', 'up', 'down'] as const)
    least(3, line, color(`chain-${line}`), theme.background);
  least(4.5, 'banner', color('chain-banner-text'), color('chain-banner'));
  expect(low).toEqual([]);
});
