/** A commit as GitHub writes it, for texts; empty where unknown. */
export const shortCommit = (commit: string): string => commit.slice(0, 7);
