/** The part of ncc's Node API that is used here (github.com/vercel/ncc, "Programmatically From Node.js"). */
declare module '@vercel/ncc' {
  interface Bundle {
    readonly code: string;
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  }
  export default function ncc(
    entry: string,
    options: {
      filename: string;
      cache: boolean;
      quiet: boolean;
      license: string;
      externals: Readonly<Record<string, string>>;
    },
  ): Promise<Bundle>;
}
