import type { Observation } from '../input';
import { type Issue, issueOf } from '../issue';
import { D01, D02, D03, D04, D04Period, D06 } from '../rules';
import type { Text } from '../types';

/** How many colours can be told apart. */
const COLOURS = 5;

/** D01: bars and areas start at zero. `start` is the end of the axis that the marks stand on. */
export function checkBaseline(start: number): Issue[] {
  return start === 0 ? [] : [issueOf(D01, { read: start, expected: '0' })];
}

/** D02: one value axis per panel. */
export function checkValueAxes(count: number): Issue[] {
  return count > 1 ? [issueOf(D02, { read: count, expected: '1' })] : [];
}

/** D03: targets among outcomes. Targets alone need no warning: the title says what they are. */
export function checkNatures(line: readonly Observation[]): Issue[] {
  const targets = line.filter((point) => point.nature === 'target');
  if (targets[0] === undefined || targets.length === line.length) return [];
  return [issueOf(D03, { path: [...targets[0].path, 'nature'], params: { count: targets.length } })];
}

/** D04: what a figure cannot do without. Only a missing period stops the drawing. */
export function checkFurniture(has: {
  readonly title: Text | undefined;
  readonly source: Text | undefined;
  readonly period: boolean;
}): Issue[] {
  return [
    ...(has.period ? [] : [issueOf(D04Period, { path: ['period'], params: { lacks: 'period' } })]),
    ...(has.title ? [] : [issueOf(D04, { path: ['title'], params: { lacks: 'title' } })]),
    ...(has.source ? [] : [issueOf(D04, { path: ['source'], params: { lacks: 'source' } })]),
  ];
}

/** D06: more categories told apart by colour than the eye can tell. */
export function checkColours(count: number): Issue[] {
  return count > COLOURS ? [issueOf(D06, { read: count, expected: `${COLOURS}` })] : [];
}
