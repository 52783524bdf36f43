import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** The parts of OpenAPI 3.0 that GitHub's description uses for requests. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export interface Request {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly body: string;
}

/** Which operation of GitHub's REST API a request is, and what of it the API's description does not allow. */
export type Check = (request: Request) => {
  readonly operation: string | null;
  readonly problems: readonly string[];
};

/**
 * From a description that @octokit/openapi carries.
 *
 * @param host `api.github.com`, or a release of GitHub Enterprise Server such as `ghes-3.17`
 */
export function createCheck(host = 'api.github.com'): Check {
  const file = createRequire(import.meta.url).resolve(`@octokit/openapi/generated/${host}.json`);
  const description = JSON.parse(readFileSync(file, 'utf8')) as Description;
  const resolve = <T extends object>(value: T): T =>
    '$ref' in value && typeof value.$ref === 'string' ? resolve(follow(description, value.$ref) as T) : value;
  const routes = Object.entries(description.paths).map(([template, operations]) => ({
    pattern: new RegExp(`^${template.replaceAll(/[.+]/g, '\\$&').replaceAll(/\{[^}]+\}/g, '([^/]+)')}$`),
    // A template without parameters wins over one with, as servers have it.
    blanks: template.split('{').length,
    template,
    operations,
  }));
  routes.sort((a, b) => a.blanks - b.blanks);
  return ({ method, path, body }) => {
    const url = new URL(path, 'http://api');
    const [route] = routesOf(routes, url.pathname, method);
    if (route === undefined) return { operation: null, problems: [`there is no ${method} ${url.pathname}`] };
    const operation = route.operations[method.toLowerCase()]!;
    const parameters = (operation.parameters ?? []).map(resolve);
    const schema = operation.requestBody?.content['application/json']?.schema;
    const problems = [
      ...queryProblems(url.searchParams, parameters, resolve),
      ...(body === '' ? [] : bodyProblems(body, schema, resolve)),
    ];
    return { operation: operation.operationId, problems };
  };
}

type Resolve = <T extends object>(value: T) => T;

/** `{ref}` alone may hold slashes: GitHub takes them as they are and percent-encoded. */
function routesOf<
  R extends { pattern: RegExp; template: string; operations: Readonly<Record<string, Operation>> },
>(routes: readonly R[], path: string, method: string): R[] {
  const matches = (candidate: string) =>
    routes.filter((route) => method.toLowerCase() in route.operations && route.pattern.test(candidate));
  const found = matches(path);
  return found.length > 0 ? found : matches(path.replace(/(\/git\/refs?\/)(.+)$/, '$1ref'));
}

function queryProblems(query: URLSearchParams, parameters: readonly Parameter[], resolve: Resolve): string[] {
  const known = new Map(parameters.filter((one) => one.in === 'query').map((one) => [one.name, one]));
  const missing = [...known.values()].filter((one) => one.required === true && !query.has(one.name));
  const given = [...query].flatMap(([name, value]) => {
    const parameter = known.get(name);
    if (parameter === undefined) return [`there is no query parameter ${name}`];
    const type = parameter.schema && resolve(parameter.schema).type;
    return type === 'integer' && !/^\d+$/.test(value)
      ? [`query parameter ${name}: ${value} is no integer`]
      : [];
  });
  return [...given, ...missing.map(({ name }) => `query parameter ${name} is missing`)];
}

function bodyProblems(body: string, schema: Schema | undefined, resolve: Resolve): string[] {
  if (schema === undefined) return ['a body where none is taken'];
  try {
    return validate(JSON.parse(body), schema, { path: 'body', resolve });
  } catch (error) {
    return [`body: ${String(error)}`];
  }
}

interface Place {
  readonly path: string;
  readonly resolve: Resolve;
}

/** What is wrong with a value. Stricter than JSON Schema: a property that the schema does not name is a mistake. */
export function validate(value: unknown, unresolved: Schema, { path, resolve }: Place): string[] {
  const schema = resolve(unresolved);
  const within = (more: string, one: unknown, of: Schema) =>
    validate(one, of, { path: `${path}${more}`, resolve });
  if (value === null && schema.nullable === true) return [];
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices !== undefined && schema.properties === undefined) {
    const each = choices.map((choice) => within('', value, choice));
    return each.some((problems) => problems.length === 0) ? [] : each[0]!;
  }
  if (schema.allOf !== undefined) return schema.allOf.flatMap((part) => within('', value, part));
  if (schema.enum !== undefined && !schema.enum.includes(value))
    return [`${path} is ${JSON.stringify(value)}`];
  if (schema.type !== undefined && schema.type !== typeOf(value, schema.type))
    return [`${path} is ${JSON.stringify(value)}, expected ${schema.type}`];
  if (Array.isArray(value)) {
    return value.flatMap((one, i) => (schema.items ? within(`[${i}]`, one, schema.items) : []));
  }
  if (typeof value !== 'object' || value === null) return [];
  const { properties = {}, required = [], additionalProperties } = schema;
  return [
    ...required.filter((name) => !(name in value)).map((name) => `${path}.${name} is missing`),
    ...Object.entries(value).flatMap(([name, one]) => {
      const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (own !== undefined) return within(`.${name}`, one, own);
      return additionalProperties === undefined || additionalProperties === false
        ? [`${path}.${name} is unknown`]
        : [];
    }),
  ];
}

function typeOf(value: unknown, expected: string): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) && expected === 'integer' ? 'integer' : typeof value;
}

function follow(document: unknown, pointer: string): unknown {
  const steps = pointer.slice(2).split('/');
  return steps.reduce<unknown>((at, step) => {
    return (at as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')];
  }, document);
}

/** The oldest and the newest release of GitHub Enterprise Server that is described: `ghes-3.17`. */
export function enterpriseReleases(): [oldest: string, newest: string] {
  const described = dirname(createRequire(import.meta.url).resolve('@octokit/openapi/generated/ghec.json'));
  const releases = readdirSync(described).flatMap((name) => /^(ghes-[\d.]+)\.json$/.exec(name)?.[1] ?? []);
  releases.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return [releases[0]!, releases.at(-1)!];
}
