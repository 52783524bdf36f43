import { unzipSync } from 'fflate';
import { MAX_STORED_BYTES } from '../baseline/stored-json.ts';
import { MeasurementError } from '../errors.ts';
import { REPORT_FILES } from './report-files.ts';

/** The text of the measurement in an artifact's archive. @throws MeasurementError of stage `baseline`, naming `source` */
export const measurementIn = (zip: Uint8Array, source: string): string => {
  const file = REPORT_FILES.measurement;
  const fail = (problem: string, cause?: unknown): never => {
    throw new MeasurementError('baseline', `${source}: ${problem}`, {
      remedy: 'Upload the path that the output `measurement-file` gives, with actions/upload-artifact.',
      cause,
    });
  };
  const unpack = (): Uint8Array | undefined => {
    try {
      const isWanted = ({ name, originalSize }: { name: string; originalSize: number }): boolean =>
        name === file &&
        (originalSize <= MAX_STORED_BYTES || fail(`${file} is larger than ${MAX_STORED_BYTES} bytes`));
      return unzipSync(zip, { filter: isWanted })[file];
    } catch (error) {
      return error instanceof MeasurementError ? fail(error.message) : fail('it is no readable zip', error);
    }
  };
  return Buffer.from(unpack() ?? fail(`there is no ${file} in it`)).toString('utf8');
};
