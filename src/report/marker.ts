/**
 * The first line of our comment, hidden: whose it is and which run wrote it.
 * Run ids grow with time, so a run can tell that a newer one has spoken already.
 */
interface Marker {
  readonly key: string;
  readonly runId: number | null;
}

// encodeURIComponent leaves no `>` and no white space, so a key cannot end the HTML comment or add a field.
const encodeKey = (key: string): string => encodeURIComponent(key.toWellFormed());

export const writeMarker = ({ key, runId }: Marker): string =>
  `<!-- go-map-regression:${encodeKey(key)}${runId === null ? '' : ` run:${runId}`} -->`;

/** The marker of a comment's body, or null. Only the very first line counts: quoting our comment makes none. */
export const readMarker = (body: string): Marker | null => {
  const match = /^<!-- go-map-regression:(\S*)(?: run:(\d{1,15}))? -->(?:\r?\n|$)/.exec(body);
  if (match === null) return null;
  try {
    return { key: decodeURIComponent(match[1]!), runId: match[2] === undefined ? null : Number(match[2]) };
  } catch {
    return null; // not percent-encoding: not ours
  }
};
