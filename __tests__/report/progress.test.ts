import { describe, expect, test } from '@jest/globals';
import { renderComment } from '../../src/report/comment.ts';
import { cutMarkdown } from '../../src/report/cut-markdown.ts';
import { readMarker } from '../../src/report/marker.ts';
import { renderEnded, renderMeasuring } from '../../src/report/progress.ts';
import { conclusionOf } from '../../src/verdict/exit-code.ts';
import { parse } from './gfm.ts';
import { ADD, CONTEXT, kindsOf, MIB, verdictOn } from './verdicts.ts';

const commit = (digit: string): string => digit.repeat(40);
const contextOf = (runId: number, head: string, service: string | null = null) => ({
  ...{ key: 'default', service, runId, pullRequestHead: head },
  runUrl: `https://github.com/acme/shop/actions/runs/${runId}`,
});
const MEASURING = contextOf(102, commit('b'));
const grew = { base: kindsOf({ growth: [MIB, MIB] }), head: kindsOf({ growth: [2 * MIB, MIB] }) };
const ANSWER = renderComment(verdictOn([{ site: ADD, ...grew }]), {
  ...CONTEXT,
  ...{ runId: 101, pullRequestHead: commit('a') },
});
const withoutMarker = (body: string): string => body.slice(body.indexOf('\n') + 1).trim();

describe('a comment while a measurement is under way', () => {
  test('says so, and where to look', () => {
    expect(renderMeasuring(MEASURING, null)).toBe(
      [
        `<!-- go-map-regression:default run:102 commit:${commit('b')} measuring -->`,
        '### ⏳ Measuring map memory of `bbbbbbb` …\n',
        'This comment is replaced when [the run](https://github.com/acme/shop/actions/runs/102) is done.\n',
      ].join('\n'),
    );
    expect(renderMeasuring(contextOf(1, commit('c'), 'api'), null)).toContain('### ⏳ `api`: Measuring');
  });

  test('folds the answer before, and tells which commit that is about', () => {
    const body = renderMeasuring(MEASURING, ANSWER);
    expect(body).toContain('<details><summary>The answer for <code>aaaaaaa</code></summary>');
    expect(body).toContain(withoutMarker(ANSWER));
    const [, heading, , details, , first] = parse(body).children;
    expect([heading?.type, details?.type, first?.type]).toEqual(['heading', 'html', 'heading']);
    expect(readMarker(body)).toMatchObject({ runId: 102, progress: 'measuring' });
  });

  test('carries that answer on, however often nothing comes of it', () => {
    const again = renderMeasuring(contextOf(103, commit('c')), renderMeasuring(MEASURING, ANSWER));
    expect(again.match(/<summary>The answer for/g)).toHaveLength(1);
    expect(again).toContain('The answer for <code>aaaaaaa</code>');
    const ended = renderEnded(contextOf(103, commit('c')), 'cancelled', again)!;
    expect(renderMeasuring(MEASURING, ended)).toBe(renderMeasuring(MEASURING, ANSWER));
  });

  test('of no pull request names no commit, neither its own nor that of the answer before', () => {
    const own = { ...MEASURING, pullRequestHead: null };
    const answer = renderComment(verdictOn([{ site: ADD, ...grew }]), CONTEXT);
    const body = renderMeasuring(own, answer);
    expect(body).toContain('### ⏳ Measuring map memory …\n');
    expect(body).toContain('<details><summary>The answer before</summary>\n\n<!-- answer -->\n');
    const ended = renderEnded(own, 'untold', body)!;
    expect(ended).toContain(
      '⏹️ Measuring map memory ended without an answer here. [The run](https://github.com/acme/shop/actions/runs/102) has it, or says why not.\n',
    );
    expect(ended).toContain('\nThe answer before, which still stands for that commit:\n');
    expect(ended).toContain(withoutMarker(answer));
    expect(renderMeasuring(own, ended)).toBe(body);
  });

  test('folds nothing of a comment that is not ours', () => {
    expect(renderMeasuring(MEASURING, 'Look at this')).toBe(renderMeasuring(MEASURING, null));
    expect(renderEnded(MEASURING, 'cancelled', 'Look at this')).toBeNull();
  });

  test('is not ended by what an answer quotes', () => {
    const quoting = `${ANSWER}\n\`\`\`\n<!-- end of the answer -->\n<!-- answer -->\n\`\`\`\nthe end`;
    const ended = renderEnded(MEASURING, 'cancelled', renderMeasuring(MEASURING, quoting))!;
    expect(ended).toContain(withoutMarker(quoting));
    expect(renderMeasuring(MEASURING, ended)).toBe(renderMeasuring(MEASURING, quoting));
  });
});

