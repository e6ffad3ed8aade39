import { nextTask } from '../search/browser/next-task.ts';
import { startWorker } from '../search/browser/start-worker.ts';
import { warmSuggestions } from '../search/browser/warm-suggestions.ts';

/**
 * All of the search that a page loads before the reader shows the wish to search: a key, a click on a link to the search
 * page, focus in a field, or a query in the address.
 */
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');

document.addEventListener('keydown', (event) => {
  const isShortcut = event.key === '/' ? !isTyping(event.target) : event.key === 'k' && (event.ctrlKey || event.metaKey);
  if (isShortcut && openSearch()) event.preventDefault();
});

document.addEventListener('click', (event) => {
  const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  const trigger = event.target instanceof Element && event.target.closest('[data-search-open]');
  if (trigger && isPlain && openSearch()) event.preventDefault();
});

for (const box of document.querySelectorAll<HTMLElement>('[data-search-box]')) {
  box.addEventListener('focusin', () => void loadBox(box), { once: true });
}

const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page && location.search !== '') loadPage(page);
else page?.addEventListener('focusin', () => loadPage(page), { once: true });

async function loadBox(box: HTMLElement): Promise<void> {
  const { bundle = '', locale = '', headwordShards = '1' } = box.dataset;
  // A slow device would not show the field as long as all is done at once.
  await nextTask();
  const loaded = new AbortController();
  warmSuggestions(box, { bundle, locale, shards: Number(headwordShards) }, loaded.signal);
  const loading = import('./search-box.ts');
  await nextTask();
  startWorker(bundle, locale);
  const { attachSearchBox } = await loading;
  await nextTask();
  loaded.abort();
  attachSearchBox(box);
}

function loadPage(root: HTMLElement): void {
  const { bundle = '', locale = '' } = root.dataset;
  startWorker(bundle, locale);
  void import('./search-page.ts');
}

/** False where there is no dialog to open. The search page has its field instead. */
function openSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('[data-search-page] input');
  field?.select();
  if (!field && dialog && !dialog.open) dialog.showModal();
  return Boolean(field ?? dialog);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
