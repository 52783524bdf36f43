import type { ReportContext } from './context.ts';
import { codeBlock, visibleText } from './escape.ts';
import { linkTo } from './links.ts';
import { MARKDOWN, PLAIN } from './style.ts';
import { fixSentence } from './what-to-do.ts';
import type { Fix, WhatToDo } from './what-to-do.ts';

const LONGEST_LINE = 120;

/** Under the folder of the docs on the web; where that is not known, by the name of the file. */
const docsOf = ({ explanation }: Fix, { docsUrl }: ReportContext): string =>
  docsUrl === null
    ? `See ${MARKDOWN.code(`docs/${explanation.docs}`)}.`
    : `${linkTo(explanation.docs.startsWith('remedies') ? 'Measured on an example' : 'More', `${docsUrl}/${explanation.docs}`)}.`;

/** Within a list item, whose lines begin below its text. */
const indented = (block: string): string =>
  block
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');

const fixItem = (fix: Fix, context: ReportContext): string => {
  const text = `- ${fixSentence(fix, MARKDOWN)} ${docsOf(fix, context)}`;
  const lines = fix.explanation.code.map((line) => visibleText(line, LONGEST_LINE));
  return lines.length === 0 ? text : `${text}\n\n${indented(codeBlock(lines.join('\n'), 'go'))}\n`;
};

/** The section of a comment; empty where there is nothing to do. */
export const whatToDoList = ({ fixes, others }: WhatToDo, context: ReportContext): string => {
  const items = [...fixes.map((fix) => fixItem(fix, context)), ...others.map((line) => `- ${line}`)];
  return items.length === 0 ? '' : ['**What to do**', '', ...items].join('\n').trimEnd();
};

/** The same for a terminal. */
export const whatToDoLines = ({ fixes, others }: WhatToDo): string[] => {
  const lines = [
    ...fixes.flatMap((fix) => [
      `${fixSentence(fix, PLAIN)} See docs/${fix.explanation.docs}.`,
      ...fix.explanation.code.map((line) => `    ${visibleText(line, LONGEST_LINE)}`),
    ]),
    ...others,
  ];
  return lines.length === 0 ? [] : ['', 'What to do', ...lines.map((line) => `  ${line}`)];
};
