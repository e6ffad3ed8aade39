/** The bytes at an address. Fails where there is no such file. */
export async function fetchFile(url: string): Promise<ArrayBuffer> {
  return warm.get(url) ?? fetchNow(url);
}

/** Fetches a file before the code that asks for it has come, and keeps it for all that will. What fails is fetched again. */
export function warmFile(url: string): Promise<ArrayBuffer> {
  const file = warm.get(url) ?? fetchNow(url);
  warm.set(url, file);
  file.catch(() => warm.delete(url));
  return file;
}

const warm = new Map<string, Promise<ArrayBuffer>>();

async function fetchNow(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return response.arrayBuffer();
}
