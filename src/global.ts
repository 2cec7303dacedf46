/** The script-tag entry: everything on one global, `statorama`, both languages, areas of China, and the elements. */
import './element/define';

export * from './data/areas-cn';
export * from './index';
