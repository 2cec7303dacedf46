import axe from 'axe-core';

/** Names, roles and sizes that a screen reader or an unsteady hand would stumble over; one sentence each. */
export function stumbles(root: HTMLElement): string[] {
  axe.setup(root);
  try {
    return [
      figureName,
      twiceNamed,
      twiceRead,
      emptyStatus,
      gluedWords,
      nameless,
      sameNames,
      bareLists,
      tableHeads,
      smallTargets,
      foreignWords,
    ]
      .flatMap((check) => check(root))
      .map((text) => text.slice(0, 200));
  } finally {
    axe.teardown();
  }
}

const nameOf = (element: Element): string => axe.commons.text.accessibleText(element as HTMLElement);
const all = (root: Element, selector: string): HTMLElement[] => Array.from(root.querySelectorAll(selector));
const shown = (root: Element, selector: string) => all(root, selector).filter((one) => one.getClientRects().length > 0);

/** Who comes to a figure hears what it is about, once: nothing between it and its list says the same. */
function figureName(root: HTMLElement): string[] {
  return all(root, '.stat-figure').flatMap((figure) => {
    const title = figure.querySelector('.stat-title')?.textContent ?? '';
    const name = nameOf(figure);
    const faults = name === title ? [] : [`figure is named "${name}", not "${title}"`];
    for (const group of all(figure, 'svg[role="group"]'))
      if (nameOf(group) === title) faults.push('drawing says the title of the figure again');
    for (const list of all(figure, '[role="listbox"]'))
      if (nameOf(list) === title) faults.push('list says the title of the figure again');
    return faults;
  });
}

/** Orca stops at an empty line of that role, and says "statusbar". */
function emptyStatus(root: HTMLElement): string[] {
  return all(root, '[role="status"], [role="alert"]')
    .filter((one) => one.textContent === '')
    .map((one) => `an empty line is read: ${one.outerHTML}`);
}

/** The name of a group is said on the way into it, the value of a slider with it: what is written there too is read again. */
function twiceRead(root: HTMLElement): string[] {
  const said = shown(root, '[role="group"][aria-label], [role="toolbar"][aria-label]').flatMap((group) => {
    const values = all(group, '[aria-valuetext]').map((one) => one.getAttribute('aria-valuetext')!);
    return [group.getAttribute('aria-label')!, ...values].map((text) => [group, text] as const);
  });
  return said.flatMap(([group, text]) =>
    all(group, 'span')
      .filter((one) => one.textContent === text && !one.closest('[aria-hidden="true"], button, [aria-live]'))
      .map(() => `"${text}" is read twice`),
  );
}

/** A title attribute that says the name again is read as a description. */
function twiceNamed(root: HTMLElement): string[] {
  return all(root, '[title][aria-label]')
    .filter((one) => one.title === one.getAttribute('aria-label'))
    .map((one) => `${one.localName} says "${one.title}" twice`);
}

/** Text of two elements on one line without a space between: "Strong7". */
function gluedWords(root: HTMLElement): string[] {
  return shown(root, 'button, li, a, p, th, td, summary').flatMap((one) => {
    if (getComputedStyle(one).display.includes('flex')) return [];
    const texts: Text[] = [];
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data !== '' && !text.parentElement?.closest('[aria-hidden="true"], svg, ul')) texts.push(text);
    }
    return texts.slice(1).flatMap((text, i) => {
      const before = texts[i]!;
      const isGlued = /[A-Za-z]$/.test(before.data) && /^[A-Za-z0-9]/.test(text.data);
      return isGlued ? [`"${before.data}" and "${text.data}" are read as one word`] : [];
    });
  });
}

function nameless(root: HTMLElement): string[] {
  const selector = 'svg [role="option"], svg [role="listbox"], svg [role="group"] [role="group"], button, input, table';
  return shown(root, selector)
    .filter((one) => nameOf(one).trim() === '')
    .map((one) => `no name: ${one.outerHTML}`);
}

/** Two options of one name cannot be told apart. */
function sameNames(root: HTMLElement): string[] {
  return all(root, 'svg [role="listbox"]').flatMap((list) => {
    const names = all(list, '[role="option"]').map((option) => option.getAttribute('aria-label'));
    if (names.length === 0) return ['list without options'];
    return names.filter((name, i) => names.indexOf(name) !== i).map((name) => `two options are "${name}"`);
  });
}

/** WebKit takes a list without bullets for no list, unless told. */
function bareLists(root: HTMLElement): string[] {
  return shown(root, 'ul')
    .filter((one) => getComputedStyle(one).listStyleType === 'none' && !one.hasAttribute('role'))
    .map((one) => `no list to WebKit: ${one.outerHTML}`);
}

function tableHeads(root: HTMLElement): string[] {
  const faults: string[] = [];
  const captions = all(root, 'caption').map((one) => one.textContent ?? '');
  for (const [i, caption] of captions.entries())
    if (caption === '' || captions.indexOf(caption) !== i) faults.push(`caption "${caption}" is empty or there twice`);
  for (const table of all(root, 'table') as HTMLTableElement[]) {
    const heads = Array.from(table.tHead?.rows[0]?.cells ?? []);
    if (heads.length === 0 || heads.some((head) => head.scope !== 'col' || !head.textContent))
      faults.push(`heads of "${table.caption?.textContent}" lack a word or a scope`);
    for (const row of table.tBodies[0]?.rows ?? []) {
      if (!row.querySelector('th[scope="row"]')) faults.push(`row without a head: ${row.textContent}`);
      if (row.cells.length !== heads.length) faults.push(`row of ${row.cells.length} cells: ${row.textContent}`);
    }
  }
  return faults;
}

/** WCAG 2.5.8; links in a sentence may be as high as their line. */
function smallTargets(root: HTMLElement): string[] {
  return shown(root, 'button, summary, input').flatMap((one) => {
    const { width, height } = one.getBoundingClientRect();
    return Math.min(width, height) < 24 ? [`${width} × ${height} px: ${one.outerHTML}`] : [];
  });
}

/** WCAG 3.1.2: a cell or a note that is wholly in the other language says so; names within a sentence may not. */
function foreignWords(root: HTMLElement): string[] {
  return shown(root, 'th, td, li, p').flatMap((one) => {
    const text = one.querySelector('ul, svg') ? '' : (one.textContent ?? '');
    const isChinese = /[\u4e00-\u9fff]/.test(text) && !/[A-Za-z]{2}/.test(text);
    const lang = one.closest<HTMLElement>('[lang]')?.lang ?? '';
    return isChinese && !lang.startsWith('zh') ? [`Chinese in "${lang}": ${text}`] : [];
  });
}
