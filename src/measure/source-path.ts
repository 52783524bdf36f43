import { isStandardPackage, packageOf } from '../maps/standard-library.ts';

/** Where the sources of the service are, to tell its own files from those of its dependencies. */
export interface SourceRoots {
  /** Absolute path of the checked-out repository; empty where there is none. */
  readonly workspace: string;
  /** Module path of the service as go.mod says it; empty where unknown. */
  readonly modulePath: string;
  /** The module's directory relative to the workspace, with `/`; empty for the workspace itself. */
  readonly moduleDirectory: string;
}

/**
 * A source path that is the same on every machine: relative to the repository for the service's own files, module and
 * version for dependencies, `$GOROOT` for the standard library. Paths of a `-trimpath` build start with the module's path.
 *
 *     /home/runner/work/shop/shop/cart/cart.go           → cart/cart.go
 *     example.com/shop/cart/cart.go                      → cart/cart.go
 *     /root/go/pkg/mod/github.com/acme/lru@v1.2.0/lru.go → github.com/acme/lru@v1.2.0/lru.go
 *     /usr/local/go/src/net/http/server.go               → $GOROOT/src/net/http/server.go
 */
export function portablePath(file: string, functionName: string, roots: SourceRoots): string {
  const path = file.replaceAll('\\', '/');
  const library = standardLibraryPath(path, functionName);
  if (library !== null) return library;
  const cached = path.indexOf('/pkg/mod/');
  // The module cache writes capitals as !a (golang.org/x/mod/module, EscapePath).
  if (cached >= 0) {
    return path
      .slice(cached + '/pkg/mod/'.length)
      .replace(/!([a-z])/g, (_, letter: string) => letter.toUpperCase());
  }
  const workspace = roots.workspace.replaceAll('\\', '/');
  if (workspace !== '' && path.startsWith(`${workspace}/`)) return path.slice(workspace.length + 1);
  if (roots.modulePath !== '' && path.startsWith(`${roots.modulePath}/`)) {
    return [roots.moduleDirectory, path.slice(roots.modulePath.length + 1)]
      .filter((part) => part !== '')
      .join('/');
  }
  return path;
}

/** Its files lie under GOROOT/src in a folder of the package's name, wherever GOROOT is. */
function standardLibraryPath(path: string, functionName: string): string | null {
  const packagePath = packageOf(functionName);
  if (!isStandardPackage(packagePath)) return null;
  const tail = `${packagePath}/${path.slice(path.lastIndexOf('/') + 1)}`;
  return path === tail || path.endsWith(`/src/${tail}`) ? `$GOROOT/src/${tail}` : null;
}
