import { describeError, MeasurementError } from '../../errors.ts';

/** Has Octokit hand the answer over unread, as in `{ ...parameters, request: STREAMED }`. */
export const STREAMED = { parseSuccessResponseBody: false };

/** How often it is asked again where the body was cut off; what fails before the body, the client repeats itself. */
const RETRIES = 1;

interface Capped {
  /** In bytes. */
  readonly most: number;
  /** What is asked for, for the error. */
  readonly name: string;
}

/**
 * The answer to a {@link STREAMED} request, and its body, whatever its type says of it.
 * @throws MeasurementError of stage `baseline` where the body is longer than `most` bytes, of which the rest is not loaded
 * then, or was cut off twice; and what `ask` throws
 */
export const askCapped = async <T extends { readonly data: unknown }>(
  ask: () => Promise<T>,
  capped: Capped,
): Promise<{ answer: T; bytes: Buffer }> => {
  for (let attempt = 0; ; attempt++) {
    const answer = await ask();
    try {
      return { answer, bytes: await readCapped(answer.data as AsyncIterable<Uint8Array>, capped) };
    } catch (error) {
      if (error instanceof MeasurementError) throw error;
      if (attempt === RETRIES) throw cutOff(capped.name, error);
    }
  }
};

const readCapped = async (body: AsyncIterable<Uint8Array>, { most, name }: Capped): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > most) {
      throw new MeasurementError('baseline', `${name} is larger than the limit of ${most} bytes`, {
        remedy: 'Remove it where it is stored, and measure that commit again.',
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const cutOff = (name: string, cause: unknown): MeasurementError =>
  new MeasurementError('baseline', `${name} was cut off on its way: ${describeError(cause)}`, {
    remedy: 'Run the job again; https://www.githubstatus.com says whether GitHub is well.',
    cause,
  });
