// The page has had an element of this name for years.
customElements.define(
  'stat-headline',
  class extends HTMLElement {
    connectedCallback() {
      this.setAttribute('data-own', 'the page');
    }
  },
);
