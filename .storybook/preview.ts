import '@fontsource-variable/noto-sans';
import '@fontsource-variable/noto-sans-sc';
import '../src/view/statorama.css';
import './preview.css';
import type { Preview } from '@storybook/html-vite';
import { action } from 'storybook/actions';
import type { AnyFigure } from '../src/chart/chart';
import { commonOptions } from '../src/chart/options';
import { areasCn } from '../src/data/areas-cn';
import * as statorama from '../src/index';
import { codeOf, type Known } from './code';
import { controlsOf, optionsIn } from './controls';
import { describe, describeData, describeOptions } from './describe';

/** What figures tell their page, and the panel of actions shows. */
const EVENTS = ['stat-select', 'stat-enter'];
/** Views of the page by the element that holds them: a story drawn again takes the place of the one before. */
const views = new Map<HTMLElement, { destroy(): void }>();

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    options: {
      storySort: {
        order: [
          'Charts',
          ['Headline', 'Trade growth', 'Ranking', 'Position', 'Rank history', 'Industrial chain', 'Chain atlas'],
          'Elements',
        ],
      },
    },
    a11y: { test: 'error' },
    // Saved from the page a story would lose its form: plain data and options, which the tests loop over.
    controls: { expanded: true, disableSaveFromUI: true },
    docs: {
      codePanel: true,
      // Made anew with the figure: `dynamic` is how the options that controls have set come into it.
      source: { type: 'dynamic', language: 'js', transform: code },
      extractComponentDescription: (_: unknown, { parameters }: { parameters: { fileName?: string } }) =>
        describe(nameOf(`${parameters.fileName}`)),
    },
  },
  // Stories give `options` as a page does; here each option is a control of its own.
  argTypesEnhancers: [
    ({ argTypes, initialArgs, parameters }) => {
      const chart = chartOf(`${parameters['fileName']}`);
      if (!chart) return argTypes;
      return {
        data: {
          ...argTypes['data']!,
          name: 'data',
          description: describeData(chart.name),
          control: { type: 'object' as const },
        },
        options: { ...argTypes['options']!, name: 'options', table: { disable: true } },
        ...controlsOf(
          chart.name,
          chart.options,
          describeOptions(chart.name),
          initialArgs['options'] as Options | undefined,
          Object.keys(commonOptions),
        ),
      };
    },
  ],
  argsEnhancers: [({ initialArgs }) => ({ ...(initialArgs['options'] as Options | undefined) })],
  globalTypes: {
    locale: toolbar('Language', 'globe', [
      { value: 'zh-CN', title: '中文' },
      { value: 'en', title: 'English' },
    ]),
    theme: toolbar('Theme', 'contrast', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
  },
  initialGlobals: { locale: 'zh-CN', theme: 'light' },
  // Stories are plain data; the chart is the one that the file is named after.
  render: (args, { globals, parameters, canvasElement }) => {
    const { locale, theme } = globals as { locale: 'zh-CN' | 'en'; theme: 'light' | 'dark' };
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = locale;
    const place = document.createElement('div');
    for (const type of EVENTS)
      place.addEventListener(type, (event) => action(type)((event as CustomEvent<unknown>).detail));
    views.get(canvasElement)?.destroy();
    views.delete(canvasElement);
    try {
      views.set(canvasElement, statorama.mount(place, figure(`${parameters['fileName']}`, args, locale), { theme }));
    } catch (error) {
      if (!(error instanceof statorama.StatoramaError)) throw error;
      // What a control was set to is told in the figure's place, as a page's writer reads it in the console.
      place.append(Object.assign(document.createElement('p'), { className: 'thrown', textContent: error.message }));
    }
    return place;
  },
};
export default preview;

type Options = Readonly<Record<string, unknown>>;
type Maker = ((data: unknown, options: object) => AnyFigure) & { readonly chart: AnyFigure['chart'] };

function figure(file: string, args: Options, locale: string): AnyFigure {
  return maker(file)!(args['data'], { locale, ...optionsIn(args) });
}

const files = import.meta.glob<unknown>(['../stories/data/*.json', '../examples/data/*.json', '../test/facts.json'], {
  eager: true,
  import: 'default',
});
const AREAS = "import { areasCn } from 'statorama/areas/cn';";
const provinces = areasCn.filter(({ parent }) => parent === undefined);
const known: readonly Known[] = [
  { is: (value) => value === areasCn, name: 'areasCn', line: AREAS },
  {
    is: (value) =>
      Array.isArray(value) && value.length === provinces.length && provinces.every((area, at) => value[at] === area),
    name: 'areasCn.filter(({ parent }) => parent === undefined)',
    line: AREAS,
  },
  ...Object.entries(files).map(([path, data]) => ({
    is: (value: unknown) => value === data,
    name: 'data',
    line: `const data = await (await fetch('${path.slice(path.lastIndexOf('/') + 1)}')).json(); // ${path.slice(3)}`,
  })),
];

function code(_: string, { args, globals, parameters }: { args: Options; globals: Options; parameters: Options }) {
  const { name } = maker(`${parameters['fileName']}`)!.chart;
  return codeOf(makerName(name), args['data'], { ...optionsIn(args), locale: globals['locale'] }, known);
}

/** `./stories/trade-growth.stories.ts` → `trade-growth`. */
function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace('.stories.ts', '');
}

/** `undefined` for the pages that are of no chart. */
function chartOf(file: string): AnyFigure['chart'] | undefined {
  return maker(file)?.chart;
}

function maker(file: string): Maker | undefined {
  return (statorama as Readonly<Record<string, unknown>>)[makerName(nameOf(file))] as Maker | undefined;
}

/** `trade-growth` → `tradeGrowth` */
function makerName(chart: string): string {
  return chart.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function toolbar(title: string, icon: 'globe' | 'contrast', items: { value: string; title: string }[]) {
  return { toolbar: { title, icon, items, dynamicTitle: true } };
}
