import type { ScanFinding } from '../source/scan/finding.ts';
import type { ScanReport } from './scan-text.ts';

/** docs/json.md, "Scan". */
export interface ScanJson {
  readonly version: 1;
  readonly files: number;
  readonly unread: readonly string[];
  readonly since: string | null;
  readonly findings: readonly ScanFinding[];
}

export const scanJson = ({ findings, files, unread, since }: ScanReport): ScanJson => ({
  version: 1,
  files,
  unread,
  since,
  findings,
});
