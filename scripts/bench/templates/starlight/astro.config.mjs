import { readFileSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/** What the bench wrote beside this file: the languages, by code. */
const languages = JSON.parse(readFileSync(new URL('./languages.json', import.meta.url), 'utf8'));
const locales = Object.fromEntries(Object.entries(languages).map(([code, { lang, dir, autonym }]) => [code, { lang, dir, label: autonym }]));

export default defineConfig({
  site: 'https://example.org',
  // Without an own sidebar every page would list all others.
  integrations: [starlight({ title: 'Glossary', locales, defaultLocale: Object.keys(languages)[0], sidebar: [] })],
});
