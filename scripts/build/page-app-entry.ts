/** What the bundle of the pages hands out. Astro's own entry renders only while its build runs. */
export { createApp } from 'astro/app/entrypoint';
export { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