describe('when no answer comes', () => {
  test('the one before is brought back, and it is said that this one was cancelled', () => {
    const ended = renderEnded(MEASURING, 'cancelled', renderMeasuring(MEASURING, ANSWER))!;
    expect(ended.split('\n').slice(0, 4)).toEqual([
      `<!-- go-map-regression:default run:102 commit:${commit('b')} ended -->`,
      '⏹️ Measuring map memory of `bbbbbbb` was cancelled. [The run](https://github.com/acme/shop/actions/runs/102) says more.',
      '',
      'The answer for `aaaaaaa`, which still stands for that commit:',
    ]);
    expect(ended).toContain(withoutMarker(ANSWER));
    expect(ended).not.toContain('<details><summary>The answer');
  });

  test('it is said once: what has ended or was answered stays', () => {
    const ended = renderEnded(MEASURING, 'cancelled', renderMeasuring(MEASURING, null))!;
    expect(ended).not.toContain('still stands');
    expect(renderEnded(MEASURING, 'cancelled', ended)).toBeNull();
    expect(renderEnded(contextOf(101, commit('a')), 'cancelled', ANSWER)).toBeNull();
    expect(renderEnded(contextOf(101, commit('a')), 'untold', renderMeasuring(MEASURING, null))).toBeNull();
  });
});

describe('a text that is too long', () => {
  const text = [
    '### Heading',
    '<details><summary>Rows</summary>',
    '',
    ...Array.from({ length: 200 }, (_, i) => `| \`<details>\` | ${i} ä |`),
    '</details>',
  ].join('\n');

  test('is cut between rows, and what is open is closed', () => {
    const cut = cutMarkdown(text, 1_000);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(1_000);
    expect(Buffer.byteLength(cut)).toBeGreaterThan(950);
    expect(cut).toMatch(/\| \d+ ä \|\n\n<\/details>\n\nThe rest is left out here/);
  });

  test('closes a code block, too', () => {
    const block = ['````', '```', ...Array.from({ length: 100 }, () => 'x'.repeat(20)), '````'].join('\n');
    expect(cutMarkdown(block, 500)).toMatch(/x\n````\n\nThe rest/);
    expect(cutMarkdown(block, 10_000)).toBe(block);
  });

  test('closes nothing that was closed before the cut', () => {
    const rows = Array.from({ length: 100 }, (_, i) => `row ${i}`);
    const closed = [
      ...['````', '<details>', '```', '````', '<details><summary>One</summary>', '</details>', ...rows],
    ].join('\n');
    expect(cutMarkdown(closed, 500)).toMatch(
      /row \d+\n\nThe rest is left out here, as there is no more room.\n$/,
    );
  });

  test('is whole where it just fits', () => {
    expect(cutMarkdown(text, Buffer.byteLength(text))).toBe(text);
    expect(cutMarkdown(text, Buffer.byteLength(text) - 1)).not.toBe(text);
  });
});

test('a check is as red as the step, and green only where every answer is a good one', () => {
  const strict = { failOnRegression: true, failOnInconclusive: true, baselineRequired: true };
  const mild = { failOnRegression: false, failOnInconclusive: false, baselineRequired: false };
  expect(conclusionOf(['pass', 'accepted'], strict)).toBe('success');
  expect(conclusionOf(['pass', 'fail'], strict)).toBe('failure');
  for (const state of ['fail', 'inconclusive', 'no baseline', 'incomparable'] as const) {
    expect([conclusionOf([state], strict), conclusionOf(['pass', state], mild)]).toEqual([
      'failure',
      'neutral',
    ]);
  }
});
