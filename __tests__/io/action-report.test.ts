import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { MeasurementError } from '../../src/errors.ts';
import { publishError } from '../../src/io/action-report.ts';
import { jobContext } from '../../src/io/job-context.ts';
import { scratch } from './bench-room.ts';

const reportDirectory = scratch();

test('what a log tells of secrets is published nowhere', async () => {
  const shown: string[] = [];
  const stdout = jest
    .spyOn(process.stdout, 'write')
    .mockImplementation((text) => shown.push(String(text)) > 0);
  const telling = {
    token: '',
    comment: 'never',
    key: 'k',
    annotations: true,
    scan: false,
    checkRun: 'auto',
    summary: false,
    uploadReport: true,
  } as const;
  const error = new MeasurementError('service', 'it said pass_word*1', {
    remedy: 'Mend it.',
    logTail: ['dial postgres://u:pass_word*1@db'],
  });
  await publishError(error, jobContext('k', null), {
    telling: { ...telling, reportDirectory },
    ...{ reportDirectory, event: null, hosted: null, secrets: ['pass_word*1'] },
    readDiff: () => Promise.resolve(null),
    policy: { failOnRegression: true, failOnInconclusive: false, baselineRequired: false },
    announcement: { checkRun: null, close: () => undefined },
  });
  stdout.mockRestore();
  const comment = readFileSync(join(reportDirectory, 'comment.md'), 'utf8');
  expect(comment).toContain('dial postgres://u:***@db');
  expect([comment, ...shown].join('')).not.toMatch(/pass.{0,2}word/);
});
