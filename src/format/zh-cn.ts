import { joined } from './joined';
import type { Locale } from './locale';
import { seriesReadingZh } from './series-reading-zh';
import { seriesZh } from './series-zh';
import { zhBase } from './zh-base';

/** Chinese as the statistics bureaus of the mainland print it; numerals by GB/T 15835-2011. */
export const zhCn: Locale = /* @__PURE__ */ joined(zhBase, seriesZh, seriesReadingZh);
