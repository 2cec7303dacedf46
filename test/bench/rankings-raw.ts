// The control: the least code that writes the same picture by hand. Title, ranks with ties, names, bars from zero and
// figures; nothing is checked, measured, folded or told to readers who cannot see it.
const WIDTH = 640;
const PAD = 20;
const STEP = 24;
const LEFT = 110;
const RIGHT = 90;

export function rawRanking(csv: string): string {
  const rows = csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [area = '', period = '', value = '', unit = '', source = ''] = line.split(',');
      return { area, period, value, unit, source, number: Number(value) };
    })
    .sort((a, b) => b.number - a.number);
  const first = rows[0];
  if (!first) return '';
  const most = first.number;
  const height = 120 + rows.length * STEP;
  const title = `${escaped(first.area)} first of ${rows.length} areas, ${escaped(first.period)}`;
  let svg = `<svg xmlns="http://www.w3.org/2000/svg" lang="en" role="img" aria-labelledby="raw-title" font-family="system-ui, sans-serif" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" fill="#1A222C"><title id="raw-title">${title}</title><rect width="${WIDTH}" height="${height}" fill="#FFFFFF"/><text x="${PAD}" y="36" font-size="20" font-weight="600">${title}</text><text x="${PAD}" y="60" font-size="14" fill="#51606F">${escaped(first.unit)}</text><line x1="${LEFT}" x2="${LEFT}" y1="76" y2="${76 + rows.length * STEP}" stroke="#8895A2"/>`;
  let rank = 1;
  rows.forEach((row, at) => {
    if (at > 0 && row.number !== rows[at - 1]?.number) rank = at + 1;
    const y = 76 + at * STEP;
    const width = Math.round((row.number / most) * (WIDTH - LEFT - RIGHT) * 100) / 100;
    svg += `<g><rect x="${LEFT}" y="${y + 5}" width="${width}" height="14" fill="#8DB4DA"/><text x="${PAD + 16}" y="${y + 17}" font-size="12" text-anchor="end" fill="#51606F">${rank}</text><text x="${PAD + 26}" y="${y + 17}" font-size="13">${escaped(row.area)}</text><text x="${LEFT + width + 6}" y="${y + 17}" font-size="13">${grouped(row.value)}</text></g>`;
  });
  return `${svg}<text x="${PAD}" y="${height - 16}" font-size="13" fill="#51606F">Source: ${escaped(first.source)}</text></svg>`;
}

function grouped(text: string): string {
  const [whole = '', rest] = text.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (rest === undefined ? '' : `.${rest}`);
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'));
}
