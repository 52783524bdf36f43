/** Where a service runs: a directory of its own and two free ports of 127.0.0.1. */
export interface Place {
  readonly directory: string;
  readonly port: number;
  /** For whatever else must listen. */
  readonly otherPort: number;
}

/** A Go service as a distribution has built it, and a small load for it. */
export interface RealService {
  readonly name: string;
  /** As apt-get takes it, such as `caddy/trixie-backports`. */
  readonly debian: string;
  /** Path of the executable in the package. */
  readonly executable: string;
  /** Arguments that start it in the foreground. */
  readonly args: (place: Place) => readonly string[];
  /** Name and content of files that have to be in its directory. */
  readonly files?: (place: Place) => Readonly<Record<string, string>>;
  /** Port that serves `net/http/pprof`. */
  readonly pprofPort: (place: Place) => number;
  /** Where it says that it takes load, if its profiles answer before. */
  readonly readyUrl?: (place: Place) => string;
  readonly load: (place: Place) => Promise<void>;
  /** How many requests of it the heap profile has to count; null where the service speaks nothing that is known. */
  readonly requests: number | null;
}
