export { layoutLanes } from '../../../src/layout/lanes';
