// The element takes its own markup over; for a figure outside of elements this is all.
const { areasCn, mount, tradeGrowth } = window.statorama;
const { data, options } = JSON.parse(document.getElementById('growth-input').textContent);
mount('#growth', tradeGrowth(data, { ...options, areas: areasCn }));
