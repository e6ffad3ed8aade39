/** What happens in the search box. Times in milliseconds since 1970. */
export type BoxEvent =
  | { readonly kind: 'focus'; readonly at: number }
  | { readonly kind: 'input'; readonly at: number; readonly value: string }
  | { readonly kind: 'shown'; readonly at: number; readonly value: string; readonly options: number; readonly status: string }
  | { readonly kind: 'task'; readonly at: number; readonly milliseconds: number };

/** Runs in the page before its scripts: notes everything in `boxEvents`. Uses nothing from outside itself. */
export function watchBox(): void {
  const events: BoxEvent[] = [];
  Object.assign(globalThis, { boxEvents: events });
  const now = (): number => performance.timeOrigin + performance.now();
  const inputOf = (target: EventTarget | null): HTMLInputElement | undefined => (target instanceof HTMLInputElement && target.type === 'search' ? target : undefined);
  addEventListener('focusin', ({ target }) => inputOf(target) && events.push({ kind: 'focus', at: now() }), { capture: true });
  addEventListener(
    'input',
    ({ target }) => {
      const input = inputOf(target);
      if (input) events.push({ kind: 'input', at: now(), value: input.value.trim() });
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) events.push({ kind: 'task', at: performance.timeOrigin + startTime, milliseconds: duration });
  }).observe({ type: 'longtask', buffered: true });
  addEventListener('DOMContentLoaded', () => {
    const dialog = document.querySelector('[data-search-dialog]');
    const [input, status] = [dialog?.querySelector('input'), dialog?.querySelector('[data-search-status]')];
    if (!dialog || !input || !status) return;
    const note = (): void => void events.push({ kind: 'shown', at: now(), value: input.value.trim(), options: dialog.querySelectorAll('[role=option]').length, status: status.textContent ?? '' });
    new MutationObserver(note).observe(dialog, { childList: true, subtree: true, characterData: true });
  });
}
