import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { loadCorpus } from '../../articles/loaded-corpus.ts';
import { site } from '../../site.ts';

/** Images and documents of the content folder, under their own names. */
export async function getStaticPaths() {
  const { media } = await loadCorpus();
  return Array.from(media, (file) => ({ params: { file } }));
}

export const GET: APIRoute = ({ params }) => new Response(readFileSync(join(site.contentDir, params['file'] ?? '')));
