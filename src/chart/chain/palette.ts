import type { LinkStatus } from '../../data/chain/types';
import type { OwnToken, Paint } from '../../scene/mark';

/**
 * Colours of the chain charts as light and dark. Colour says status and nothing else; every status has a shape
 * besides. `-ink` is for lines and words on `-tint` and on a panel (4.5:1 or more), the bare name for areas.
 */
export const CHAIN_PALETTE = {
  'chain-sheet': ['#F4F6F9', '#0E131A'],
  'chain-panel': ['#FFFFFF', '#18202B'],
  'chain-head': ['#EDF1F6', '#212B38'],
  'chain-edge': ['#C9D2DD', '#364252'],
  'chain-edge-strong': ['#7F8EA1', '#6B7A8E'],
  'chain-banner': ['#2B3F58', '#35506F'],
  'chain-banner-text': ['#FFFFFF', '#FFFFFF'],
  'chain-strong': ['#0B5D5E', '#4CC9BE'],
  'chain-strong-ink': ['#0B5D5E', '#62D6CB'],
  'chain-strong-tint': ['#EAF4F3', '#15302F'],
  'chain-adequate': ['#3F8FC0', '#4B93C7'],
  'chain-adequate-ink': ['#1F6594', '#79B8E6'],
  'chain-adequate-tint': ['#EFF6FB', '#16283A'],
  'chain-weak': ['#F0B64C', '#8F6116'],
  'chain-weak-ink': ['#835000', '#EDB95A'],
  'chain-weak-tint': ['#FFF8EA', '#2C2412'],
  'chain-missing-ink': ['#B3261E', '#FF8A80'],
  'chain-missing-tint': ['#FFFFFF', '#18202B'],
  'chain-at-risk': ['#F0CFE1', '#5C3550'],
  'chain-at-risk-ink': ['#8E2A63', '#F29CC7'],
  'chain-at-risk-tint': ['#FBF0F6', '#33202C'],
  'chain-unassessed': ['#C9D2DD', '#4A586B'],
  'chain-unassessed-ink': ['#5C6A7D', '#95A3B4'],
  'chain-unassessed-tint': ['#F7F8FA', '#1C2530'],
  'chain-flow': ['#7F8DA1', '#5E6D80'],
  'chain-recycle': ['#3D7A33', '#7CC46E'],
  'chain-cross': ['#5B3FA0', '#BBA4F5'],
  'chain-up': ['#1F6594', '#79B8E6'],
  'chain-down': ['#B4510B', '#F5A35C'],
} as const satisfies Readonly<Record<OwnToken, readonly [string, string]>>;

/** For lines, glyphs and words of a status. */
export function statusInk(status: LinkStatus): OwnToken {
  return `chain-${status}-ink`;
}

/** The ground of a card. */
export function statusTint(status: LinkStatus): OwnToken {
  return `chain-${status}-tint`;
}

/** Areas: told apart without colour by slanted lines, level bars, and nothing but an edge for what is missing. */
export function statusPaint(status: LinkStatus): Paint {
  return status === 'weak' || status === 'at-risk'
    ? { hatch: `chain-${status}-ink`, on: `chain-${status}`, bars: status === 'at-risk' }
    : status === 'missing'
      ? 'chain-missing-tint'
      : `chain-${status}`;
}
