import { MeasurementError } from '../errors.ts';

/** Figures of two rates cannot be subtracted or averaged. */
export const rateChanged = (how: string): MeasurementError =>
  new MeasurementError('profile', `the service changed the rate of its heap profile ${how}`, {
    remedy:
      'Set `runtime.MemProfileRate` once and to one value, at the very start of the service, or not at all.',
  });
