import { httpGet } from './http-get.ts';
import type { Access, Answer } from './http-get.ts';
import { pprofUrlOf } from './pprof-url.ts';

/** Asks one process for its profiles, and counts how often: the service serves that as it serves its load. */
export class PprofClient {
  readonly #access: Access;
  readonly pprofUrl: string;
  #requests = 0;

  constructor(pprofUrl: string, access: Access) {
    this.pprofUrl = pprofUrl;
    this.#access = access;
  }

  /** Sent so far. */
  get requests(): number {
    return this.#requests;
  }

  urlOf(page: string): string {
    return pprofUrlOf(this.pprofUrl, page);
  }

  get(page: string, signal: AbortSignal): Promise<Answer> {
    this.#requests++;
    return httpGet(this.urlOf(page), signal, this.#access);
  }
}
