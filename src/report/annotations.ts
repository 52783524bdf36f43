import { siteOf, type Site } from '../maps/site.ts';
import type { Diff } from '../source/changed-lines.ts';
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
  /** Of the site, as the profile names it. */
  readonly function: string;
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

const MOST = 100;

/** Failing sites as errors, unclear ones and cautions as warnings, worst first, at most a hundred of each. */
export const annotationsOf = (verdict: Verdict, context: ReportContext): Annotation[] => {
  const explain = explainerOf(verdict, context);
  const isPlaced = ({ file, line }: Site): boolean => line > 0 && isRepositoryPath(file);
  const placed = causesFirst(verdict).filter(isPlaced);
  const at = (outcome: 'beyond' | 'unclear', level: Annotation['level'], title: string): Annotation[] =>
    placed
      .filter((site) => site.outcome === outcome && site.status !== 'gone')
      .slice(0, MOST)
      .map((site) => {
        const explanation = explain(site);
        const name = visibleText(nameOf(site, context), 120);
        const message = `${name} ${causeClause(site, { verdict, context })}${whyOf(explanation)}`;
        return { level, ...siteOf(site), title, message };
      });
  return [
    ...at('beyond', verdict.state === 'accepted' ? 'warning' : 'error', 'Map memory regression'),
    ...at('unclear', 'warning', 'Map memory: too noisy to judge'),
    ...cautionedSites(verdict)
      .filter(([site]) => isPlaced(site))
      .slice(0, MOST)
      .map(([site, caution]): Annotation => ({
        level: 'warning',
        ...siteOf(site),
        title: 'Map memory: beyond a limit that warns',
        message: cautionText(caution, { verdict, context, style: PLAIN }),
      })),
  ];
};

/**
 * Those first that a reader of the diff sees: at added lines, at lines beside them, in functions that the change touches,
 * in files that it touches. Errors stay before warnings, and worse ones before others that are as near.
 */
export const nearestFirst = (annotations: readonly Annotation[], diff: Diff): readonly Annotation[] => {
  const rank = (annotation: Annotation): number =>
    (annotation.level === 'error' ? 0 : 10) + distanceOf(annotation, diff);
  return annotations.toSorted((a, b) => rank(a) - rank(b));
};

const distanceOf = ({ file, line, function: name }: Annotation, diff: Diff): number => {
  const touched = diff.get(file);
  if (touched === undefined) return 4;
  if (touched.added.has(line)) return 0;
  if (touched.shown.has(line)) return 1;
  const own = nameInPackage(name);
  const isTouched = [...touched.functions].some((other) => own === other || own.startsWith(`${other}.`));
  return isTouched ? 2 : 3;
};

/** `(*Cache).Put.func1` of `example.com/shop/cart.(*Cache[...]).Put.func1`: a closure begins with its function. */
const nameInPackage = (name: string): string => {
  const last = name
    .replace(/\[[^\]]*\]/g, '')
    .split('/')
    .at(-1)!;
  return last.slice(last.indexOf('.') + 1);
};

/** GitHub shows ten of a level per step (docs.github.com, "Workflow commands for GitHub Actions"). */
const SHOWN_OF_A_STEP = 10;

/** Those that are shown where a step writes them. */
export const shownOfStep = (annotations: readonly Annotation[]): Annotation[] =>
  (['error', 'warning'] as const).flatMap((level) =>
    annotations.filter((annotation) => annotation.level === level).slice(0, SHOWN_OF_A_STEP),
  );
