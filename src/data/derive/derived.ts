/** The two outcomes of a derivation: a figure with its interval and its inputs, or a reason. */
import type { Interval } from '../interval';
import { type Issue, type IssueParameters, issueOf, type Rule } from '../issue';
import { C04 } from '../rules';
import type { Id, Period } from '../types';
import type { Derivation, RefusalReason } from './reason';

/**
 * A figure worked out from published ones. Never published itself: it is drawn hollow and called derived.
 * `value` is the centre of the printed digits; of a one-sided figure its certain end. `lo`, `hi` and
 * `value` are in base units of `unit` (`PCT` in per cent).
 */
export interface DerivedFigure extends Interval {
  readonly ok: true;
  readonly value: number;
  readonly unit: Id;
  /** Ids of the inputs, as far as they have any. */
  readonly from: readonly Id[];
  /** In neutral notation: `now / base - 1`. */
  readonly formula: string;
  readonly label: 'derived';
  /** The period it covers, where it is not that of an input. */
  readonly period?: Period | undefined;
  /** Set where the source leaves it open and the caller asked all the same; the figure must say so. */
  readonly assuming?: 'nominal-like-for-like' | undefined;
}
export interface Refused {
  readonly ok: false;
  /** `params.reason` is a `RefusalReason`, `params.derivation` a `Derivation`. */
  readonly issue: Issue;
}
export type Derived = DerivedFigure | Refused;

/** A derived figure. For the files of this folder. */
export function derived(
  unit: Id,
  formula: string,
  inputs: readonly { readonly id?: Id | undefined }[],
  interval: Interval,
  value: number,
): DerivedFigure {
  const { lo, hi } = interval;
  const certain = hi === Infinity ? lo : lo === -Infinity ? hi : value;
  return { ok: true, ...interval, value: certain, unit, from: idsOf(inputs), formula, label: 'derived' };
}

export function idsOf(inputs: readonly { readonly id?: Id | undefined }[]): Id[] {
  const ids: Id[] = [];
  for (const { id } of inputs) if (id !== undefined) ids.push(id);
  return ids;
}

/** A refusal: C04 unless a narrower rule exists. */
export function refuse(
  derivation: Derivation,
  reason: RefusalReason,
  rule: Rule = C04,
  params?: IssueParameters,
): Refused {
  return { ok: false, issue: issueOf(rule, { params: { derivation, reason, ...params } }) };
}
