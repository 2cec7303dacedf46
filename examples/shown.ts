import { areasCn } from '../src/data/areas-cn';
import {
  type AnyFigure,
  chainAtlas,
  headline,
  industrialChain,
  position,
  rankHistory,
  ranking,
  tradeGrowth,
} from '../src/index';

/** One figure of the gallery: what draws it, and the lines that a reader can copy. Both come from the same options. */
export interface Example {
  readonly make: (locale: 'zh-CN' | 'en') => AnyFigure;
  readonly code: string;
  /** `row`: as wide as the page; `own`: no higher than the figure, whatever stands beside it. */
  readonly room?: 'row' | 'own';
}
/** What a figure is drawn from: its value, the name it has in the code shown, and how a page comes by it. */
export interface Source {
  readonly name: string;
  readonly value: unknown;
  readonly read: string;
}
const charts = { chainAtlas, headline, industrialChain, position, rankHistory, ranking, tradeGrowth };
type Options = Readonly<Record<string, unknown>>;

/** The figure of a chart with data and options; `areas: true` stands for those of China. */
export function shown(
  chart: keyof typeof charts,
  { name, value, read }: Source,
  { areas, ...rest }: Options = {},
  comment = '',
): Example {
  // biome-ignore lint/suspicious/noExplicitAny: data are JSON, which keeps no literal types; the reader checks every cell
  const draw = charts[chart] as (data: any, options: Options) => AnyFigure;
  const used = areas ? { areas: areasCn, ...rest } : rest;
  const printed = [...(areas ? ['areas: areasCn'] : []), ...members(rest)];
  const options = printed.length > 0 ? `, { ${printed.join(', ')} }` : '';
  const names = ['mount', ...(read.includes('readTable') ? ['readTable'] : []), chart].sort();
  return {
    make: (locale) => draw(value, { ...used, locale }),
    code: [
      `import { ${names.join(', ')} } from 'statorama';`,
      "import 'statorama/statorama.css';",
      ...(areas ? ["import { areasCn } from 'statorama/areas/cn';"] : []),
      read,
      '',
      ...(comment ? [`// ${comment}`] : []),
      `mount('#figure', ${chart}(${name}${options}));`,
    ].join('\n'),
  };
}

/** As people write it: single quotes, and no quotes round keys. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${members(value as Options).join(', ')} }`;
  return typeof value === 'string' ? `'${value}'` : String(value);
}

/** The members of an object, one by one, for whoever sets them in lines. */
export function members(of: Options): string[] {
  return Object.entries(of).map(([key, value]) => `${key}: ${literal(value)}`);
}
