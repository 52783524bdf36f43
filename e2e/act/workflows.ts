import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** As the documents write it; act takes a folder of this machine for it. */
export const ACTION = 'OWNER/go-map-regression@v1';

type Permissions = Readonly<Record<string, string>>;
interface Job {
  readonly if?: string;
  readonly permissions?: Permissions;
  readonly steps: { uses?: string; with?: Record<string, string> }[];
}
interface Workflow {
  readonly permissions: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** A workflow that users copy, with what they have to write in it for the shop. */
export interface UserWorkflow {
  readonly place: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** @param ports of the shop's API and of its profiles */
export function userWorkflows({ api, pprof }: { api: number; pprof: number }): UserWorkflow[] {
  const flags = `--addr 127.0.0.1:${api} --pprof 127.0.0.1:${pprof}`;
  const load = { 'load-url': `http://127.0.0.1:${api}/checkout`, 'load-method': 'POST' };
  const started = { ...load, 'pprof-url': `http://127.0.0.1:${pprof}/debug/pprof` };
  return [
    { place: 'README.md', inputs: { ...load, package: '.', 'service-args': flags } },
    {
      place: 'docs/permissions.md',
      inputs: { ...started, build: 'go build -o server .', service: `./server ${flags}` },
    },
    {
      place: '.github/workflows/example.yml',
      inputs: { ...started, service: `./shop ${flags}`, 'working-directory': '.' },
    },
  ];
}

/** The workflow's text for the shop, and what its job may do on an event. */
export function adapt({ place, inputs }: UserWorkflow): {
  text: string;
  uses: string[];
  permissionsOn: (event: string) => Permissions;
} {
  const text = readFileSync(`${PROJECT}/${place}`, 'utf8');
  const [, block] = /^```yaml\n(name: Map memory\n.*?)^```$/ms.exec(text) ?? [];
  const workflow = parse(block ?? text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);
  for (const step of steps) {
    if (step.uses !== ACTION && step.uses !== './') continue;
    step.uses = ACTION;
    step.with = { ...step.with, ...inputs };
  }
  return {
    text: stringify(workflow),
    uses: [...new Set(steps.flatMap(({ uses }) => uses ?? []))],
    permissionsOn: (event) => {
      const job = jobs.find((one) => one.if?.includes(`'${event}'`) ?? true);
      const permissions = Object.entries(job?.permissions ?? workflow.permissions);
      return Object.fromEntries(permissions.map(([name, level]) => [name.replace('-', '_'), level]));
    },
  };
}
