import { MeasurementError } from '../errors.ts';

/** Of figures that belong to two processes. */
export const restartError = (
  what: string,
  detail: { logTail?: readonly string[]; cause?: unknown } = {},
): MeasurementError =>
  new MeasurementError('service', `the service ${what}`, {
    remedy:
      'One process must serve the whole measurement: look for a crash in its log, turn off reloading, and reach a single ' +
      'one, not several behind a load balancer.',
    ...detail,
  });
