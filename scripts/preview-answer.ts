/** What a static host says to a request. `file` is relative to the folder of the site. */
export type Answer =
  | { readonly kind: 'file'; readonly status: 200 | 404; readonly file: string }
  | { readonly kind: 'redirect'; readonly status: 301 | 302; readonly location: string }
  /** The address is not under the base path. */
  | { readonly kind: 'outside' }
  /** Nothing is there, and no page explains it. */
  | { readonly kind: 'missing' };

/** `kindOf` tells what stands at a path under the site's folder; '' is the folder itself. */
export type KindOf = (file: string) => 'file' | 'folder' | undefined;

/** Answers as static hosts do: index files, a redirect to the closing slash, the nearest `404.html` upwards. */
export function answerOf(target: string, basePath: string, kindOf: KindOf): Answer {
  const { pathname, search } = new URL(`http://localhost${target.startsWith('/') ? target : '/'}`);
  if (!pathname.startsWith(basePath)) return answerOutside(pathname, search, basePath);
  const path = pathname.slice(basePath.length);
  const file = fileOf(path);
  if (file === undefined) return answerMissing(path, kindOf);
  if (file.endsWith('/') || file === '') return answerFolder(file, kindOf);
  if (kindOf(file) === 'file') return { kind: 'file', status: 200, file };
  if (kindOf(`${file}/index.html`) === 'file') return { kind: 'redirect', status: 301, location: `${pathname}/${search}` };
  return answerMissing(file, kindOf);
}

function answerOutside(pathname: string, search: string, basePath: string): Answer {
  if (`${pathname}/` === basePath) return { kind: 'redirect', status: 301, location: `${basePath}${search}` };
  return pathname === '/' ? { kind: 'redirect', status: 302, location: basePath } : { kind: 'outside' };
}

function answerFolder(folder: string, kindOf: KindOf): Answer {
  const file = `${folder}index.html`;
  return kindOf(file) === 'file' ? { kind: 'file', status: 200, file } : answerMissing(folder, kindOf);
}

function answerMissing(file: string, kindOf: KindOf): Answer {
  const folders = file.split('/').slice(0, -1).filter(Boolean);
  const candidates = [...folders.keys(), folders.length].reverse().map((depth) => [...folders.slice(0, depth), '404.html'].join('/'));
  const nearest = candidates.find((candidate) => kindOf(candidate) === 'file');
  return nearest === undefined ? { kind: 'missing' } : { kind: 'file', status: 404, file: nearest };
}

/** `hi/caf%C3%A9/` → `hi/café/`. Undefined for what no host serves: ways out, hidden files, the host's own settings. */
function fileOf(path: string): string | undefined {
  const decoded = decode(path);
  if (decoded === undefined || /[\0\\]/.test(decoded) || /^_(headers|redirects)$/.test(decoded)) return undefined;
  const folders = decoded.split('/').slice(0, -1);
  const isHidden = decoded.split('/').some((segment) => segment.startsWith('.') && segment !== '.well-known');
  return isHidden || folders.includes('') ? undefined : decoded;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
