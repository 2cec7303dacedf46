/**
 * Why a derivation refuses, as language-neutral keys: `params.reason` of its issue. The sentences are in
 * `format/messages-*`. Beside it `params.derivation` says what was asked for.
 */
export type RefusalReason =
  // the figures
  | 'missing' // no figure is printed
  | 'negligible' // "…": less than half of the smallest unit
  | 'vague' // about, nearly, or a round figure without stated precision
  | 'bound' // over, at least, under, at most
  | 'two-bounds' // both figures are bounds; nothing follows
  | 'not-positive' // zero, negative, or possibly zero
  | 'break' // the series breaks between the periods, or at one of them
  // what is compared
  | 'unit'
  | 'indicator'
  | 'definition'
  | 'area'
  | 'counterpart'
  | 'dimensions'
  | 'nature' // target beside outcome, signed beside spent
  | 'vintage' // different releases
  | 'prices' // current beside constant, nominal beside real
  | 'weights' // a number of things beside their value
  | 'denominator' // rates of different things
  | 'rate' // a rate or an index where a level is needed
  | 'balance' // a difference, which may be near zero: it has no rate of change
  | 'not-rate' // a level where a rate is needed
  | 'stock' // a stock cannot be added up or differenced over time
  // the periods
  | 'no-period' // loose or unstated
  | 'unequal-periods' // January to April against a year
  | 'previous-period' // month against month needs seasonally adjusted figures
  | 'not-earlier' // the base does not come before
  | 'different-periods' // one and the same period is needed
  | 'not-cumulative' // January-to-date figures of one year are needed
  | 'joint-january-february'
  | 'fewer-than-two-years'
  | 'gap' // a period inside is missing
  // the published change
  | 'form-unknown' // neither percent, times by, times to nor index
  | 'not-percent'
  | 'real-pricing'
  | 'comparable-scope'
  | 'against' // neither the same period last year nor a fixed base
  | 'full-decline' // −100 % or lower
  | 'unstated-pricing'
  | 'unstated-scope'
  // what nobody declared
  | 'not-part' // the part is not declared part of the whole
  | 'part-exceeds-whole'
  | 'not-exclusive' // the parts may overlap
  | 'not-disjoint'
  | 'not-one-cohort'
  | 'whole-unchanged' // the change of the whole may be zero
  | 'revised-down' // earlier months were revised
  | 'base-not-published'
  | 'too-wide' // the result would span a percentage point or more
  | 'mixed-bases' // index numbers of different bases
  | 'empty' // nothing to work on
  | 'too-few' // fewer than two members to rank
  | 'vague-rank'
  | 'scope-size' // the number of units ranked changed
  | 'not-target'
  | 'not-outcome'
  | 'no-due-period'
  | 'no-rate' // no exchange rate is given
  | 'rate-kind' // average rate for a flow, end rate for a stock
  | 'commitment-and-outcome'; // signed and actual are different lists

/** What was asked for: `params.derivation` of a refusal. */
export type Derivation =
  | 'impliedBase'
  | 'growth'
  | 'pointChange'
  | 'times'
  | 'share'
  | 'remainder'
  | 'sum'
  | 'average'
  | 'contribution'
  | 'pull'
  | 'discrete'
  | 'discreteGrowth'
  | 'cagr'
  | 'chainIndex'
  | 'rankRange'
  | 'streak'
  | 'progress'
  | 'convert'
  | 'signedToActual';
