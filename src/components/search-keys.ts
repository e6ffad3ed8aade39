/** The keys of a combobox: arrows move through the options of the panel, Enter follows the one that is marked. */
export function attachListKeys(input: HTMLInputElement, panel: HTMLElement): void {
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', `${input.id}-list`);
  input.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const active = panel.querySelector<HTMLElement>('[aria-selected=true]');
    if (event.isComposing || (step === 0 && !(event.key === 'Enter' && active))) return;
    event.preventDefault();
    if (step === 0) active?.click();
    else mark(input, [...panel.querySelectorAll<HTMLElement>('[role=option]')], active, step);
  });
}

/** Past either end nothing is marked, and the reader is back in the field. */
function mark(input: HTMLInputElement, options: readonly HTMLElement[], active: HTMLElement | null, step: number): void {
  const from = active ? options.indexOf(active) : step > 0 ? -1 : options.length;
  const next = options[from + step];
  active?.setAttribute('aria-selected', 'false');
  next?.setAttribute('aria-selected', 'true');
  next?.scrollIntoView({ block: 'nearest' });
  if (next) input.setAttribute('aria-activedescendant', next.id);
  else input.removeAttribute('aria-activedescendant');
}
