import { expect, it } from 'vitest';
import { codeOf, literal, markupOf } from '../../.storybook/code';
import { controlsOf, optionsIn, WITHOUT_EFFECT } from '../../.storybook/controls';
import { describe as describeChart, describeData, describeOptions } from '../../.storybook/describe';
import { charts } from '../../src/charts';
import { draw } from '../../src/index';
import { figureOf, readStories } from '../every-chart/stories';

it.each(charts.map(({ chart }) => [chart.name, chart] as const))(
  'gives each option of %s its words and a control on its page',
  (name, chart) => {
    const controls = Object.values(controlsOf(name, chart.options, describeOptions(name)));
    const left = ['locale', ...(WITHOUT_EFFECT[name] ?? [])];
    const expected = Object.keys(chart.options).filter((option) => !left.includes(option));
    expect(controls.map((control) => control.name)).toEqual(expected);
    const silent = controls.filter(({ description, table }) => !description && !table.defaultValue);
    expect(silent.map((control) => control.name)).toEqual([]);
    expect(describeChart(name)).toMatch(/^[A-Z].{60}/);
    expect(describeData(name)).toMatch(/^[a-z].{20}/);
  },
);

it('chooses a control by what an option takes, and by what a story gives', () => {
  const kinds = {
    order: 'value|code',
    steps: 'boolean',
    first: 'number',
    title: 'text',
    groups: 'structure[]',
  } as const;
  const typed = Object.entries(controlsOf('ranking', kinds, {}, { title: { zh: '一', en: 'one' } })).map(
    ([name, { control }]) => [name, control.type],
  );
  expect(typed).toEqual([
    ['order', 'select'],
    ['steps', 'boolean'],
    ['first', 'number'],
    ['title', 'object'],
    ['groups', 'object'],
  ]);
  expect(controlsOf('ranking', { title: 'text' }, {})['title']!.control.type).toBe('text');
});

const TRIED: Readonly<Record<string, unknown>> = {
  area: '410000',
  periods: '2024',
  indicator: 'exports',
  flow: 'exports',
  vintage: 'first',
  highlight: '410000',
  unitStep: 4,
};

it.each(Object.entries(WITHOUT_EFFECT))('leaves out only such options of %s as change no figure', (name, options) => {
  for (const story of readStories()
    .filter(({ chart }) => chart === name)
    .slice(0, 4)) {
    const said = (more: Readonly<Record<string, unknown>>) => {
      const { alternative, scene, refusal } = draw(
        figureOf({ ...story, options: { ...story.options, id: 'a', ...more } }),
      );
      return JSON.stringify([alternative(), scene, refusal]);
    };
    const before = said({});
    for (const option of options) {
      expect(TRIED[option], option).toBeDefined();
      expect(said({ [option]: TRIED[option] }) === before, `${story.name}: ${option}`).toBe(true);
    }
  }
});

it('takes a year, a code and an area from an address as texts, which alone are taken', () => {
  const given = { highlight: ['410000'], title: { zh: '一', en: 'one' } };
  const kinds = { period: 'string', highlight: 'list', title: 'text', first: 'number', order: 'value|code' } as const;
  const types = Object.values(controlsOf('ranking', kinds, {}, given)).map(({ type }) => type);
  expect(types).toEqual([
    { name: 'string' },
    { name: 'array', value: { name: 'string' } },
    { name: 'object', value: {} },
    { name: 'number' },
    { name: 'enum', value: ['', 'value', 'code'] },
  ]);
});

it('stands the options of a chart before those of every chart', () => {
  const kinds = { title: 'text', first: 'number', period: 'string' } as const;
  expect(Object.keys(controlsOf('ranking', kinds, {}, {}, ['title']))).toEqual(['first', 'period', 'title']);
});

it('shows code that a page can run: its imports, its data, the options that are set', () => {
  const areas = [{ code: 'x' }];
  const known = [
    { is: (value: unknown) => value === areas, name: 'areasCn', line: "import { areasCn } from 'statorama/areas/cn';" },
  ];
  const rows = [{ area: 'x', period: '2024', value: '12.5亿元' }];
  expect(codeOf('ranking', rows, { areas, first: 3, breaks: { '2024': "Zhou's" }, locale: 'en' }, known)).toBe(
    `import { mount, ranking } from 'statorama';
import 'statorama/statorama.css';
import { areasCn } from 'statorama/areas/cn';

const data = [{ area: 'x', period: '2024', value: '12.5亿元' }];
mount('#figure', ranking(data, { areas: areasCn, first: 3, breaks: { '2024': 'Zhou\\'s' }, locale: 'en' }));`,
  );
  const many = Array.from({ length: 200 }, () => rows[0]);
  expect(codeOf('ranking', many, {})).toContain("const data = await (await fetch('data.json')).json();");
});

it('writes values that read back as what they were', () => {
  const value = { a: 'a\'b"c\\d\n', 'b-c': [null, 1.5, true, []], text: '字'.repeat(120), empty: {} };
  expect(new Function(`return ${literal(value)}`)()).toEqual(value);
});

it('shows the markup of an element with its signs escaped', () => {
  expect(markupOf('stat-ranking', { title: 'A < "B"' })).toBe(
    '<stat-ranking title="A &lt; &quot;B&quot;"></stat-ranking>',
  );
});

it('names what its figures are about in the language of the page', () => {
  const named = readStories().map(
    (story) => `${story.chart} ${story.name}: ${draw(figureOf(story, 'en')).alternative().title}`,
  );
  expect(named.filter((title) => /\p{Script=Han}/u.test(title))).toEqual([]);
});

it('reads the words over an option, and its default apart', () => {
  expect(describeOptions('ranking')['steps']).toEqual({
    text: 'Offers the periods of the data in a control with previous, next and play.',
    standard: 'false',
  });
});

it('hands over the options that controls have set, and none that was emptied', () => {
  const emptied = { title: '', area: undefined, source: null, breaks: {} };
  expect(optionsIn({ data: [], options: { first: 3 }, first: 5, steps: false, notes: [], ...emptied })).toEqual({
    first: 5,
    steps: false,
    notes: [],
  });
});
