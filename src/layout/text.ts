/** Width of a text in px. `size` in px; `weight` 400 to 700. */
export type TextMeasure = (text: string, size: number, weight?: number) => number;
