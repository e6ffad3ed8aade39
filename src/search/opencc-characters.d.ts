/** The package types its converters, not its tables: rows of a traditional and a simplified character. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;
  export default table;
}

/** Rows of an old Japanese character and its new form. */
declare module 'opencc-js/dict/JPShinjitaiCharactersRev' {
  const table: string;
  export default table;
}
