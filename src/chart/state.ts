import type { ChartState } from './chart';

/** Nothing selected, nothing opened. */
export const initialState: ChartState = {};
