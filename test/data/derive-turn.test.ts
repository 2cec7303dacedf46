import { describe, expect, it } from 'vitest';
import { cagr, growth } from '../../src/data/derive';
import { isBalance, turnOf } from '../../src/data/derive/turn';
import type { Indicator } from '../../src/data/types';
import { year } from './growth-levels';

const named = (name: Indicator['name'], id = 'x'): Indicator => ({ id, name, kind: 'flow', unit: 'CNY' });
const below = { lo: -3.2, hi: -3.1 };
const above = { lo: 4.1, hi: 4.2 };

describe('isBalance', () => {
  it.each([
    '贸易顺差',
    '贸易逆差',
    '进出口差额',
    '净出口',
    '净流入人口',
    '外商直接投资净流入',
    '财政收支差额',
    '财政赤字',
    'Trade balance',
    'Current account balance',
    'Balance of payments',
    'net exports of goods',
    'Net inflow of foreign capital',
    'Fiscal deficit',
  ])('knows %s for one', (name) => {
    expect(isBalance(named(name))).toBe(true);
  });
  it('knows one by its id', () => {
    expect(isBalance({ id: 'trade-balance' })).toBe(true);
  });
  it.each([
    '存款余额',
    '净利润',
    '农民人均纯收入',
    '进出口总额',
    '净资产',
    'Outstanding loan balance',
    'Net income',
    'Population',
    'Imports and exports',
    '出口额',
  ])('does not take %s for one', (name) => {
    expect(isBalance(named(name))).toBe(false);
  });
});

describe('turnOf', () => {
  it.each([
    ['利润总额', 'loss-to-profit', 'profit-to-loss'],
    ['规模以上工业企业亏损', 'loss-to-profit', 'profit-to-loss'],
    ['贸易差额', 'deficit-to-surplus', 'surplus-to-deficit'],
    ['net exports', 'deficit-to-surplus', 'surplus-to-deficit'],
    ['财政收支差额', 'negative-to-positive', 'positive-to-negative'],
    ['财政盈余', 'negative-to-positive', 'positive-to-negative'],
    ['人口自然增长', 'negative-to-positive', 'positive-to-negative'],
  ])('speaks of %s in its own terms', (name, up, down) => {
    expect([turnOf(above, below, named(name)), turnOf(below, above, named(name))]).toEqual([up, down]);
  });
  it('speaks of losses that widen only where there are losses', () => {
    expect(turnOf({ lo: -9, hi: -8 }, below, named('利润'))).toBe('loss-widened');
    expect(turnOf({ lo: -9, hi: -8 }, below, named('人口自然增长'))).toBe(undefined);
  });
});

describe('a balance', () => {
  const surplus = named({ zh: '贸易顺差', en: 'trade surplus' });
  const of = (y: number, digits: string) => year(y, digits, { indicator: surplus });
  it('has no rate of change: 8.2 after 0.2 is not +4,000 %', () => {
    expect(growth(of(2024, '8.2'), of(2023, '0.2'))).toMatchObject({
      ok: false,
      issue: { params: { derivation: 'growth', reason: 'balance' } },
    });
  });
  it('has no average growth either', () => {
    expect(cagr(of(2024, '8.2'), of(2021, '0.2'))).toMatchObject({
      ok: false,
      issue: { params: { reason: 'balance' } },
    });
  });
  it('turns from a deficit to a surplus', () => {
    expect(growth(of(2024, '8.2'), of(2023, '-0.2'))).toMatchObject({ ok: true, turn: 'deficit-to-surplus' });
  });
});
