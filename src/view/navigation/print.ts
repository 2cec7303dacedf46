import { draw } from '../../chart/draw';
import { create } from '../../render/dom';
import { figureSvg } from '../../render/figure-tree';
import type { Guided } from '../navigation';

type Page = 'A3' | 'A4';

/** Height of the printable area by its width, lying on its side with margins of 8 mm. */
const PAGES: Readonly<Record<Page, readonly [width: number, height: number]>> = { A3: [404, 281], A4: [281, 194] };

/**
 * Prints the drawing alone, fitted to a sheet, for charts with an option `page`; `undefined` for others. The sheet is
 * drawn in a frame of its own, so that the page around it does not change.
 */
export function makePrint({ figure, drawn, element }: Guided): ((page: Page) => string | undefined) | undefined {
  const { chart } = figure();
  // What has a level above it is a page of words already.
  if (!Object.prototype.hasOwnProperty.call(chart.options, 'page') || drawn().refusal || drawn().up()) return undefined;
  return (page) => {
    const { options } = figure();
    const sheet = draw({ ...figure(), options: { ...options, page } }, { locale: drawn().locale.tag });
    const { scene } = sheet;
    if (!scene) return undefined;
    const frame = document.createElement('iframe');
    frame.setAttribute('aria-hidden', 'true');
    const { style } = frame;
    style.position = 'fixed';
    style.left = '-10000px';
    style.border = '0';
    style.width = `${scene.width}px`;
    style.height = `${scene.height}px`;
    element.append(frame);
    const { contentDocument: paper } = frame;
    // Its own rules, made in its own realm.
    const printer = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!paper || !printer) {
      frame.remove();
      throw new Error('no frame');
    }
    const [width, height] = PAGES[page];
    const rules = new printer.CSSStyleSheet();
    rules.replaceSync(
      `@page{size:${page} landscape;margin:8mm}html,body{margin:0}svg{display:block;width:${width}mm;height:${height}mm}`,
    );
    paper.adoptedStyleSheets = [rules];
    const svg = create(figureSvg(scene, 'stat-sheet')).node as SVGSVGElement;
    svg.setAttribute('viewBox', `0 0 ${scene.width} ${scene.height}`);
    paper.title = sheet.alternative().title;
    paper.documentElement.lang = sheet.locale.tag;
    paper.body.append(svg);
    printer.addEventListener('afterprint', () => frame.remove());
    printer.focus();
    printer.print();
    return undefined;
  };
}
