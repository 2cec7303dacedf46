import { draw } from '../../chart/draw';
import { word } from '../../format/words';
import { create } from '../../render/dom';
import { figureSvg } from '../../render/figure-tree';
import { FONT_STACK } from '../../theme/tokens';
import { isBlocked } from '../download';
import type { Guided } from './guided';

type Page = 'A3' | 'A4';

/** In mm, lying on its side, within margins of 8 mm; a little less, or a second page comes. */
const PAGES: Readonly<Record<Page, readonly [width: number, height: number]>> = { A3: [404, 280], A4: [281, 193] };

/**
 * Prints the drawing with title, notes and source, fitted to a sheet, for charts with an option `page`; `undefined` for
 * others. The sheet is drawn in a frame of its own, so that the page around it does not change.
 */
export function makePrint({ figure, drawn, element }: Guided): ((page: Page) => string | undefined) | undefined {
  const { chart } = figure();
  // What has a level above it is a page of words already.
  if (!Object.prototype.hasOwnProperty.call(chart.options, 'page') || drawn().refusal || drawn().up()) return undefined;
  return (page) => {
    const sheet = draw({ ...figure(), options: { ...figure().options, page } });
    const { scene } = sheet;
    if (!scene) return undefined;
    // A print that is ignored never ends, and its frame would stay.
    if (isBlocked('allow-modals')) throw new Error('sandboxed');
    const frame = document.createElement('iframe');
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    Object.assign(frame.style, { position: 'fixed', left: '-10000px', border: '0', width: '100px', height: '100px' });
    element.append(frame);
    const { contentDocument: paper } = frame;
    // Its own rules, made in its own realm.
    const printer = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!paper || !printer) {
      frame.remove();
      throw new Error('no frame');
    }
    const rules = new printer.CSSStyleSheet();
    rules.replaceSync(rulesOf(page));
    paper.adoptedStyleSheets = [rules];
    paper.documentElement.lang = sheet.locale.tag;
    const { title, subtitle, notes, source } = sheet.alternative();
    paper.title = title;
    const line = (name: 'h1' | 'p', text: string) => {
      const made = paper.createElement(name);
      made.textContent = text;
      return made;
    };
    const svg = create(figureSvg(scene, 'stat-sheet', sheet.locale)).node as SVGSVGElement;
    svg.setAttribute('viewBox', `0 0 ${scene.width} ${scene.height}`);
    const isInvented = sheet.illustrative ? [word(sheet.locale, 'illustrative')] : [];
    const small = [...isInvented, ...notes, source.text].filter(Boolean).join(' · ');
    paper.body.append(line('h1', title), line('p', subtitle), svg, line('p', small));
    printer.addEventListener('afterprint', () => frame.remove());
    printer.focus();
    printer.print();
    return undefined;
  };
}

/** Firefox keeps half an inch at the foot, whatever the margin, and writes its own lines into margins that are so narrow. */
function rulesOf(page: Page): string {
  const [width, height] = PAGES[page];
  return `@page{size:${page} landscape;margin:8mm}html,body{margin:0}body{display:flex;flex-direction:column;width:${width}mm;height:${height}mm;color:#1a222c;font-family:${FONT_STACK};print-color-adjust:exact;-webkit-print-color-adjust:exact}h1,p{flex:none;margin:0}h1{font-size:14pt}p{font-size:7pt}svg{flex:1;min-height:0;width:100%;margin:2mm 0}.stat-hit{visibility:hidden}@supports(-moz-appearance:none){body{height:${height * 0.96 - 8}mm;padding:4mm 0}}`;
}
