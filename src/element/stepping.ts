import { stepControl } from '../view/steps';
import stepSheet from '../view/style/steps.css?inline';
import type { ElementKind } from './kind';
import { tables } from './tables';

/** Charts with steps, such as the periods of a ranking. */
export const stepping: ElementKind = {
  ...tables,
  sheets: [stepSheet],
  parts: { steps: stepControl },
};
