import '@fontsource-variable/noto-sans';
import '@fontsource-variable/noto-sans-sc';
import '../src/view/statorama.css';
import './preview.css';
import type { Preview } from '@storybook/html-vite';
import type { AnyFigure } from '../src/chart/chart';
import * as statorama from '../src/index';
import { controlsOf, optionsIn } from './controls';
import { describe, describeOptions } from './describe';

/** Views of the page by the element that holds them: a story drawn again takes the place of the one before. */
const views = new Map<HTMLElement, { destroy(): void }>();

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      source: { type: 'code' },
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
          description: 'What the chart takes: rows, facts, a data set, a collection or chains.',
          control: { type: 'object' as const },
        },
        options: { ...argTypes['options']!, name: 'options', table: { disable: true } },
        ...controlsOf(chart.options, describeOptions(chart.name), initialArgs['options'] as Options | undefined),
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
    views.get(canvasElement)?.destroy();
    views.set(canvasElement, statorama.mount(place, figure(`${parameters['fileName']}`, args, locale), { theme }));
    return place;
  },
};
export default preview;

type Options = Readonly<Record<string, unknown>>;
type Maker = ((data: unknown, options: object) => AnyFigure) & { readonly chart: AnyFigure['chart'] };

function figure(file: string, args: Options, locale: string): AnyFigure {
  return maker(file)!(args['data'], { locale, ...optionsIn(args) });
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
  const name = nameOf(file).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return (statorama as Readonly<Record<string, unknown>>)[name] as Maker | undefined;
}

function toolbar(title: string, icon: 'globe' | 'contrast', items: { value: string; title: string }[]) {
  return { toolbar: { title, icon, items, dynamicTitle: true } };
}
