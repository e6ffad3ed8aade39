import { existsSync } from 'node:fs';
import { site } from '../src/site.ts';
import { serveSite } from './serve-site.ts';

if (existsSync(site.outDir)) {
  await serveSite(site, process.argv.slice(2));
} else {
  console.error(`There is no site at ${site.outDir}. Build it first: npm run build`);
  process.exitCode = 1;
}
