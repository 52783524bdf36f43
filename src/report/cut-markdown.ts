import { utf8Length } from './site-table.ts';

const REST = '\n\nThe rest is left out here, as there is no more room.\n';

/** What is open after some lines of a report. */
interface Open {
  /** Backticks of a code block; empty outside of one. */
  readonly fence: string;
  /** How many `<details>`. */
  readonly sections: number;
}

const after = ({ fence, sections }: Open, line: string): Open => {
  const mark = /^`{3,}/.exec(line)?.[0] ?? '';
  if (fence !== '') return { fence: line === fence ? '' : fence, sections };
  if (line.startsWith('</details>')) return { fence: mark, sections: sections - 1 };
  return { fence: mark, sections: sections + (line.startsWith('<details>') ? 1 : 0) };
};

const closing = ({ fence, sections }: Open): string =>
  `${fence === '' ? '' : `\n${fence}`}${'\n\n</details>'.repeat(sections)}`;

/** As much of a report as fits into so many bytes, cut between lines; a code block and sections that are open are closed. */
export const cutMarkdown = (text: string, mostBytes: number): string => {
  if (utf8Length(text) <= mostBytes) return text;
  const kept: string[] = [];
  let bytes = utf8Length(REST);
  let open: Open = { fence: '', sections: 0 };
  for (const line of text.split('\n')) {
    const next = after(open, line);
    bytes += utf8Length(line) + 1;
    if (bytes + utf8Length(closing(next)) > mostBytes) break;
    kept.push(line);
    open = next;
  }
  return `${kept.join('\n')}${closing(open)}${REST}`;
};
