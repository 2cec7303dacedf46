import type { Quantity } from '../../src/data/types';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';

export const yuan = (digits: string, multiplier: number, rest: Partial<Quantity> = {}): Quantity => ({
  digits,
  unit: 'CNY',
  multiplier,
  ...rest,
});
export const percent = (digits: string, rest: Partial<Quantity> = {}): Quantity => ({ digits, unit: 'PCT', ...rest });
export const both = (print: (locale: typeof en) => unknown) => [print(zhCn), print(en)];
