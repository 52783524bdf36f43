import type { ChangedLines } from '../changed-lines.ts';
import type { SourcePlace } from '../map-source.ts';
import type { ScanFinding } from './finding.ts';

/**
 * Where a change touches a finding: its own place first, then where it is declared, then where it is written. null where the
 * change touches none of them: then it was there before.
 */
export const changedPlaceOf = (finding: ScanFinding, changed: ChangedLines): SourcePlace | null => {
  const places = [finding, ...(finding.declaration === null ? [] : [finding.declaration]), ...finding.writes];
  return places.find(({ file, line }) => changed.get(file)?.has(line) === true) ?? null;
};
