import type { ServerResponse } from 'node:http';

/** A little every so many milliseconds, for ever. */
export function drip(response: ServerResponse, text: string, everyMs = 50): void {
  const timer = setInterval(() => response.write(text), everyMs);
  response.on('close', () => {
    clearInterval(timer);
  });
}

/** As much as is taken, for ever. */
export function pour(response: ServerResponse, line: string): void {
  const text = line.repeat(10_000);
  const more = () => {
    response.write(text, (error) => {
      if (!error) more();
    });
  };
  more();
}
