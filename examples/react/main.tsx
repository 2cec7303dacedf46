import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { areasCn } from 'statorama/areas/cn';
import 'statorama/element/ranking';
import gdp from '../data/provincial-gdp.json';

const YEARS = ['2021', '2022', '2023', '2024'] as const;
const PROVINCES = ['河南', '湖北', '安徽'] as const;

function App() {
  const [year, setYear] = useState<string>('2024');
  const [province, setProvince] = useState<string>('河南');
  const [selected, setSelected] = useState<string>();
  const [isShown, setIsShown] = useState(true);
  return (
    <>
      <h1>The element in React</h1>
      <p>
        React 19 sets <code>data</code> and <code>options</code> as properties and listens to the element’s events.
      </p>
      <div className="controls">
        <label>
          Year{' '}
          <select value={year} onChange={(event) => setYear(event.target.value)}>
            {YEARS.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        {PROVINCES.map((one) => (
          <button key={one} type="button" aria-pressed={one === province} onClick={() => setProvince(one)}>
            {one}
          </button>
        ))}
        <button type="button" onClick={() => setIsShown(!isShown)}>
          {isShown ? 'Hide' : 'Show'}
        </button>
      </div>
      {isShown && (
        <stat-ranking
          class="card"
          locale="zh-CN"
          data={gdp}
          options={{ areas: areasCn, period: year, compare: 'previous', highlight: province, first: 6 }}
          onstat-select={(event) => setSelected(event.detail.selected ? event.detail.label : undefined)}
        />
      )}
      <p>
        Selected: <output>{selected ?? '—'}</output>
      </p>
    </>
  );
}

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
