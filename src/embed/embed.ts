/**
 * The script of `embed.html`, a page for frames: makes the element that the address asks for
 * (`?chart=ranking&src=/data/gdp.csv&period=2024&locale=zh-CN`), and tells the page around how high it is.
 *
 * The address comes from anybody, so it chooses and says nothing: known attributes only, data of this origin
 * or of one that `connect-src` of the page names, and no words of its own (title, subtitle, source).
 */
(() => {
  type Options = Readonly<Record<string, string>>;
  type Made = CustomElementConstructor & { readonly observedAttributes?: readonly string[] };
  type Shown = HTMLElement & { readonly view?: { readonly element: HTMLElement } };

  const asked = new URLSearchParams(location.search);
  const root = document.documentElement;
  const locale = asked.get('locale') ?? asked.get('lang');
  if (locale) root.lang = locale;
  // By properties: the page's own policy takes no style from markup.
  document.body.style.cssText = 'display: flow-root; margin: 0; padding: 12px';
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', ground);
  ground();
  document.body.append(content());
  tellHeight();

  /** Around the figure as in it: in the theme that was asked for, else in that of the reader's system. */
  function ground(): void {
    const theme = asked.get('theme');
    const isDark = theme === 'dark' || (theme !== 'light' && dark.matches);
    root.style.background = isDark ? 'var(--stat-dark-background, #12171e)' : '';
    // For sentences of this page, which stand in no figure.
    root.style.color = isDark ? 'var(--stat-dark-text, #e8edf2)' : '';
  }

  function content(): HTMLElement {
    const chart = asked.get('chart') ?? '';
    const make: Made | undefined = /^[a-z-]{1,40}$/.test(chart) ? customElements.get(`stat-${chart}`) : undefined;
    if (!make) return sentence('地址中没有可用的图表名称（chart）。', 'The address names no known chart (chart).');
    const src = asked.get('src');
    if (!src) return sentence('地址中没有数据文件（src）。', 'The address names no data file (src).');
    if (!mayRead(src))
      return sentence(
        '本页只读取本站的数据文件；其他网站须由本站管理员在 embed.html 中列出。',
        'This page reads data files of its own site only; its editor can name other sites in embed.html.',
      );
    const element = document.createElement(`stat-${chart}`) as Shown;
    element.setAttribute('src', src);
    const others = ['src', 'for', 'lang', ...wordsOf(chart)];
    for (const [name, value] of Array.from(asked))
      if (make.observedAttributes?.includes(name) && !others.includes(name)) element.setAttribute(name, value);
    element.addEventListener('stat-ready', () => {
      const heading = element.view?.element.querySelector('h1, h2, h3, h4, h5, h6');
      if (heading?.textContent) document.title = heading.textContent;
    });
    return element;
  }

  /** Options of free text: a stranger's words would stand under this site's name. */
  function wordsOf(chart: string): readonly string[] {
    const name = chart.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const { statorama } = window as unknown as { statorama?: Record<string, { chart?: { options: Options } }> };
    const options = statorama?.[name]?.chart?.options ?? {};
    return Object.keys(options).filter((option) => options[option] === 'text');
  }

  /** The browser refuses what `connect-src` does not name; here it is read to say so in words. */
  function mayRead(src: string): boolean {
    try {
      const url = new URL(src, document.baseURI);
      if (!/^https?:$/.test(url.protocol)) return false;
      if (url.origin === location.origin) return true;
      const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]');
      const named = /connect-src([^;]*)/.exec(policy?.content ?? '')?.[1] ?? '';
      return named.trim().split(/\s+/).includes(url.origin);
    } catch {
      return false;
    }
  }

  function sentence(zh: string, en: string): HTMLElement {
    const paragraph = document.createElement('p');
    paragraph.setAttribute('role', 'alert');
    // Who wrote the address may have named no language yet.
    paragraph.textContent = locale ? (/^zh/i.test(locale) ? zh : en) : `${zh} ${en}`;
    paragraph.style.cssText = 'margin: 0; font: 16px/1.6 system-ui, sans-serif';
    return paragraph;
  }

  /** A height is no secret, so any page may frame this one and hear it; it is said again to whoever asks late. */
  function tellHeight(): void {
    if (window.parent === window) return;
    let told = 0;
    const tell = () => {
      told = Math.ceil(document.body.getBoundingClientRect().height);
      if (told > 0) window.parent.postMessage({ type: 'statorama:height', height: told }, '*');
    };
    new ResizeObserver(() => {
      if (Math.ceil(document.body.getBoundingClientRect().height) !== told) tell();
    }).observe(document.body);
    window.addEventListener('message', (event: MessageEvent<{ type?: unknown } | null>) => {
      if (event.source === window.parent && event.data?.type === 'statorama:ask') tell();
    });
  }
})();
