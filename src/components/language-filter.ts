/** Lets the languages around it that do not match what the reader types step back; Enter follows the first that does. */
class LanguageFilter extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    input?.addEventListener('input', () => mark(this, input.value));
    input?.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && input.value !== '') matches(this, input.value)[0]?.click();
      if (event.key === 'Escape') mark(this, (input.value = ''));
    });
  }
}

/** The missing languages open only where none of those that have the article matches. */
function mark(root: HTMLElement, query: string): void {
  const found = matches(root, query);
  for (const link of linksOf(root)) link.toggleAttribute('data-other', !found.includes(link));
  const details = root.querySelector('details');
  if (details) details.open = found.length > 0 && found.every((link) => details.contains(link));
}

function matches(root: HTMLElement, query: string): readonly HTMLAnchorElement[] {
  return linksOf(root).filter((link) => namesOf(link).some((name) => fold(name).includes(fold(query))));
}

function linksOf(root: HTMLElement): readonly HTMLAnchorElement[] {
  return [...root.querySelectorAll('a')];
}

/** In the language itself, in the page's language, in English, and the code. */
function namesOf(link: HTMLAnchorElement): readonly string[] {
  const names = [document.documentElement.lang, 'en'].map((lang) => new Intl.DisplayNames(lang, { type: 'language' }).of(link.lang) ?? '');
  return [link.textContent, link.lang, ...names];
}

/** ` Türkçe` → `turkce` */
function fold(text: string): string {
  return text.trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

customElements.define('language-filter', LanguageFilter);
