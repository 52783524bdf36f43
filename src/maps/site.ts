/**
 * What a map allocation is for. Which frames make which kind: frame-table.ts. The last three are of protobuf profiles: header
 * or initial; first, growth, overflow or boxed; and taken for map memory by the source line alone. See called-kinds.ts.
 */
export const KINDS = [
  'header',
  'initial',
  'first',
  'growth',
  'overflow',
  'boxed',
  'clone',
  'syncMap',
  'made',
  'filled',
  'derived',
] as const;
export type Kind = (typeof KINDS)[number];

/** Where the user's code calls into a map: the first frame above the map's own frames that is not plumbing. */
export interface Site {
  readonly function: string;
  readonly file: string;
  /** 1-based; 0 where unknown. */
  readonly line: number;
}

/** Identity of a site within one build. */
export const siteKey = (site: Site): string => `${site.function}\n${site.file}\n${site.line}`;

export const siteOf = ({ function: name, file, line }: Site): Site => ({ function: name, file, line });
