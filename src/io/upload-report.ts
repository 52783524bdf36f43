import { join } from 'node:path';
import * as core from '@actions/core';
import type { Audience } from './audience.ts';

/**
 * The report as an artifact of this run. Only what was written by us: `report-directory` may hold other things, and logs
 * what the service and the load have printed, which nobody has looked through for secrets.
 *
 * @param files names in the report directory
 * @returns its address; null where nothing was to be uploaded, or GitHub takes none here
 * @throws Error where the upload failed
 */
export async function uploadReport(
  files: readonly string[],
  { telling, reportDirectory, event }: Audience,
): Promise<string | null> {
  const { ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_RESULTS_URL: service = '' } = process.env;
  if (!telling.uploadReport || files.length === 0 || event === null || token === '' || service === '')
    return null;
  // Megabytes of code, for a moment at the end.
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const paths = files.map((file) => join(reportDirectory, file));
  const upload = (name: string) => client.uploadArtifact(name, paths, reportDirectory);
  const name = telling.key === 'default' ? NAME : `${NAME}-${telling.key}`;
  try {
    // Jobs of a matrix have the same key and may not have the same name.
    const { id } = await upload(name).catch((error: unknown) => {
      if (!isNameTaken(error)) throw error;
      return upload(`${name}-${jobOf(token)}`);
    });
    return id === undefined ? null : `${event.runUrl}/artifacts/${id}`;
  } catch (error) {
    if ((error as Error).name !== 'GHESNotSupportedError') throw error;
    core.info('The report is not uploaded: GitHub Enterprise Server does not take artifacts of this kind.');
    return null;
  }
}

/** A key adds letters, digits, dots, dashes and underscores, all of which may be in it. */
const NAME = 'go-map-regression-report';

const isNameTaken = (error: unknown): boolean => /\(409\)|already exists/.test(String(error));

/** The first digits of the job's id, which the token names: `Actions.Results:<run>:<job>` is one of its scopes. */
function jobOf(token: string): string {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    scp?: string;
  };
  const id = /Actions\.Results:[^:\s]+:([\w-]+)/.exec(claims.scp ?? '')?.[1] ?? '';
  return id.replace(/\W/g, '').slice(0, 8);
}
