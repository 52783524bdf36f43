/** One word for a POSIX shell; bare where nothing needs quoting. */
export const shellWord = (value: string): string =>
  /^[\w./:=@%+,-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;
