/** The script-tag entry: everything on one global, `statorama`, with the areas of China and the elements. */
import { charts } from './charts';
import { areasCn } from './data/areas-cn';
import { chains } from './element/chains';
import { defineChart } from './element/define';
import { stepping } from './element/stepping';
// For the file beside the script: figures outside of elements need it.
import { chainAtlas, industrialChain } from './index';
import './view/statorama.css';

export * from './data/areas-cn';
export * from './index';

// The first of a name is the one: those that bring their navigation.
for (const make of [chainAtlas, industrialChain]) defineChart(make, chains, { areas: areasCn });
for (const make of charts) defineChart(make, stepping, { areas: areasCn });
