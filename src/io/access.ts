import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import { describeError, MeasurementError } from '../errors.ts';
import type { Target } from '../inputs/target.ts';
import type { Access } from './http-get.ts';

/** @throws MeasurementError where the file of `pprof-ca` cannot be used */
export async function accessOf(
  { pprofHeaders, pprofCa }: Pick<Target, 'pprofHeaders' | 'pprofCa'>,
  cwd: string,
): Promise<Access> {
  return { headers: pprofHeaders, trust: pprofCa === null ? null : await trustIn(pprofCa, cwd) };
}

/** Beside what Node trusts by itself: a private CA takes nothing away. */
async function trustIn(file: string, cwd: string): Promise<SecureContext> {
  const refused = (why: string) => (error: unknown) => {
    throw new MeasurementError(
      'inputs',
      `\`pprof-ca\` is ${JSON.stringify(file)}: ${why} (${describeError(error)})`,
      {
        remedy:
          'Name a file with `-----BEGIN CERTIFICATE-----` in it, relative to `working-directory`: the CA that signed the certificate of `pprof-url`.',
        cause: error,
      },
    );
  };
  const pem = await readFile(resolve(cwd, file), 'utf8').catch((error: unknown) => {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return refused(isMissing ? 'there is no such file' : 'it cannot be read')(error);
  });
  try {
    new X509Certificate(pem); // createSecureContext takes anything
  } catch (error) {
    refused('it holds no certificate in PEM form')(error);
  }
  return createSecureContext({ ca: [...getCACertificates('default'), pem] });
}
