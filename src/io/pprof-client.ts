import { httpGet } from './http-get.ts';
import type { Answer } from './http-get.ts';
import { pprofUrlOf } from './pprof-url.ts';

/** Asks one process for its profiles, and counts how often: the service serves that as it serves its load. */
export class PprofClient {
  readonly #pprofUrl: string;
  #requests = 0;

  constructor(pprofUrl: string) {
    this.#pprofUrl = pprofUrl;
  }

  /** Sent so far. */
  get requests(): number {
    return this.#requests;
  }

  urlOf(page: string): string {
    return pprofUrlOf(this.#pprofUrl, page);
  }

  get(page: string, signal: AbortSignal): Promise<Answer> {
    this.#requests++;
    return httpGet(this.urlOf(page), signal);
  }
}
