/** An answer that is not 2xx. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Calls the REST API at `url` with one token: `call('POST', '/repos/…', { … })` resolves to the parsed body. */
export type Api = <T>(method: string, path: string, body?: unknown) => Promise<T>;

export function createApi(url: string, token: string): Api {
  return async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new ApiError(
        response.status,
        `${method} ${path} answered ${response.status}: ${text.slice(0, 300)}`,
      );
    }
    return (text === '' ? undefined : JSON.parse(text)) as T;
  };
}
