import type { TopicCount } from '../search/browser/search.ts';
import { element } from './search-element.ts';

/** Buttons that narrow the results to a topic; the chosen one is pressed. None where there is nothing to choose. */
export function topicButtons(topics: readonly TopicCount[], chosen: string | undefined, all: string, choose: (key: string | undefined) => void): HTMLElement | undefined {
  if (topics.length < 2 && chosen === undefined) return undefined;
  const button = (key: string | undefined, label: string): HTMLElement => {
    const made = element('button', { type: 'button', 'aria-pressed': String(key === chosen) }, label);
    made.addEventListener('click', () => choose(key));
    return made;
  };
  const shown = topics.slice(0, mostTopics);
  return element('div', { class: 'search-topics small' }, button(undefined, all), ...shown.map(({ key, name }) => button(key, name)));
}

const mostTopics = 8;
