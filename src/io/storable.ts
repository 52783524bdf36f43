import { encodeMeasurement } from '../baseline/measurement-format.ts';
import { MAX_STORED_BYTES } from '../baseline/stored-json.ts';
import { MeasurementError } from '../errors.ts';
import type { Measurement } from '../measure/measurement.ts';

/** A measurement as it is stored. @throws MeasurementError of stage `baseline` where it is too large to be read again */
export function storable(measurement: Measurement): string {
  const text = encodeMeasurement(measurement);
  requireStorable(
    text,
    'the measurement',
    'Lower `runs` or `rounds`, or measure with a load that touches fewer parts of the service.',
  );
  return text;
}

/** @throws MeasurementError of stage `baseline` for what would be too large to be read again */
export function requireStorable(text: string, name: string, remedy: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes <= MAX_STORED_BYTES) return;
  const message = `${name} has ${bytes} bytes, over the limit of ${MAX_STORED_BYTES}`;
  throw new MeasurementError('baseline', message, { remedy });
}
