/** Has the browser fetch files of fonts early. In the head or the body, where it is known that they are needed. */
export function fontLinks(files: readonly string[]): string {
  return files.map((file) => `<link rel="preload" as="font" type="font/woff2" href="${file}" crossorigin>`).join('');
}
