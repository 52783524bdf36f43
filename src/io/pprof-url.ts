/** Address of one page below the pprof index; `pprofUrl` with or without a slash at its end. */
export function pprofUrlOf(pprofUrl: string, page: string): string {
  return `${pprofUrl.replace(/\/+$/, '')}/${page}`;
}
