/** The room and the text size; read once, before anything is written. A container without a box keeps the last. */
export function measure(container: Element, options: { readonly width?: number | undefined }, last?: Size): Size {
  const style = getComputedStyle(container);
  const px = (value: string) => Number.parseFloat(value) || 0;
  const inner = container.clientWidth - px(style.paddingLeft) - px(style.paddingRight);
  const fontSize = Math.min(64, Math.max(8, Math.round(px(style.fontSize) * 100) / 100 || 16));
  return { width: options.width ?? (inner > 0 ? Math.floor(inner) : last?.width), fontSize };
}

export interface Size {
  readonly width: number | undefined;
  readonly fontSize: number | undefined;
}
