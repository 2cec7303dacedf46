/** The lighter script-tag entry: charts of figures with their elements and the areas of China, without chains, their navigation and `check`. */
import { charts } from './basic';
import { areasCn } from './data/areas-cn';
import { defineChart } from './element/define';
import { stepping } from './element/stepping';

export * from './basic';
export * from './data/areas-cn';

for (const make of charts) defineChart(make, stepping, { areas: areasCn });
