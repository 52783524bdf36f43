/** Files that the build puts into dist/ and that are read at run time; `npm run build` writes the module itself. */
declare module '#assets' {
  /** Absolute path of dist/, wherever the action is. */
  export const ASSETS: string;
}
