/** The steps of the story in which a measurement can break. */
export type Stage =
  | 'inputs'
  | 'build'
  | 'service'
  | 'ready'
  | 'warmup'
  | 'load'
  | 'drain'
  | 'profile'
  | 'symbols'
  | 'measurements'
  | 'baseline'
  | 'report';

/**
 * A broken measurement. A regression is no error: it is a verdict.
 * The message says the cause; the remedy says what the user can do about it.
 */
export class MeasurementError extends Error {
  override readonly name = 'MeasurementError';
  readonly stage: Stage;
  readonly remedy: string;
  /** Last lines of the service's or command's output, oldest first. */
  readonly logTail: readonly string[];

  constructor(
    stage: Stage,
    message: string,
    detail: { remedy: string; logTail?: readonly string[]; cause?: unknown },
  ) {
    super(message, { cause: detail.cause });
    this.stage = stage;
    this.remedy = detail.remedy;
    this.logTail = detail.logTail ?? [];
  }
}

/** An error in words: cause and remedy of one of ours, else its message. */
export function describeError(error: unknown): string {
  if (error instanceof MeasurementError) return `${error.message}. ${error.remedy}`;
  return error instanceof Error ? error.message : String(error);
}

/** The same for one that ends the program: what is not ours is a mistake of ours, and tells its stack. */
export function describeFailure(error: unknown): string {
  if (error instanceof MeasurementError) return `${error.stage}: ${error.message}\n${error.remedy}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
