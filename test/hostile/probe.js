// Loaded before all else on a hostile page: keeps what the page will spoil, notes how the page looks before and after
// the library, and tells the test by attributes of <html>. It uses no method that a page may have replaced.
(() => {
  const {
    getComputedStyle,
    getSelection,
    requestAnimationFrame,
    requestIdleCallback,
    setTimeout,
    Promise: Later,
    Object: Plain,
  } = window;
  const { getOwnPropertyNames } = Plain;
  const { parse } = JSON;
  const root = document.documentElement;
  const all = (selector, from = document) => from.querySelectorAll(selector);
  /** What a script may have changed for the scripts of the page. */
  const owners = {
    Object: Plain,
    Array,
    String,
    Number,
    Function,
    Promise: Later,
    Map,
    Element,
    Node,
    EventTarget,
    Document,
  };

  const lines = (list) => {
    let text = '';
    for (let i = 0; i < list.length; i++) text += `${i > 0 ? '\n' : ''}${list[i]}`;
    return text;
  };
  const frame = () => new Later((done) => requestAnimationFrame(done));
  // Safari has no idle callback.
  const idle = () =>
    new Later((done) => (requestIdleCallback ? requestIdleCallback(done, { timeout: 200 }) : setTimeout(done, 50)));
  const loaded = (name, attributes) =>
    new Later((done) => {
      const element = document.createElement(name);
      const names = getOwnPropertyNames(attributes);
      for (let i = 0; i < names.length; i++) element.setAttribute(names[i], attributes[names[i]]);
      element.addEventListener('load', done);
      element.addEventListener('error', done);
      document.head.appendChild(element);
    });

  /** Computed styles of every element of the page and its pseudo-elements, its markup, globals and prototypes. */
  const snapshot = () => {
    const styles = [];
    const elements = all('html, body, .page, .page *, .place');
    for (let i = 0; i < elements.length; i++)
      for (const pseudo of ['', '::before', '::after']) {
        const style = getComputedStyle(elements[i], pseudo || null);
        const values = [`content: ${style.content}`];
        // A pseudo-element that is not there has the style of its element.
        const isThere = pseudo === '' || (style.content !== 'none' && style.content !== 'normal');
        const count = isThere ? style.length : 0;
        for (let k = 0; k < count; k++) values[k + 1] = `${style[k]}: ${style.getPropertyValue(style[k])}`;
        styles[styles.length] = { name: `<${elements[i].localName}>${pseudo}`, values };
      }
    const keys = [];
    const names = getOwnPropertyNames(owners);
    for (let i = 0; i < names.length; i++) {
      const of = owners[names[i]];
      keys[i] = `${names[i]} ${getOwnPropertyNames(of).length} ${getOwnPropertyNames(of.prototype).length}`;
    }
    const globals = getOwnPropertyNames(window);
    return {
      styles,
      keys: lines(keys),
      globals,
      markup: document.querySelector('.page').outerHTML,
      title: document.title,
    };
  };
  /** What is not as it was, in words. */
  const changes = (before, after) => {
    const found = [];
    const note = (text) => {
      found[found.length] = text;
    };
    if (after.styles.length !== before.styles.length) note('style: other elements');
    else
      for (let i = 0; i < before.styles.length; i++) {
        const was = before.styles[i].values;
        const is = after.styles[i].values;
        for (let k = 0; k < was.length; k++)
          if (was[k] !== is[k]) note(`style: ${before.styles[i].name} ${was[k]} became ${is[k]}`);
      }
    if (after.keys !== before.keys) note(`prototypes: ${before.keys} became ${after.keys}`);
    if (after.markup !== before.markup) note('markup: of the page');
    if (after.title !== before.title) note('title');
    for (let i = 0; i < after.globals.length; i++) {
      // The one name that the library adds.
      let known = after.globals[i] === 'statorama';
      for (let k = 0; k < before.globals.length; k++) known = known || before.globals[k] === after.globals[i];
      if (!known) note(`global: ${after.globals[i]}`);
    }
    if (getSelection().rangeCount > 0) note('selection');
    return lines(found);
  };

  /** Waits until every figure has its tools: they come last. */
  const drawn = async (figures) => {
    for (let turn = 0; turn < 400; turn++) {
      let count = 0;
      for (let i = 0; i < figures.length; i++) {
        const inside = figures[i].shadowRoot ?? figures[i];
        // An element of the page's own by that name never will.
        if (figures[i].hasAttribute('data-own')) count++;
        else if (inside.querySelector('.stat-figure > .stat-toolbar:not(.stat-navigation)')) count++;
      }
      if (count === figures.length) break;
      await frame();
    }
    await idle();
    for (let turn = 0; turn < 3; turn++) await frame();
  };

  /** What is seen of each figure in its place, in px: left, top, width, height; a line without numbers where there is none. */
  const boxes = (figures) => {
    const found = [];
    for (let i = 0; i < figures.length; i++) {
      const figure = (figures[i].shadowRoot ?? figures[i]).querySelector('.stat-figure');
      const { bottom: end } = figures[i].parentNode.getBoundingClientRect();
      const { left, top, width, bottom } = figure?.getBoundingClientRect() ?? {};
      found[i] = figure ? `${left} ${top} ${width} ${(bottom < end ? bottom : end) - top}` : '';
    }
    return lines(found);
  };

  const begin = async () => {
    await document.fonts.ready;
    const before = snapshot();
    const figures = all('.figure');
    const optionsOf = (figure) => parse(figure.getAttribute('data-options'));
    // Before they are defined, so that each is drawn once.
    for (let i = 0; i < figures.length; i++) figures[i].options = optionsOf(figures[i]);
    await loaded('link', { rel: 'stylesheet', href: 'statorama.css' });
    const scripts = parse(root.getAttribute('data-scripts') ?? '["statorama.global.js"]');
    for (let i = 0; i < scripts.length; i++) await loaded('script', { src: scripts[i] });
    const place = document.querySelector('.mounted');
    const { mount, tradeGrowth } = window.statorama;
    mount(place, tradeGrowth(parse(place.getAttribute('data-rows')), optionsOf(place)));
    await drawn(figures);
    // The odd ones with their table.
    for (let i = 1; i < figures.length; i += 2) figures[i].view?.toggle('table', true);
    await frame();
    const target = document.querySelector('.figure.pointed')?.shadowRoot?.querySelector('[role=option]');
    const box = target?.getBoundingClientRect();
    target?.dispatchEvent(
      new PointerEvent('pointermove', { bubbles: true, composed: true, clientX: box.left + 9, clientY: box.top + 9 }),
    );
    for (let turn = 0; turn < 3; turn++) await frame();
    await document.fonts.ready;
    await frame();
    root.setAttribute('data-changes', changes(before, snapshot()));
    root.setAttribute('data-boxes', boxes(figures));
    root.setAttribute('data-done', 'figures');
    document.getElementById('naive').addEventListener('click', async () => {
      await loaded('script', { src: 'naive.js' });
      for (let turn = 0; turn < 6; turn++) await frame();
      root.setAttribute('data-changes', changes(before, snapshot()));
      root.setAttribute('data-done', 'naive');
    });
  };
  window.addEventListener('load', begin);
})();
