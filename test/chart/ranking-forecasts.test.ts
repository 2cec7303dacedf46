import { describe, expect, it } from 'vitest';
import { zhCn } from '../../src/format/zh-cn';
import { model, row, rowsOf } from './ranking-rows';

const mixed = [
  row('a', '12.4亿元'),
  row('b', '11.2亿元', { status: 'F' }),
  row('c', '10.3亿元'),
  row('d', '13.5亿元', { nature: 'forecast' }),
];

describe('a ranking of outcomes and forecasts', () => {
  it('says in its title that it rests on forecasts, and beside the figure that is one', () => {
    const made = model(mixed, { highlight: ['a', 'b'] });
    expect(made.title).toBe('A and b rank 1st and 2nd of 3 by imports and exports (partly forecast), 2024');
    expect(made.sentences.slice(0, 2)).toEqual([
      '2024: a’s imports and exports stood at 1.24 billion yuan, 1st of 3.',
      '2024: b’s imports and exports stood at 1.12 billion yuan (forecast), 2nd of 3.',
    ]);
    const zh = model(mixed, { highlight: ['b'] }, zhCn);
    expect(zh.title).toBe('2024年b进出口总额（含预测）居第2位（共3个）');
    expect(zh.sentences[0]).toBe('2024年，b进出口总额11.2亿元（预测），居第2位（共3个）。');
  });

  it('says so once where all are forecasts', () => {
    const made = model([row('a', '12.4亿元', { status: 'F' }), row('b', '11.2亿元', { status: 'F' })]);
    expect(made.title).toBe('A ranks 1st of 2 by imports and exports (forecast), 2024');
    expect(made.sentences[0]).toBe('2024: a’s imports and exports (forecast) stood at 1.24 billion yuan, 1st of 2.');
  });

  it('lists an area that has only a forecast among outcomes, with its figure', () => {
    const made = model(mixed);
    expect(rowsOf(made).map(({ key, place, label }) => [key, place, label])).toEqual([
      ['a', '1', '1.24'],
      ['b', '2', '1.12'],
      ['c', '3', '1.03'],
      ['d', '', '1.35 billion yuan, forecast'],
    ]);
    expect(made.tables()[0]!.rows[3]!.cells.map(({ text }) => text)).toEqual([
      '',
      'd',
      '1.35 billion yuan, forecast',
      'forecast',
    ]);
  });
});
