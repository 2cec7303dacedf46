// A figure by script, and a count of what the policy has refused.
let violations = 0;
document.addEventListener('securitypolicyviolation', () => {
  violations += 1;
  document.getElementById('violations').textContent = `${violations}`;
});

const { mount, tradeGrowth } = window.statorama;
mount(
  '#mounted',
  tradeGrowth(
    [
      { area: '三门峡', period: '2023-01/04', value: '60.8亿元' },
      { area: '三门峡', period: '2024-01/04', value: '6.26 billion yuan', growth: '3%', source: '三门峡市人民政府' },
    ],
    { locale: 'zh-CN' },
  ),
);
