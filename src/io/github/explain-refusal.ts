import { describeError, MeasurementError, type Stage } from '../../errors.ts';
import { isAnswered, isRateLimit, statusOf } from './client.ts';

/** What GitHub is asked for, and what a job must be given for it. */
interface Errand {
  readonly stage: Stage;
  /** Such as `read the baselines`. */
  readonly to: string;
  readonly permission: 'contents: read' | 'contents: write' | 'actions: read' | 'pull-requests: read';
}

/**
 * Has a refusal say which permission to grant, if that is what is missing. GitHub answers 404 instead of 403 where the
 * token may not even know of the repository.
 * @throws MeasurementError of the stage of the errand
 */
export const explainRefusal = async <T>(errand: Errand, act: () => Promise<T>): Promise<T> => {
  try {
    return await act();
  } catch (error) {
    const status = statusOf(error);
    if (status === null) throw error;
    const { stage, to, permission } = errand;
    const message = isAnswered(error)
      ? `GitHub refused to ${to} (${status}): ${String(error)}`
      : `GitHub could not be asked to ${to}: ${describeError(error)}`;
    throw new MeasurementError(stage, message, {
      remedy: isRateLimit(error) ? LATER : remedyFor(status, permission),
      cause: error,
    });
  }
};

/** Commits, their ancestors, tags and releases. */
export const explainHistory = <T>(act: () => Promise<T>): Promise<T> =>
  explainRefusal({ stage: 'baseline', to: 'read the history', permission: 'contents: read' }, act);

const LATER = 'Run the job again in an hour, or let fewer jobs ask GitHub at the same time.';

const remedyFor = (status: number, permission: Errand['permission']): string => {
  if ([401, 403, 404].includes(status)) {
    return `Give the job \`permissions: ${permission}\`, and pass its token as \`github-token\`.`;
  }
  return status === 422
    ? 'Exempt the branch of the baselines from the rules that protect branches.'
    : 'Run the job again; https://www.githubstatus.com says whether GitHub is well.';
};
