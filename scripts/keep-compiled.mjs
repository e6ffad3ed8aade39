// Before a program's first TypeScript file is read: plain JavaScript, no packages.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Has Node keep what it makes of source files in `.cache/compiled`, by their content: a build in which one article has
 * changed would spend a tenth of its time on that. For `--import`; the processes and threads of a program take it over.
 */
enableCompileCache(fileURLToPath(new URL('../.cache/compiled', import.meta.url)));
