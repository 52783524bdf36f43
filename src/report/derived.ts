import type { Kind } from '../maps/site.ts';

/** What is said of a site whose memory only its source line takes for that of a map: nothing where frames or code tell. */
export const derivedNotes = ({ kinds }: { kinds: Readonly<Partial<Record<Kind, unknown>>> }): string[] =>
  kinds.derived === undefined ? [] : ['derived from the source line'];
