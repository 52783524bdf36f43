import { readFileSync } from 'node:fs';

/** `check-release.ts v1.4.0`: whether a tag may become a release. Exits with 1, and says why, where it may not. */
const [tag = ''] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const dated = new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d\\d-\\d\\d$`, 'm');

const problems = [
  ...(tag === `v${version}` ? [] : [`The tag is ${JSON.stringify(tag)}, and package.json has v${version}.`]),
  ...(dated.test(readFileSync('CHANGELOG.md', 'utf8'))
    ? []
    : [`CHANGELOG.md has no line "## [${version}] - YYYY-MM-DD".`]),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
