/**
 * First elements of the import paths of the standard library (go list std, Go 1.22 to 1.27). Paths without a dot are
 * reserved for it, but go.mod takes `module shop` too, and many private services are called that.
 */
const FIRST_ELEMENTS = new Set(
  (
    'archive arena bufio builtin bytes cmd cmp compress container context crypto database debug embed encoding errors ' +
    'expvar flag fmt go hash html image index internal io iter log maps math mime net os path plugin reflect regexp ' +
    'runtime simd slices sort strconv strings structs sync syscall testing text time unicode unique unsafe vendor weak'
  ).split(' '),
);

/** Import path of the package that a function belongs to, as symbols spell it; empty where its name shows none. */
export function packageOf(functionName: string): string {
  const plain = functionName.replace(/[([].*$/s, ''); // types in brackets have paths of their own
  const dot = plain.indexOf('.', plain.lastIndexOf('/') + 1);
  return plain.slice(0, Math.max(dot, 0));
}

export const isStandardPackage = (path: string): boolean => FIRST_ELEMENTS.has(path.replace(/\/.*$/s, ''));

/** Whether a function is the service's or a dependency's; what the compiler makes, such as `type:.eq.T`, is neither. */
export function isOwnFunction(functionName: string): boolean {
  const path = packageOf(functionName);
  return path !== '' && !path.includes(':') && !isStandardPackage(path);
}
