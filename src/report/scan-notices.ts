import type { ChangedLines } from '../source/changed-lines.ts';
import { changedPlaceOf } from '../source/scan/changed-place.ts';
import type { ScanFinding } from '../source/scan/finding.ts';
import { visibleText } from './escape.ts';
import { isRepositoryPath } from './links.ts';
import { SCAN_RULES } from './scan-rules.ts';
import { PLAIN } from './style.ts';

/** A note at a line of the pull request that fails nothing. Text, not Markdown. */
export interface Notice {
  readonly file: string;
  readonly line: number;
  readonly title: string;
  readonly message: string;
}

const LONGEST_LINE = 200;

/** The findings that a change touches, each on a line that the pull request shows; GitHub shows ten notices per step. */
export const scanNotices = (
  findings: readonly ScanFinding[],
  changed: ChangedLines,
  limit = 10,
): readonly Notice[] =>
  findings
    .flatMap((finding): Notice[] => {
      const place = changedPlaceOf(finding, changed);
      if (place === null || !isRepositoryPath(place.file)) return [];
      const lines = finding.remedy.map((line) => `  ${visibleText(line, LONGEST_LINE)}`);
      const message = [PLAIN.prose(finding.message), ...lines].join('\n');
      return [{ file: place.file, line: place.line, title: SCAN_RULES[finding.rule].title, message }];
    })
    .slice(0, limit);
