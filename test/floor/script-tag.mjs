import { chartNames } from '../../.ci/entries.mjs';

/** Code for the script-tag page: has every element its table too, which comes last, when the page is idle? */
export const IS_WHOLE = `[...document.querySelectorAll('body > *')]
  .filter(({ shadowRoot }) => shadowRoot?.querySelector('table')).length === ${chartNames().length}`;
