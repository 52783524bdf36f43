import { getOctokit } from '@actions/github';
import { describe, expect, test } from '@jest/globals';
import { startProxy, type Proxy, type Refusal } from '../../../e2e/proxy.ts';
import { completeCheckRun, startCheckRun } from '../../../src/io/github/check-runs.ts';
import type { Annotation } from '../../../src/report/annotations.ts';

const PLACE = { owner: 'octo', repo: 'shop' };
const RUN = { ...PLACE, id: 7 };

/** GitHub's answers, by what it is asked to write; null where it is asked to read. */
async function asking<T>(
  answer: (body: Written | null) => Refusal,
  ask: (github: ReturnType<typeof getOctokit>) => Promise<T>,
): Promise<{ result: T; written: Written[] }> {
  const read = (body: string): Written | null => (body === '' ? null : (JSON.parse(body) as Written));
  const proxy: Proxy = await startProxy('http://127.0.0.1:9', ({ body }) => answer(read(body)));
  try {
    const result = await ask(getOctokit('token', { baseUrl: proxy.url }));
    return { result, written: proxy.passed.map(({ body }) => read(body)).filter((body) => body !== null) };
  } finally {
    await proxy.close();
  }
}

interface Written {
  readonly status?: string;
  readonly conclusion?: string;
  readonly output?: { readonly title: string; readonly annotations?: readonly { start_line: number }[] };
}

const annotations = (count: number): Annotation[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{
      level: 'error',
      file: 'cart/history.go',
      line: i + 1,
      title: 't'.repeat(300),
      message: 'm',
      function: 'f',
    },
  }));

/** Cut in the middle of a character. */
const TITLE = `${'x'.repeat(254)}💥💥`;

const complete = (count: number) => (github: ReturnType<typeof getOctokit>) =>
  completeCheckRun(github, RUN, {
    ...{ conclusion: 'failure', title: TITLE, summary: 's', annotations: annotations(count) },
  });

describe('a check run is completed', () => {
  test('with all annotations, of which GitHub takes 50 at a time; the verdict comes with the first', async () => {
    const { result, written } = await asking(() => ({ status: 200 }), complete(120));
    expect(result).toBe(true);
    expect(written.map(({ status, conclusion }) => [status, conclusion])).toEqual([
      ...[
        ['completed', 'failure'],
        [undefined, undefined],
        [undefined, undefined],
      ],
    ]);
    const lines = written.map(({ output }) => output!.annotations!.map(({ start_line }) => start_line));
    expect(lines.map(({ length }) => length)).toEqual([50, 50, 20]);
    expect(lines.flat()).toEqual(Array.from({ length: 120 }, (_, i) => i + 1));
  });

  test('with a title that GitHub takes', async () => {
    const { written } = await asking(() => ({ status: 200 }), complete(1));
    const { title } = written[0]!.output!;
    expect([title.length, title.isWellFormed()]).toEqual([255, true]);
  });

  test('without annotations where GitHub refuses them, and says so', async () => {
    const { result, written } = await asking(
      (body) => ({ status: body?.output?.annotations === undefined ? 200 : 422 }),
      complete(3),
    );
    expect(result).toBe(false);
    expect(written.at(-1)).toEqual({
      ...{ status: 'completed', conclusion: 'failure' },
      output: { title: expect.any(String), summary: 's' },
    });
  });

  test.each([
    ['arrived', 50, [50, 20]],
    ['did not', 0, [50, 50, 20]],
  ])('with each annotation once, where the first ones %s and a 502 came back', async (...[, count, sent]) => {
    let isFirst = true;
    const { result, written } = await asking((body) => {
      if (body === null) return { status: 200, body: { output: { annotations_count: count } } };
      const status = isFirst ? 502 : 200;
      isFirst = false;
      return { status };
    }, complete(70));
    expect(result).toBe(true);
    expect(written.map(({ output }) => output!.annotations!.length)).toEqual(sent);
  });

  test('or the error is told', async () => {
    await expect(asking(() => ({ status: 422 }), complete(0))).rejects.toThrow('refused by the proxy');
  });
});

describe('a check run is started', () => {
  const start = (status: number) =>
    asking(
      () => ({ status, body: status === 201 ? { id: 7 } : undefined }),
      (github) =>
        startCheckRun(github, PLACE, { name: 'Map memory', commit: 'c0ffee', runUrl: 'https://run' }),
    );

  test('on the commit, with a link to the run', async () => {
    const { result, written } = await start(201);
    expect(result).toEqual(RUN);
    expect(written).toEqual([
      { name: 'Map memory', head_sha: 'c0ffee', details_url: 'https://run', status: 'in_progress' },
    ]);
  });

  test('unless the token may not', async () => {
    expect((await start(403)).result).toBeNull();
  });
});
