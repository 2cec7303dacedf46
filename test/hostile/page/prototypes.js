// What scripts of 2005 to 2010 did to the language: the habits of Prototype 1.6 and MooTools 1.2, an old json.js, and
// the date and number fixes that are copied from site to site. Rewritten for this test, with what they got wrong.
(() => {
  var $break = {};
  function extend(target, source) {
    for (var name in source) target[name] = source[name];
    return target;
  }
  function $A(iterable) {
    if (!iterable) return [];
    if (iterable.toArray) return iterable.toArray();
    var length = iterable.length || 0;
    var results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  }
  window.$A = $A;
  window.$break = $break;
  window.Prototype = { Version: '1.6.0.3', K: (x) => x };
  // Knows neither other iterables nor the function that maps.
  Array.from = $A;
  var Enumerable = {
    each: function (iterator) {
      try {
        for (var i = 0, length = this.length; i < length; i++) iterator(this[i], i);
      } catch (e) {
        if (e !== $break) throw e;
      }
      return this;
    },
    all: function (iterator, context) {
      var result = true;
      this.each((value, index) => {
        result = result && !!iterator.call(context, value, index);
        if (!result) throw $break;
      });
      return result;
    },
    any: function (iterator, context) {
      var result = false;
      this.each((value, index) => {
        result = !!iterator.call(context, value, index);
        if (result) throw $break;
      });
      return result;
    },
    collect: function (iterator, context) {
      var results = [];
      this.each((value, index) => {
        results.push(iterator.call(context, value, index));
      });
      return results;
    },
    detect: function (iterator, context) {
      var result;
      this.each((value, index) => {
        if (iterator.call(context, value, index)) {
          result = value;
          throw $break;
        }
      });
      return result;
    },
    findAll: function (iterator, context) {
      var results = [];
      this.each((value, index) => {
        if (iterator.call(context, value, index)) results.push(value);
      });
      return results;
    },
    include: function (object) {
      return this.indexOf(object) !== -1;
    },
    inject: function (memo, iterator) {
      this.each((value, index) => {
        memo = iterator(memo, value, index);
      });
      return memo;
    },
    toArray: function () {
      return this.slice(0);
    },
    size: function () {
      return this.length;
    },
    first: function () {
      return this[0];
    },
    last: function () {
      return this[this.length - 1];
    },
    clear: function () {
      this.length = 0;
      return this;
    },
    clone: function () {
      return this.concat([]);
    },
    compact: function () {
      return this.findAll((value) => value != null);
    },
    contains: function (item) {
      return this.indexOf(item) !== -1;
    },
    remove: function (item) {
      var at = this.indexOf(item);
      if (at >= 0) this.splice(at, 1);
    },
    // Of one value the value, of several the list: it has nothing to do with folding.
    reduce: function () {
      return this.length > 1 ? this : this[0];
    },
    toJSON: function () {
      return '[' + this.join(', ') + ']';
    },
  };
  extend(Enumerable, {
    map: Enumerable.collect,
    find: Enumerable.detect,
    select: Enumerable.findAll,
    filter: Enumerable.findAll,
    member: Enumerable.include,
    entries: Enumerable.toArray,
    every: Enumerable.all,
    some: Enumerable.any,
  });
  Enumerable.indexOf = function (item) {
    for (var i = 0; i < this.length; i++) if (this[i] === item) return i;
    return -1;
  };
  extend(Array.prototype, Enumerable);
  extend(String.prototype, {
    strip: function () {
      return this.replace(/^\s+/, '').replace(/\s+$/, '');
    },
    trim: function () {
      return this.replace(/(^\s*)|(\s*$)/g, '');
    },
    startsWith: function (pattern) {
      return this.lastIndexOf(pattern, 0) === 0;
    },
    endsWith: function (pattern) {
      var d = this.length - pattern.length;
      return d >= 0 && this.lastIndexOf(pattern) === d;
    },
    include: function (pattern) {
      return this.indexOf(pattern) > -1;
    },
    sub: function (pattern, replacement) {
      return this.replace(pattern, replacement);
    },
    blank: function () {
      return /^\s*$/.test(this);
    },
    toArray: function () {
      return this.split('');
    },
    toJSON: function () {
      return '"' + this + '"';
    },
    times: function (count) {
      return count < 1 ? '' : new Array(count + 1).join(this);
    },
    replaceAll: function (from, to) {
      return this.replace(new RegExp(from, 'gm'), to);
    },
  });
  extend(Number.prototype, {
    // "Repairs" the rounding of the browser.
    toFixed: function (digits) {
      digits = digits || 0;
      var text = String(Math.round(this * 10 ** digits) / 10 ** digits);
      if (digits === 0) return text;
      if (text.indexOf('.') < 0) text += '.';
      while (text.length - text.indexOf('.') <= digits) text += '0';
      return text;
    },
    succ: function () {
      return this + 1;
    },
    toJSON: function () {
      return isFinite(this) ? this.toString() : 'null';
    },
  });
  extend(Function.prototype, {
    bind: function () {
      if (arguments.length < 2 && arguments[0] === undefined) return this;
      var method = this,
        args = $A(arguments),
        object = args.shift();
      return function () {
        return method.apply(object, args.concat($A(arguments)));
      };
    },
    curry: function () {
      return this;
    },
    delay: () => 0,
    wrap: function () {
      return this;
    },
  });
  extend(Date.prototype, { format: () => '', toJSON: () => '"date"' });
  Object.extend = extend;
  Object.keys = (object) => {
    var keys = [];
    for (var name in object) keys.push(name);
    return keys;
  };
  Object.values = (object) => {
    var values = [];
    for (var name in object) values.push(object[name]);
    return values;
  };
  Object.toJSON = () => '';
  var methods = {
    visible: () => true,
    hide: function () {
      this.style.display = 'none';
      return this;
    },
    show: function () {
      this.style.display = '';
      return this;
    },
    // Fails for an element that stands nowhere.
    remove: function () {
      this.parentNode.removeChild(this);
      return this;
    },
    update: function () {
      return this;
    },
    replace: function () {
      return this;
    },
    insert: function () {
      return this;
    },
    select: function (selector) {
      return $A(this.querySelectorAll(selector));
    },
    empty: function () {
      return this.childNodes.length === 0;
    },
    up: function () {
      return this.parentNode;
    },
    down: function () {
      return this.firstChild;
    },
    identify: function () {
      return this.id || (this.id = 'anonymous_element_1');
    },
    observe: function () {
      return this;
    },
    fire: function () {
      return this;
    },
    clone: function () {
      return this.cloneNode(true);
    },
    scrollTo: function () {
      return this;
    },
    absolutize: function () {
      return this;
    },
    descendants: function () {
      return this.select('*');
    },
  };
  extend(HTMLElement.prototype, methods);
  extend(Element.prototype, methods);
  document.getElementsByClassName = (name) => document.body.select('.' + name);
  // json.js of 2007 and its kind: every object has these, and every loop over an object meets them.
  extend(Object.prototype, {
    toJSONString: () => '{}',
    parseJSON: () => ({}),
    each: function () {
      return this;
    },
    forEachOwn: () => {},
    inspect: () => '[object]',
    watch: () => {},
    merge: function () {
      return this;
    },
  });
})();
