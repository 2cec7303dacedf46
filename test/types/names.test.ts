import { expectTypeOf, it } from 'vitest';
import type {
  CheckContext,
  check,
  DrawRequest,
  draw,
  HtmlStringOptions,
  htmlString,
  parseQuantity,
  QuantityDefaults,
  RankingOptions,
  readTable,
  SelectDetail,
  StatElement,
  SvgStringOptions,
  svgString,
  TableOptions,
} from '../../src/index';

it('names the type of every parameter, so that a page can wrap the function', () => {
  expectTypeOf<Parameters<typeof svgString>[1]>().toEqualTypeOf<SvgStringOptions | undefined>();
  expectTypeOf<Parameters<typeof htmlString>[1]>().toEqualTypeOf<HtmlStringOptions | undefined>();
  expectTypeOf<Parameters<typeof draw>[1]>().toEqualTypeOf<DrawRequest | undefined>();
  expectTypeOf<Parameters<typeof readTable>[1]>().toEqualTypeOf<TableOptions | undefined>();
  expectTypeOf<Parameters<typeof check>[1]>().toEqualTypeOf<CheckContext | undefined>();
  expectTypeOf<Parameters<typeof parseQuantity>[1]>().toEqualTypeOf<QuantityDefaults | undefined>();
});

it('knows the events of figures wherever they bubble to', () => {
  expectTypeOf<HTMLElementEventMap['stat-select']>().toEqualTypeOf<CustomEvent<SelectDetail>>();
  expectTypeOf<DocumentEventMap['stat-select']>().toEqualTypeOf<CustomEvent<SelectDetail>>();
  expectTypeOf<WindowEventMap['stat-select']>().toEqualTypeOf<CustomEvent<SelectDetail>>();
});

it('knows the options of an element’s chart', () => {
  expectTypeOf<StatElement<RankingOptions>['options']>().toEqualTypeOf<RankingOptions>();
  expectTypeOf<StatElement['options']>().toEqualTypeOf<Readonly<Record<string, unknown>>>();
});
