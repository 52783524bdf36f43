import type { Site } from '../maps/site.ts';

/** Nothing in it can end a Markdown link, start HTML or break a table: parentheses, spaces and pipes come encoded. */
const SAFE_URL = /^https?:\/\/[\w.:[\]-]+(?:\/[\w%.~!$&'+,;=:@/?-]*)?(?:#[\w-]*)?$/;

/** The address; null where it is not plain. */
export const safeUrl = (url: string | null): string | null =>
  url !== null && url.length <= 1_000 && SAFE_URL.test(url) ? url : null;

/** The label, which is Markdown, as a link; the label alone where there is no address or one that is not plain. */
export const linkTo = (label: string, url: string | null): string => {
  const safe = safeUrl(url);
  return safe === null ? label : `[${label}](${safe})`;
};

/** Whether a file is named from the repository's root, unlike those of the module cache (`…@v1.2.3/…`) and of Go itself. */
export const isRepositoryPath = (file: string): boolean =>
  file !== '' &&
  !/^[/\\]|^[A-Za-z]:|^\$GOROOT\/|@v\d/.test(file) &&
  file.isWellFormed() &&
  file.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

const encodeSegment = (segment: string): string =>
  encodeURIComponent(segment).replace(
    /[()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Where the line is shown at a commit; null where the file is not in the repository or no repository is known. */
export const lineUrl = (repositoryUrl: string | null, sha: string, site: Site): string | null => {
  if (repositoryUrl === null || sha === '' || !isRepositoryPath(site.file)) return null;
  const path = site.file.split('/').map(encodeSegment).join('/');
  return `${repositoryUrl}/blob/${encodeSegment(sha)}/${path}${site.line > 0 ? `#L${site.line}` : ''}`;
};

/** The last line of a report whose files are elsewhere in full; empty where they are not. */
export const reportLine = (reportUrl: string | null): string =>
  reportUrl === null ? '' : `\nMore in ${linkTo('the report', reportUrl)}.\n`;
