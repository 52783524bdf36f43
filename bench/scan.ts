/**
 * Scans well-known Go modules and says how many of the findings are worth a look, as docs/scan.md has it.
 * `npm run scan:modules`; needs Go and its module proxy. `npm run scan:modules -- MODULE@VERSION…` scans others.
 */
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { scanDirectory } from '../src/io/scan.ts';

type Judgement = 'true' | 'arguable' | 'false';

/** By variable, what reading the code said. `held back`: nobody had looked at the module while the rules were made. */
interface Module {
  readonly module: string;
  readonly heldBack?: true;
  readonly judged: Readonly<Record<string, Judgement>>;
}

const MODULES: readonly Module[] = [
  {
    module: 'github.com/nats-io/nats-server/v2@v2.15.2',
    judged: { 'MemAccResolver.sm': 'true', 'Server.accRouteByHash': 'true', 'Server.nodeToInfo': 'true' },
  },
  {
    module: 'k8s.io/client-go@v0.37.2',
    judged: {
      'cache.m': 'arguable',
      'certificateExpirationTracker.m': 'true',
      'clientCache.cache': 'arguable',
    },
  },
  {
    module: 'github.com/containerd/containerd/v2@v2.4.2',
    judged: {
      'NSMap.objects': 'arguable',
      'ShimManager.runtimePaths': 'false',
      'domainTable.domains': 'false',
    },
  },
  {
    module: 'k8s.io/kubernetes@v1.34.0',
    judged: {
      certPeriodValidation: 'false',
      pathCache: 'false',
      'nodeHealthMap.nodeHealths': 'true',
      'Controller.zoneNoExecuteTainter': 'arguable',
      'KubemarkController.nodeGroupQueueSize': 'arguable',
      'kubemarkCluster.nodesToDelete': 'true',
    },
  },
  { module: 'github.com/prometheus/prometheus@v0.316.0', judged: {} },
  { module: 'github.com/caddyserver/caddy/v2@v2.11.9', judged: {} },
  { module: 'github.com/gin-gonic/gin@v1.12.0', judged: {} },
  { module: 'go.etcd.io/etcd/server/v3@v3.7.3', judged: {} },
  {
    module: 'github.com/traefik/traefik/v3@v3.7.13',
    judged: { 'PassiveServiceHealthChecker.failures': 'false', 'inFlightConn.connections': 'true' },
  },
  {
    module: 'github.com/grafana/loki/v3@v3.7.8',
    judged: {
      'WordCounter.words': 'true',
      'JumpHashClientPool.clients': 'true',
      'GenNumberLoader.numbers': 'true',
      'Workflow.taskStates': 'false',
      'Workflow.streamStates': 'false',
      'Ingester.instances': 'true', // twice: in pkg/ingester and in pkg/pattern
      'Tailer.seenStreams': 'arguable',
      'DefaultMultiTenantManager.notifiers': 'true',
      'TableManager.tables': 'arguable',
      'table.indexSet': 'false',
    },
  },
  {
    module: 'code.gitea.io/gitea@v1.27.3',
    judged: {
      'ObjectCache.cache': 'false',
      allConfigOptions: 'false',
      'ScopedTemplate.scopedTemplateSets': 'false',
      funcInfoNameMap: 'false',
    },
  },
  {
    module: 'github.com/minio/minio@v0.0.0-20260212201848-7aac2a2c5b7c',
    heldBack: true,
    judged: { 'TargetList.targetStats': 'arguable', logChBuffers: 'false', mountPointCache: 'true' },
  },
  {
    module: 'google.golang.org/grpc@v1.85.0',
    heldBack: true,
    judged: {
      'PerClusterReporter.drops': 'arguable',
      'PerClusterReporter.localityRPCCount': 'true',
      'LRSClient.lrsRefs': 'arguable',
      'clusterRequestsCounter.clusters': 'true',
    },
  },
];

const given = process.argv.slice(2).map((module): Module => ({ module, judged: {} }));
for (const each of given.length > 0 ? given : MODULES) await scan(each);

async function scan({ module, heldBack, judged }: Module): Promise<void> {
  const answer = execFileSync('go', ['mod', 'download', '-json', module], {
    cwd: tmpdir(),
    encoding: 'utf8',
  });
  const { Dir: directory } = JSON.parse(answer) as { Dir: string };
  const began = performance.now();
  const { findings, files } = await scanDirectory(directory);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `\n${module}${heldBack ? ' (held back)' : ''}: ${files} files, ${seconds} s, ${findings.length} findings`,
  );
  for (const { rule, file, line, variable } of findings)
    console.log(`  ${(judged[variable] ?? 'not judged').padEnd(10)} ${rule} ${variable} ${file}:${line}`);
}
