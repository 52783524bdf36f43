import type { ReportContext } from './context.ts';

/** `measuring`: the answer is still to come; `ended`: and it never came. */
type Progress = 'measuring' | 'ended';

/**
 * The first line of our comment, hidden: whose it is, which run wrote it, and for which head of the pull request.
 * Run ids grow with time, so a run can tell that a newer one has spoken already.
 */
export interface Marker {
  readonly key: string;
  readonly runId: number | null;
  /** Left out where there is none. */
  readonly commit?: string | null;
  /** Left out of an answer. */
  readonly progress?: Progress | null;
}

// encodeURIComponent leaves no `>` and no white space, so a key cannot end the HTML comment or add a field.
const encodeKey = (key: string): string => encodeURIComponent(key.toWellFormed());

export const writeMarker = ({ key, runId, commit = null, progress = null }: Marker): string =>
  [
    `<!-- go-map-regression:${encodeKey(key)}`,
    ...(runId === null ? [] : [`run:${runId}`]),
    ...(commit === null ? [] : [`commit:${commit}`]),
    ...(progress === null ? [] : [progress]),
    '-->',
  ].join(' ');

/** Of a comment that answers. */
export const openingMarker = ({
  key,
  runId,
  pullRequestHead,
}: Pick<ReportContext, 'key' | 'runId' | 'pullRequestHead'>): string =>
  writeMarker({ key, runId, commit: pullRequestHead });

const MARKER =
  /^<!-- go-map-regression:(\S*)(?: run:(\d{1,15}))?(?: commit:([0-9a-f]{40,64}))?(?: (measuring|ended))? -->(?:\r?\n|$)/;

/** The marker of a comment's body, or null. Only the very first line counts: quoting our comment makes none. */
export const readMarker = (body: string): Required<Marker> | null => {
  const match = MARKER.exec(body);
  if (match === null) return null;
  const [, key, run, commit = null, progress = null] = match;
  try {
    return {
      key: decodeURIComponent(key!),
      runId: run === undefined ? null : Number(run),
      commit,
      progress: progress as Progress | null,
    };
  } catch {
    return null; // not percent-encoding: not ours
  }
};
