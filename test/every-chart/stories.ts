import type { AnyFigure } from '../../src/chart/chart';
import * as statorama from '../../src/index';

/** One named case of `stories/<chart>.stories.ts`: plain data, so that Node and the browser loop over the same. */
export interface Story {
  /** `trade-growth`, the name of the file. */
  readonly chart: string;
  readonly name: string;
  readonly data: unknown;
  readonly options: Readonly<Record<string, unknown>>;
}

interface Args {
  readonly data: unknown;
  readonly options?: Readonly<Record<string, unknown>>;
}
type StoryModule = Readonly<Record<string, { readonly args?: Args }>>;

/** Every story of every chart, in the order of the files. */
export function readStories(): Story[] {
  const modules = import.meta.glob<StoryModule>('../../stories/*.stories.ts', { eager: true });
  return Object.entries(modules).flatMap(([path, module]) => {
    const chart = path.slice(path.lastIndexOf('/') + 1).replace('.stories.ts', '');
    const shared = module['default']?.args;
    return Object.entries(module)
      .filter(([name]) => name !== 'default')
      .map(([name, story]) => {
        const args = { ...shared, ...story.args };
        return { chart, name, data: args.data, options: args.options ?? {} };
      });
  });
}

/** The figure of a story: the public function named like the chart, called as a page would call it. */
export function figureOf(story: Story, locale?: 'zh-CN' | 'en'): AnyFigure {
  const name = story.chart.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const make = (statorama as Readonly<Record<string, unknown>>)[name];
  if (typeof make !== 'function') throw new Error(`stories/${story.chart}.stories.ts: no export ${name}`);
  return make(story.data, locale ? { ...story.options, locale } : story.options) as AnyFigure;
}

export const LOCALES = ['zh-CN', 'en'] as const;
export const WIDTHS = [320, 640, 1280] as const;
