import type { OptionKind } from '../src/chart/chart';
import type { OptionDocs } from './describe';

type Args = Readonly<Record<string, unknown>>;

/** Options that the toolbar sets. */
const BY_TOOLBAR = ['locale'];

/** What Storybook shows for each option of a chart: its words, its kind, its standard, and a control that fits. */
export function controlsOf(
  kinds: Readonly<Record<string, OptionKind>>,
  docs: Readonly<Record<string, OptionDocs>>,
  given: Args = {},
) {
  const names = Object.keys(kinds).filter((name) => !BY_TOOLBAR.includes(name));
  return Object.fromEntries(
    names.map((name) => {
      const kind = kinds[name]!;
      const { text = '', standard } = docs[name] ?? {};
      const told = {
        name,
        description: text,
        table: {
          category: 'options',
          type: { summary: kind.replaceAll('|', ' | ') },
          ...(standard && { defaultValue: { summary: standard } }),
        },
      };
      return [name, { ...told, ...controlOf(kind, given[name]) }];
    }),
  );
}

/** Names by commas are typed into a line, a list or a text in two languages is edited as it was given. */
function controlOf(kind: OptionKind, given: unknown) {
  if (kind.includes('|')) return { control: { type: 'select' as const }, options: ['', ...kind.split('|')] };
  if (kind === 'boolean' || kind === 'number') return { control: { type: kind } };
  const isLine = !kind.startsWith('structure') && typeof given !== 'object';
  return { control: { type: isLine ? ('text' as const) : ('object' as const) } };
}

/** The options that controls have set; an emptied line is an option that is not given. */
export function optionsIn(args: Args): Args {
  const { data: _, options: __, ...own } = args;
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined && value !== ''));
}
