import type { Hit } from '../search/browser/hit.ts';
import { element } from './search-element.ts';
import { hitLink } from './search-hit.ts';

/** The list below a field of the search, in groups. It is the same while its first group is. */
export function listOf(input: HTMLInputElement, label: string, groups: readonly HTMLElement[]): HTMLElement {
  const list = groups[0]?.parentElement ?? element('div', { role: 'listbox', id: `${input.id}-list`, 'aria-label': label });
  fill(list, groups);
  for (const [index, option] of list.querySelectorAll('[role=option]').entries()) {
    option.id = `${input.id}-${index}`;
    option.setAttribute('tabindex', '-1');
    option.setAttribute('aria-selected', 'false');
  }
  return list;
}

/** None without hits. The same hits make it once: titles stand while the texts’ results come below them. */
export function hitGroup(label: string, hits: readonly Hit[]): HTMLElement | undefined {
  const made = hitGroups.get(hits) ?? groupOf(label, hits.map((hit) => hitLink(hit, { role: 'option' })));
  if (made) hitGroups.set(hits, made);
  return made;
}

const hitGroups = new WeakMap<readonly Hit[], HTMLElement>();

/** None without options. */
export function groupOf(label: string, options: readonly HTMLElement[]): HTMLElement | undefined {
  if (options.length === 0) return undefined;
  return element('div', { role: 'group', 'aria-label': label }, element('div', { class: 'label', role: 'presentation' }, label), ...options);
}

/** What is there already stays, first: to lay it out anew takes a slow device long. */
export function fill(parent: HTMLElement, children: readonly HTMLElement[]): void {
  for (const child of [...parent.children]) if (!children.some((kept) => kept === child)) child.remove();
  parent.append(...children.filter((child) => child.parentElement !== parent));
}
