/** Where this action itself comes from, as the runner says it in `GITHUB_ACTION_…`; null where it runs from a path. */
export interface OwnRepository {
  /** `owner/repo#ref`, as npx takes it. */
  readonly reference: string;
  /** `https://github.com/owner/repo/blob/ref/docs` */
  readonly docsUrl: string;
}

export function ownRepository(env: NodeJS.ProcessEnv): OwnRepository | null {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_SERVER_URL: server } = env;
  if (!repository) return null;
  const at = (ref || 'HEAD').split('/').map(encodeURIComponent).join('/');
  return {
    reference: `${repository}${ref ? `#${ref}` : ''}`,
    docsUrl: `${server || 'https://github.com'}/${repository}/blob/${at}/docs`,
  };
}
