import '@fontsource-variable/noto-sans';
import '@fontsource-variable/noto-sans-sc';
import '../src/view/statorama.css';
import './preview.css';
import type { Preview } from '@storybook/html-vite';
import type { AnyFigure } from '../src/chart/chart';
import * as statorama from '../src/index';
import { describe, optionsText } from './describe';

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
  argTypesEnhancers: [
    ({ argTypes, parameters }) => {
      const { chart } = maker(`${parameters['fileName']}`);
      const { data, options, ...others } = argTypes;
      const told = (description: string) => ({ description, control: { type: 'object' as const } });
      return {
        data: {
          ...data!,
          name: 'data',
          ...told('What the chart takes: rows, facts, a data set, a collection or chains.'),
        },
        options: { ...options!, name: 'options', ...told(optionsText(chart.options)) },
        ...others,
      };
    },
  ],
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

type Maker = ((data: unknown, options: object) => AnyFigure) & { readonly chart: AnyFigure['chart'] };

function figure(file: string, args: Readonly<Record<string, unknown>>, locale: string): AnyFigure {
  return maker(file)(args['data'], { locale, ...(args['options'] as object) });
}

/** `./stories/trade-growth.stories.ts` → `trade-growth`. */
function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace('.stories.ts', '');
}

function maker(file: string): Maker {
  const name = nameOf(file).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return (statorama as Readonly<Record<string, unknown>>)[name] as Maker;
}

function toolbar(title: string, icon: 'globe' | 'contrast', items: { value: string; title: string }[]) {
  return { toolbar: { title, icon, items, dynamicTitle: true } };
}
