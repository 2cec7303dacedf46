/** Sizes at a page text of 16 px. Text is never under 11 px (decision of the house). */
export const SIZE = {
  label: 12,
  tick: 11.5,
  /** From one label to the next in a column. */
  line: 15,
  /** All places together, and one of them. */
  tall: 660,
  thinnest: 4,
  tallest: 2400,
  thickest: 30,
  /** One of few, where names take two lines. */
  twoLines: 38,
  widestStep: 260,
  /** Narrower figures name the areas at the right end only. */
  bothEnds: 520,
  /** Periods closer than this, and places, have lines without dots. */
  dotStep: 22,
  dotPitch: 10,
} as const;
