const LONGEST = 160;

/** One line of a file without its indentation, at most 160 characters; null where there is none or it is blank. */
export const sourceLineAt = (text: string, line: number): string | null => {
  const found = text.split(/\r\n|\r|\n/)[line - 1]?.trim() ?? '';
  if (found === '') return null;
  const points = Array.from(found);
  return points.length <= LONGEST ? points.join('') : `${points.slice(0, LONGEST - 1).join('')}…`;
};
