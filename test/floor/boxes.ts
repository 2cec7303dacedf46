import { ABOVE, BELOW, type Box, isInside, overlaps } from '../every-chart/geometry';

/** In px: a browser rounds where a glyph stands. */
const SLACK = 1;

/** Texts outside their drawing, or over another text, by what this browser makes of their glyphs; one sentence each. */
export function textFaults(figure: ParentNode): string[] {
  return [...figure.querySelectorAll<SVGSVGElement>('svg.stat-svg')].flatMap((svg) => {
    const frame = boxOf(svg, svg.getBoundingClientRect());
    const boxes = [...svg.querySelectorAll('text')].flatMap((text) => seenBox(text, svg) ?? []);
    const outside = boxes
      .filter((box) => !isInside(box, frame, SLACK))
      .map((box) => `"${box.text}" leaves the drawing`);
    return frame.right > frame.left ? [...outside, ...overlaps(boxes, SLACK)] : [];
  });
}

function boxOf(element: Element, { left, right, top, bottom }: DOMRect): Box {
  return { text: element.textContent ?? '', left, right, top, bottom };
}

/** In px of the page; of a text in a window of a map what is seen through it. */
function seenBox(text: SVGTextElement, svg: SVGSVGElement): Box | undefined {
  const count = text.getNumberOfChars();
  const matrix = text.getScreenCTM();
  if (count === 0 || !matrix || !isSeen(text, svg)) return undefined;
  const [start, end] = [text.getStartPositionOfChar(0), text.getEndPositionOfChar(count - 1)];
  const size = Number.parseFloat(getComputedStyle(text).fontSize);
  const box = {
    text: text.textContent ?? '',
    left: matrix.e + matrix.a * start.x,
    right: matrix.e + matrix.a * end.x,
    top: matrix.f + matrix.d * (start.y - ABOVE * size),
    bottom: matrix.f + matrix.d * (start.y + BELOW * size),
  };
  const window = text.ownerSVGElement;
  if (!window || window === svg) return box;
  const place = (window.parentElement as unknown as SVGGraphicsElement).getScreenCTM()!;
  const length = (name: string) => Number(window.getAttribute(name) ?? 0);
  const left = place.e + place.a * length('x');
  const top = place.f + place.d * length('y');
  const seen = {
    text: box.text,
    left: Math.max(box.left, left),
    right: Math.min(box.right, left + place.a * length('width')),
    top: Math.max(box.top, top),
    bottom: Math.min(box.bottom, top + place.d * length('height')),
  };
  return seen.left < seen.right && seen.top < seen.bottom ? seen : undefined;
}

function isSeen(text: Element, svg: Element): boolean {
  for (let at: Element | null = text; at && at !== svg; at = at.parentElement)
    if (Number(getComputedStyle(at).opacity) < 0.05) return false;
  return true;
}
