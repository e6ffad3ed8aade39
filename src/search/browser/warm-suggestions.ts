import { analyserModules } from '../analyse/analyser-modules.ts';

/** Fetches what suggestions need beside the script that makes them. What cannot be fetched now is missed later. */
export function warmSuggestions(base: string, locale: string): void {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: `${base}search.gzip` }));
  analyserModules.get(locale)?.().catch(() => undefined);
}
