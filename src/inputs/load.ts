export interface CommandLoad {
  readonly kind: 'command';
  readonly command: string;
}

/** A fixed number of equal requests. */
export interface HttpLoad {
  readonly kind: 'http';
  readonly url: string;
  readonly requests: number;
  readonly connections: number;
  readonly method: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export type Load = CommandLoad | HttpLoad;
