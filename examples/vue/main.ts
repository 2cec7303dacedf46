import { areasCn } from 'statorama/areas/cn';
import 'statorama/element/trade-growth';
import { readCsv, type SelectDetail } from 'statorama';
import { computed, createApp, defineComponent, h, ref } from 'vue';
import first from '../data/henan-first-half.csv?raw';

const { data } = readCsv(first);

const App = defineComponent(() => {
  const locale = ref('en');
  const flow = ref('total');
  const selected = ref('—');
  const isShown = ref(true);
  const options = computed(() => ({ area: '410000', areas: areasCn, flow: flow.value }));
  const button = (label: string, isPressed: boolean, onClick: () => void) =>
    h('button', { type: 'button', 'aria-pressed': isPressed, onClick }, label);
  return () => [
    h('h1', 'The element in Vue'),
    h('p', [
      'Vue sets ',
      h('code', 'data'),
      ' and ',
      h('code', 'options'),
      ' as properties, for the element has such; the rest are attributes and events.',
    ]),
    h('div', { class: 'controls' }, [
      button('English', locale.value === 'en', () => (locale.value = 'en')),
      button('中文', locale.value === 'zh-CN', () => (locale.value = 'zh-CN')),
      ...['total', 'exports', 'imports'].map((name) => button(name, flow.value === name, () => (flow.value = name))),
      button(isShown.value ? 'Hide' : 'Show', false, () => (isShown.value = !isShown.value)),
    ]),
    isShown.value
      ? h('stat-trade-growth', {
          class: 'card',
          locale: locale.value,
          data,
          options: options.value,
          'onStat-select': ({ detail }: CustomEvent<SelectDetail>) =>
            (selected.value = detail.selected ? detail.label : '—'),
        })
      : undefined,
    h('p', ['Selected: ', h('output', selected.value)]),
  ];
});

createApp(App).mount('#app');
