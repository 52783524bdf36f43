import { MeasurementError } from '../errors.ts';

/** What a heap profile of rate 0 is refused with: it has no records, and would look like no maps at all. */
export const profilingOff = (where: string): MeasurementError =>
  new MeasurementError('profile', `heap profiling is off in ${where}: its profile rate is 0`, {
    remedy:
      'Remove `runtime.MemProfileRate = 0` and `memprofilerate=0`; and the binary itself must refer to the heap ' +
      'profile (by `net/http/pprof` or `pprof.WriteHeapProfile`), or else the linker turns it off.',
  });
