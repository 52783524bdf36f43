import type { Acceptance, Verdict } from '../verdict/verdict.ts';
import type { Style } from './style.ts';

/** Who accepted it, when and how. */
export const acceptedBy = (acceptance: Acceptance, style: Style): string => {
  if (acceptance.by === 'file') {
    return `Accepted by this change itself: it replaces ${style.code(acceptance.file)}, and is within the new one.`;
  }
  const { login, at, label, pullRequest } = acceptance;
  const who = login === null ? 'somebody' : style.code(login);
  const when = at === null ? '' : ` on ${at.slice(0, 10)}`;
  return `Accepted by ${who}${when}, with the label ${style.code(label)} on pull request #${pullRequest}.`;
};

/** Accepted is not within: the figures below it say so as well. */
export const acceptedLine = ({ acceptance }: Verdict, style: Style): string =>
  acceptance === null ? '' : `${acceptedBy(acceptance, style)} It still is beyond its limits.`;
