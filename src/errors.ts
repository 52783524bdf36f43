/** The steps of the story in which a measurement can break. */
export type Stage =
  | 'inputs'
  | 'build'
  | 'service'
  | 'ready'
  | 'warmup'
  | 'load'
  | 'profile'
  | 'symbols'
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
