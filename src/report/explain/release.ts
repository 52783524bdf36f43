/** What holds for every map that should be empty after the load, whatever else is known of it. */
export const RELEASE =
  'If the load should leave nothing behind here, delete entries when they are done with, or bound the map. ' +
  'A Go map never gives its table back, not after `delete` and not after `clear`: only dropping the map and making a new one frees it.';
