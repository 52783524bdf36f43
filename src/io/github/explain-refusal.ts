import { describeError, MeasurementError } from '../../errors.ts';
import { isAnswered, isRateLimit, statusOf } from './client.ts';

/** What a job must be given to read or write what is stored. */
type Permission = 'contents: read' | 'contents: write' | 'actions: read';

/**
 * Has a refusal say which permission to grant, if that is what is missing. GitHub answers 404 instead of 403 where the
 * token may not even know of the repository.
 * @throws MeasurementError of stage `baseline`
 */
export const explainRefusal = async <T>(permission: Permission, act: () => Promise<T>): Promise<T> => {
  try {
    return await act();
  } catch (error) {
    const status = statusOf(error);
    if (status === null) throw error;
    const intent = permission.endsWith('write') ? 'write' : 'read';
    const message = isAnswered(error)
      ? `GitHub refused to ${intent} the baselines (${status}): ${String(error)}`
      : `The baselines could not be ${intent === 'read' ? 'read' : 'written'}: ${describeError(error)}`;
    throw new MeasurementError('baseline', message, {
      remedy: isRateLimit(error) ? LATER : remedyFor(status, permission),
      cause: error,
    });
  }
};

const LATER = 'Run the job again in an hour, or let fewer jobs ask GitHub at the same time.';

const remedyFor = (status: number, permission: Permission): string => {
  if ([401, 403, 404].includes(status)) {
    return `Give the job \`permissions: ${permission}\`, and pass its token as \`github-token\`.`;
  }
  return status === 422
    ? 'Exempt the branch of the baselines from the rules that protect branches.'
    : 'Run the job again; https://www.githubstatus.com says whether GitHub is well.';
};
