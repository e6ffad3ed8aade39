/** The package types its converters, not its tables: rows of a traditional and a simplified character. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;
  export default table;
}
