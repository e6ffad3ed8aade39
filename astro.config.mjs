import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { searchChunks } from './scripts/build/search-chunks.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.url,
  base: site.basePath,
  trailingSlash: 'always',
  integrations: [mdx()],
  build: {
    format: 'directory',
    inlineStylesheets: 'never',
    concurrency: 1,
  },
  devToolbar: { enabled: false },
  vite: {
    // The content security policy allows no inline script and no data: font. One style sheet for all pages: a reader fetches it once.
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    plugins: [searchChunks()],
  },
});
