/** Narrows the languages around it to those that match what the reader types; Enter follows the first. */
class LanguageFilter extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    input?.addEventListener('input', () => narrow(this, input.value));
    input?.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') matching(this)[0]?.click();
      if (event.key === 'Escape') narrow(this, (input.value = ''));
    });
  }
}

function narrow(root: HTMLElement, query: string): void {
  const names = new Intl.DisplayNames(document.documentElement.lang, { type: 'language' });
  for (const link of root.querySelectorAll('a')) {
    const words = [link.textContent, link.lang, names.of(link.lang) ?? '', englishNames.of(link.lang) ?? ''];
    const item = link.closest('li');
    if (item) item.hidden = !words.some((word) => fold(word).includes(fold(query)));
  }
  const details = root.querySelector('details');
  if (details && query !== '') details.open = true;
}

function matching(root: HTMLElement): readonly HTMLAnchorElement[] {
  return [...root.querySelectorAll('a')].filter((link) => !link.closest('li')?.hidden);
}

/** ` Türkçe` → `turkce` */
function fold(text: string): string {
  return text.trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const englishNames = new Intl.DisplayNames('en', { type: 'language' });

customElements.define('language-filter', LanguageFilter);
