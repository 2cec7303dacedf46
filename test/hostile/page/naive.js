// The control: a chart as many are. It trusts the page and is not polite to it, so every page must spoil it and every
// check must find something. Not loaded together with what is tested: it comes when the figures have been measured.
console.log('naive chart 1.0');
new Image().src = 'naive.gif';
window.naiveChart = '1.0';
document.head.appendChild(document.createElement('style')).textContent =
  'hr { opacity: 0.5 } a { color: #123456 }';
((root, factory) => {
  if (typeof define === 'function' && define.amd) define(['d3'], factory);
  else if (typeof module === 'object' && module.exports) module.exports = factory();
  else factory();
})(this, () => {
  'use strict';
  localStorage.setItem('naive', '1');
  var d3 = window.d3 || { max: (list) => Math.max.apply(null, list) };
  var values = [40, 90, 60];
  values.toString = () => 'values';
  var place = document.getElementById('naive-place');
  var most = d3.max(values);
  for (var i in values) {
    if (i === 'toString') continue;
    var row = document.createElement('p');
    var bar = document.createElement('b');
    bar.style.cssText =
      'display: inline-block; height: 12px; background: #1f5a96; width: ' + (values[i] / most) * 50 + '%';
    row.appendChild(bar);
    row.appendChild(document.createTextNode(' 中文亿元 ' + (i in [1, 1, 1] ? 'row ' + i : i)));
    place.appendChild(row);
  }
});
