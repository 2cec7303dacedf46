// d3 of another age, in the page's hands: its selections are changed, and it selects every drawing that it can find.
window.d3.version = '3.5.17';
const { d3 } = window;
const { attr } = d3.selection.prototype;
d3.selection.prototype.attr = function (name, value) {
  if (typeof name === 'string') return attr.call(this, name, value);
  for (const key in name) attr.call(this, key, name[key]);
  return this;
};
d3.selection.prototype.call =
  d3.selection.prototype.data =
  d3.selection.prototype.on =
    () => {
      throw new Error('d3 of the page');
    };
d3.dispatch =
  d3.zoom =
  d3.max =
    () => {
      throw new Error('d3 of the page');
    };
let turns = 0;
const draw = () => {
  d3.selectAll('svg:not(.emblem)').attr({ width: 50, fill: 'red' }).selectAll('text').text('d3');
  if (turns++ < 60) requestAnimationFrame(draw);
};
addEventListener('load', draw);
