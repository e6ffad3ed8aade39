/** JSON that can stand inside a script element: `</script>` → `\u003c/script>`. */
export function serializeStructuredData(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
