import { shortCommit } from '../../measure/short-commit.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import type { ReportContext } from '../context.ts';
import { html } from '../html.ts';
import { answer } from './answer.ts';
import { flameSection } from './flame-section.ts';
import { historySection } from './history-section.ts';
import { factsSection, measuredSection } from './measured-section.ts';
import { repeatedSection } from './repeated.ts';
import { page, type PageScript } from './shell.ts';
import { siteSection } from './site-section.ts';

/** A verdict as one file for a browser, which holds all that it needs. */
export const renderPage = (verdict: Verdict, context: ReportContext, script: PageScript): string => {
  const sections = [
    flameSection(verdict),
    repeatedSection(verdict, context),
    historySection(verdict, context),
    siteSection(verdict, context),
    factsSection(verdict, context),
    measuredSection(verdict, context),
  ];
  const name = context.service ?? repositoryOf(context);
  const title = `Map memory${name === null ? '' : ` of ${name}`}`;
  const body = html`
    <header>
      <b>${title}</b>
      <span>${sidesOf(verdict)}</span>
    </header>
    <main>${answer(verdict, context)} ${sections}</main>
    <footer>Written by go-map-regression. Nothing on this page was loaded from elsewhere.</footer>
  `;
  return page(`${verdict.state}: ${title}`, body, script);
};

const repositoryOf = ({ repositoryUrl }: ReportContext): string | null =>
  repositoryUrl === null ? null : repositoryUrl.split('/').slice(-2).join('/');

/** `a1b2c3d → d4e5f6a, 2026-09-01` */
const sidesOf = ({ head, base }: Verdict): string => {
  const commits = [base, head].flatMap((side) => shortCommit(side?.provenance.commit ?? '') || []);
  return [commits.join(' → '), head.provenance.measuredAt.slice(0, 10)].filter(Boolean).join(', ');
};
