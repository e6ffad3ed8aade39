/** The bytes at an address. Fails where there is no such file. */
export async function fetchFile(url: string): Promise<ArrayBuffer> {
  return warm.get(url) ?? fetchNow(url);
}

/** Fetches a file before the code that asks for it has come, and keeps it for all that will. What fails is fetched again. */
export function warmFile(url: string, options?: Pick<RequestInit, 'priority'>): Promise<ArrayBuffer> {
  const file = warm.get(url) ?? fetchNow(url, options);
  warm.set(url, file);
  file.catch(() => warm.delete(url));
  return file;
}

/** The answer at an address, as soon as it begins to arrive. */
export async function fetchAnswer(url: string): Promise<Response> {
  const answer = early.get(url) ?? answerFrom(url);
  early.delete(url);
  return answer;
}

/** Asks for an answer before the code that reads it has come. It is for the first that does. */
export function askEarly(url: string): void {
  if (early.has(url)) return;
  const answer = answerFrom(url);
  early.set(url, answer);
  answer.catch(() => early.delete(url));
}

const warm = new Map<string, Promise<ArrayBuffer>>();
const early = new Map<string, Promise<Response>>();

async function fetchNow(url: string, options?: RequestInit): Promise<ArrayBuffer> {
  return (await answerFrom(url, options)).arrayBuffer();
}

async function answerFrom(url: string, options?: RequestInit): Promise<Response> {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return response;
}
