import type { Site } from '../maps/site.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { ReportContext } from './context.ts';
import { visibleText } from './escape.ts';
import { explainerOf } from './explain/explain.ts';
import type { Explanation } from './explain/explanation.ts';
import { cautionedSites, cautionText } from './cautions.ts';
import { causesFirst } from './figures.ts';
import { isRepositoryPath } from './links.ts';
import { nameOf } from './map-name.ts';
import { causeClause } from './sentences.ts';
import { PLAIN } from './style.ts';

/** A note at a line of the pull request's files. Text, not Markdown; the runner's own escaping is not done here. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly title: string;
  readonly message: string;
}

/** Cause, evidence and remedy; the cause alone is in the clause before where that tells of a whole function. */
const whyOf = (explanation: Explanation | null): string => {
  if (explanation === null) return '';
  const { cause, evidence, remedy, functionGrowthBytes } = explanation;
  const why = functionGrowthBytes === null ? `: ${PLAIN.prose(cause)}` : '';
  return [why, evidence && ` (${PLAIN.prose(evidence)})`, remedy && `. ${PLAIN.prose(remedy)}`].join('');
};

/** Failing sites as errors, unclear ones and cautions as warnings, worst first; GitHub shows ten of a level per step. */
export const annotationsOf = (verdict: Verdict, context: ReportContext, limit = 10): Annotation[] => {
  const explain = explainerOf(verdict, context);
  const isPlaced = ({ file, line }: Site): boolean => line > 0 && isRepositoryPath(file);
  const placed = causesFirst(verdict).filter(isPlaced);
  const at = (outcome: 'beyond' | 'unclear', level: Annotation['level'], title: string): Annotation[] =>
    placed
      .filter((site) => site.outcome === outcome && site.status !== 'gone')
      .slice(0, limit)
      .map((site) => {
        const explanation = explain(site);
        const name = visibleText(nameOf(site, context), 120);
        const message = `${name} ${causeClause(site, { verdict, context })}${whyOf(explanation)}`;
        return { level, file: site.file, line: site.line, title, message };
      });
  return [
    ...at('beyond', verdict.state === 'accepted' ? 'warning' : 'error', 'Map memory regression'),
    ...at('unclear', 'warning', 'Map memory: too noisy to judge'),
    ...cautionedSites(verdict)
      .filter(([site]) => isPlaced(site))
      .slice(0, limit)
      .map(([{ file, line }, caution]): Annotation => ({
        level: 'warning',
        file,
        line,
        title: 'Map memory: beyond a limit that warns',
        message: cautionText(caution, { verdict, context, style: PLAIN }),
      })),
  ];
};
