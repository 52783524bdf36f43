/**
 * Renders every kind of comment and report from recorded measurements, for a person to look at: `npm run preview`, then open
 * .preview/index.html.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MeasurementError } from '../src/errors.ts';
import { loadPageScript } from '../src/io/page-script.ts';
import { renderComment } from '../src/report/comment.ts';
import type { ReportContext } from '../src/report/context.ts';
import { renderError } from '../src/report/error.ts';
import { unitOfLoad } from '../src/report/metric-words.ts';
import { renderPage } from '../src/report/page/page.ts';
import { renderServicesComment, type Judged } from '../src/report/services.ts';
import { previewPage, type Preview } from './page.ts';
import { sourcesOf } from './checkouts.ts';
import { scenes, type Scene } from './scenes.ts';

const DIRECTORY = join(import.meta.dirname, '../.preview');

const contextOf = async (scene: Scene): Promise<ReportContext> => ({
  key: 'default',
  service: null,
  unitOfLoad: unitOfLoad(scene.verdict.head),
  limits: scene.limits,
  processes: 'started',
  accepting: { label: 'map-memory-accepted', file: null },
  repositoryUrl: 'https://github.com/acme/shop',
  headSha: scene.verdict.head.provenance.commit,
  ...(await sourcesOf(scene, DIRECTORY)),
  docsUrl: 'https://github.com/acme/go-map-regression/blob/v1/docs',
  reproduce: 'npx --yes github:acme/go-map-regression#v1 check --package . --load-url http://127.0.0.1:8080/',
  runId: 17_000_000_123,
  runUrl: 'https://github.com/acme/shop/actions/runs/17000000123',
  pullRequestHead: null,
});

const brokenComment = (): string =>
  renderError(
    new MeasurementError('ready', 'the service was not ready within 60 s: connection refused', {
      remedy: 'Set `ready-url` to an address that answers 2xx, or raise `ready-timeout`.',
      logTail: ['2026/11/26 08:15:02 dial tcp 127.0.0.1:5432: connect: connection refused'],
    }),
    {
      key: 'default',
      service: null,
      runId: 1,
      runUrl: 'https://github.com/acme/shop/actions/runs/1',
      pullRequestHead: null,
    },
  );

await rm(DIRECTORY, { recursive: true, force: true });
await mkdir(DIRECTORY, { recursive: true });
const judged: (Judged & { readonly scene: Scene })[] = [];
for (const scene of scenes()) judged.push({ scene, verdict: scene.verdict, context: await contextOf(scene) });

const script = await loadPageScript();
const previews: Preview[] = [];
for (const { scene, verdict, context } of judged) {
  const file = `${scene.name}.html`;
  await writeFile(join(DIRECTORY, file), renderPage(verdict, context, script));
  previews.push({ ...scene, markdown: renderComment(verdict, context), links: { 'the report': file } });
}
const three = judged.slice(0, 3).map(({ verdict, context }, i) => ({
  ...{ verdict, context: { ...context, service: ['api', 'worker', 'cron'][i]! } },
}));
const whole = {
  key: 'default',
  runId: 1,
  runUrl: 'https://github.com/acme/shop/actions/runs/1',
  pullRequestHead: null,
};
previews.push(
  {
    ...{ name: 'services', shows: 'Three services in one comment', links: {} },
    markdown: renderServicesComment({ services: three, noun: 'service', refused: [], context: whole }),
  },
  { name: 'error', shows: 'The measurement broke', markdown: brokenComment(), links: {} },
);
await writeFile(join(DIRECTORY, 'index.html'), previewPage(previews));
console.log(
  `${previews.length} comments and ${judged.length} reports: open ${join(DIRECTORY, 'index.html')}`,
);
