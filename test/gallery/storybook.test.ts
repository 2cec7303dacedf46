import { expect, it } from 'vitest';
import { controlsOf, optionsIn } from '../../.storybook/controls';
import { describe as describeChart, describeOptions } from '../../.storybook/describe';
import { charts } from '../../src/charts';

it.each(charts.map(({ chart }) => [chart.name, chart] as const))(
  'gives each option of %s its words and a control on its page',
  (name, chart) => {
    const controls = Object.values(controlsOf(chart.options, describeOptions(name)));
    const expected = Object.keys(chart.options).filter((option) => option !== 'locale');
    expect(controls.map((control) => control.name)).toEqual(expected);
    const silent = controls.filter(({ description, table }) => !description && !table.defaultValue);
    expect(silent.map((control) => control.name)).toEqual([]);
    expect(describeChart(name)).toMatch(/^[A-Z].{60}/);
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
  const typed = Object.entries(controlsOf(kinds, {}, { title: { zh: '一', en: 'one' } })).map(([name, { control }]) => [
    name,
    control.type,
  ]);
  expect(typed).toEqual([
    ['order', 'select'],
    ['steps', 'boolean'],
    ['first', 'number'],
    ['title', 'object'],
    ['groups', 'object'],
  ]);
  expect(controlsOf({ title: 'text' }, {})['title']!.control.type).toBe('text');
});

it('reads the words over an option, and its default apart', () => {
  expect(describeOptions('ranking')['steps']).toEqual({
    text: 'Offers the periods of the data in a control with previous, next and play.',
    standard: 'false',
  });
});

it('hands over the options that controls have set, and none that was emptied', () => {
  expect(optionsIn({ data: [], options: { first: 3 }, first: 5, title: '', area: undefined, steps: false })).toEqual({
    first: 5,
    steps: false,
  });
});
