import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Nodes, Table } from 'mdast';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { defaultTreeAdapter, parse as parsePage, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { createCommandFiles, readCommandFiles, type CommandFiles } from '../../e2e/command-files.ts';
import { startProxy, type Proxy } from '../../e2e/proxy.ts';
import { createCommandReader, toAnnotation, type WorkflowCommand } from '../../e2e/workflow-commands.ts';
import { decodeMeasurement } from '../../src/baseline/measurement-format.ts';
import { publishVerdict } from '../../src/io/action-report.ts';
import type { Audience } from '../../src/io/audience.ts';
import { createGitHub } from '../../src/io/github/client.ts';
import { siteKey } from '../../src/maps/site.ts';
import { sarifOf } from '../../src/report/sarif.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { markupIn, nodesOf, parse } from '../report/gfm.ts';
import { scrape } from '../report/scrape.ts';
import * as given from '../report/verdicts.ts';
import { scratch } from './bench-room.ts';
import { PUSH } from './places.ts';

/**
 * One verdict in which everything has a name that would be something else where it is shown, told in all places at once,
 * each read as its readers read it.
 */
const NAMES = given.HOSTILE_NAMES;
/** What would hide, or act, in a terminal or a page. */
const HIDDEN = /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|[^\P{Cc}\n\t]/u;
const OURS = /^https:\/\/github\.com\/(?:acme\/(?:shop|go-map-regression)|octo\/shop)\//;

const verdict: Verdict = { ...given.hostileVerdict(), state: 'fail' };
const context = {
  ...given.CONTEXT,
  service: NAMES.join(' '),
  reproduce: NAMES.join(' '),
  warnings: NAMES,
  sources: new Map(
    verdict.sites.map((site) => {
      const name = site.function;
      return [siteKey(site), given.sourceOf(site, name, { variable: name, keyType: name, valueType: name })];
    }),
  ),
};

const reportDirectory = scratch();
let proxy: Proxy;
let files: CommandFiles;
let log = '';
const commands: WorkflowCommand[] = [];

const audience = (more: Partial<Audience>): Audience => ({
  telling: {
    ...{ token: '', comment: 'never', key: 'k', annotations: true, scan: false, checkRun: 'auto' },
    ...{ summary: true, uploadReport: false, reportDirectory },
  },
  ...{ reportDirectory, event: null, hosted: null, secrets: [], readDiff: () => Promise.resolve(null) },
  policy: { failOnRegression: true, failOnInconclusive: false, baselineRequired: false },
  announcement: { checkRun: null, close: () => undefined },
  ...more,
});

/** What it says to the runner, which is kept from the runner of these tests. */
async function publish(more: Partial<Audience>): Promise<string> {
  const shown: string[] = [];
  const environment = jest.replaceProperty(process, 'env', { ...process.env, ...files });
  const stdout = jest
    .spyOn(process.stdout, 'write')
    .mockImplementation((text) => shown.push(String(text)) > 0);
  await publishVerdict({ verdict, context }, audience(more));
  stdout.mockRestore();
  environment.restore();
  return shown.join('');
}

beforeAll(async () => {
  files = await createCommandFiles(join(reportDirectory, 'commands'));
  proxy = await startProxy('', () => ({ status: 200, body: {} }));
  const read = createCommandReader();
  for (const line of (await publish({})).split(/\r?\n|\r/)) {
    const command = read(line);
    if (command === undefined) log += `${line}\n`;
    else commands.push(command);
  }
});
afterAll(() => proxy.close());

const fileOf = (name: string): string => readFileSync(join(reportDirectory, name), 'utf8');

type Element = DefaultTreeAdapterTypes.Element;
const elementsOf = (node: DefaultTreeAdapterTypes.Node): Element[] => [
  ...(defaultTreeAdapter.isElementNode(node) ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : []),
];
const attributesOf = (elements: readonly Element[], name: string): string[] =>
  elements.flatMap(({ attrs }) => attrs.filter((one) => one.name === name).map(({ value }) => value));

/** The page that a browser shows, raw HTML and all: what GitHub's own filter would take away does not count as safe. */
function expectHarmless(markdown: string): void {
  const html = micromark(markdown, {
    ...{ extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true },
  });
  const elements = elementsOf(parseFragment(html));
  const allowed =
    /^(?:h\d|p|table|thead|tbody|tr|th|td|details|summary|code|pre|a|ul|li|em|strong|sub|b|hr|br)$/;
  expect([...new Set(elements.map(({ tagName }) => tagName))].filter((name) => !allowed.test(name))).toEqual(
    [],
  );
  const attributes = new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
  expect([...attributes].filter((name) => !['href', 'class', 'align', 'open'].includes(name))).toEqual([]);
  expect(attributesOf(elements, 'href').filter((url) => !OURS.test(url))).toEqual([]);
  for (const { children } of nodesOf(parse(markdown)).filter(isTable)) {
    const [head, ...rows] = children.map((row) => row.children.length);
    expect(rows).toEqual(rows.map(() => head));
  }
  const { types, links, mentions } = markupIn(markdown);
  expect([...types].filter((type) => /image|footnote|definition|math/i.test(type))).toEqual([]);
  expect([links.filter((url) => !OURS.test(url)), mentions]).toEqual([[], []]);
  expect(HIDDEN.exec(markdown)).toBeNull();
}
const isTable = (node: Nodes): node is Table => node.type === 'table';

describe('hostile names are text and nothing else', () => {
  test('in the comment and the job summary', async () => {
    const { summary, errors } = await readCommandFiles(files);
    expect(errors).toEqual([]);
    expect(summary).toContain('__proto__');
    expectHarmless(fileOf('comment.md'));
    expectHarmless(summary);
  });

  test('in the log, in which the runner obeys our own notes at lines only', () => {
    expect(log).toContain('__proto__');
    expect(HIDDEN.exec(log)).toBeNull();
    expect(commands.length).toBeGreaterThan(NAMES.length / 2);
    expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['error']));
  });

  test('in the annotations', () => {
    const annotations = commands.flatMap((command) => toAnnotation(command) ?? []);
    const places = new Set(verdict.sites.map(({ file, line }) => `${file}:${line}`));
    for (const { file, line, title, message } of annotations) {
      expect(title).toBe('Map memory regression');
      expect(places).toContain(`${file}:${line}`);
      expect(message).not.toMatch(HIDDEN);
      expect(message.split('\n')).toHaveLength(1);
    }
  });

  test('in the check run', async () => {
    const github = createGitHub('tok', { baseUrl: proxy.url });
    await publish({
      telling: { ...audience({}).telling, summary: false },
      hosted: { github, event: PUSH },
      announcement: { checkRun: { owner: 'octo', repo: 'shop', id: 1 }, close: () => undefined },
    });
    const { output, conclusion } = JSON.parse(proxy.passed[0]!.body) as {
      conclusion: string;
      output: { title: string; summary: string; annotations: { path: string; message: string }[] };
    };
    expect(conclusion).toBe('failure');
    expect(output.title).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expectHarmless(output.summary);
    expect(output.annotations.length).toBeGreaterThan(NAMES.length / 2);
    for (const { path, message } of output.annotations) {
      expect(NAMES.map((name) => `${name}.go`)).toContain(path);
      expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });

  test('in the outputs, which are as many as there are', async () => {
    const { outputs } = await readCommandFiles(files);
    expect(outputs['verdict']).toBe('fail');
    expect(outputs['comment-body']).toBe(fileOf('comment.md'));
    const regressions = JSON.parse(outputs['regressions']!) as { function: string }[];
    expect(new Set(regressions.map((one) => one.function))).toEqual(new Set(NAMES));
    const manifest = readFileSync('action.yml', 'utf8').split('\noutputs:')[1]!;
    for (const name of Object.keys(outputs)) expect(manifest).toContain(`\n  ${name}:`);
  });

  test('in the page', () => {
    const elements = elementsOf(parsePage(fileOf('report.html')));
    const named = (name: string): Element[] => elements.filter(({ tagName }) => tagName === name);
    expect(named('script')).toHaveLength(3); // of the flame graph, of the sites, and the one that reads both
    for (const name of ['img', 'iframe', 'object', 'base', 'form', 'link']) expect(named(name)).toEqual([]);
    const attributes = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
    const addresses = ['href', 'src'].flatMap((name) => attributesOf(elements, name));
    expect(addresses.filter((url) => !OURS.test(url) && !url.startsWith('#'))).toEqual([]);
    const data = named('script').slice(0, 2);
    for (const { childNodes } of data) JSON.parse((childNodes[0] as { value: string }).value);
  });

  test('in the JSON, with nothing left out', () => {
    const { sites } = JSON.parse(fileOf('verdict.json')) as { sites: { function: string }[] };
    expect(sites.map((site) => site.function)).toEqual(NAMES);
    const { sites: stored } = decodeMeasurement(fileOf('measurement.json'), 'measurement.json');
    expect(new Set(stored.map((site) => site.function))).toEqual(new Set(NAMES));
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  });

  test('in the metrics', () => {
    const samples = scrape(fileOf('metrics.prom')).flatMap((gauge) => gauge.samples);
    expect(samples.length).toBeGreaterThan(10);
    expect(new Set(samples.map(({ labels }) => labels['service']))).toEqual(new Set([context.service]));
  });

  test('in SARIF', () => {
    const findings = NAMES.map((name) => ({
      ...{ rule: 'unbounded-map' as const, file: `${name}.go`, line: 1, variable: name, type: name },
      ...{ declaration: null, writes: [], message: name, remedy: [name], source: name },
    }));
    const text = JSON.stringify(sarifOf(findings));
    const { runs } = JSON.parse(text) as {
      runs: [{ results: { message: { text: string }; locations: [Location] }[] }];
    };
    for (const [i, { message, locations }] of runs[0].results.entries()) {
      expect(message.text).not.toMatch(HIDDEN);
      expect(message.text.split('\n')).toHaveLength(2);
      expect(message.text).not.toMatch(/(?<!\\)[[\]]/); // else a link
      const { uri } = locations[0].physicalLocation.artifactLocation;
      expect(uri).toMatch(/^[\w.~!*'()%/-]+$/);
      expect(decodeURIComponent(uri)).toBe(findings[i]!.file);
    }
  });
});

interface Location {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
}
