import superhard from '../../examples/data/superhard-chain.json';
import { industrialChain } from '../../src/chart/industrial-chain';
import type { ChainData } from '../../src/data/chain/types';
import { registerPacks } from '../../src/format/register-packs';
import { mount } from '../../src/view/mount';
import { navigation } from '../../src/view/navigation';
import { registerParts } from '../../src/view/parts';

// The page of the test of fingers: a map on a page that scrolls, in a shadow root where the page says so.
registerPacks();
registerParts({ navigation });
const host = document.querySelector('main')!;
const place = document.createElement('div');
const root = document.body.dataset['shadow'] ? host.attachShadow({ mode: 'open' }) : host;
root.append(...Array.from(document.querySelectorAll('style'), (style) => style.cloneNode(true)), place);
const figure = industrialChain(superhard as unknown as ChainData, { locale: 'en', source: 'test' });
Object.assign(globalThis, { view: mount(place, figure, { motion: false }) });
