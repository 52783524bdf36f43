import type { ParseGo } from '../parse.ts';
import type { GoFile, ScanFinding } from './finding.ts';
import { isKept, mapsOf } from './long-lived.ts';
import { neverMade, nilLocals } from './nil-maps.ts';
import { creationsOf, packageName, readPackage } from './package.ts';
import { sourceText, syntaxOf, type Syntax } from '../syntax.ts';
import { unboundedMap, type Known } from './unbounded-maps.ts';
import { setupOf, type IsSetup } from './setup.ts';
import { usesOf } from './walk/walk.ts';

/** What a directory's Go files, without its tests, tell of its maps. Files of several packages are told apart. */
export const scanPackage = (files: readonly GoFile[], parse: ParseGo): ScanFinding[] => {
  if (!files.some(({ text }) => MAPS.test(text))) return [];
  const written = files.filter(({ isGenerated }) => !isGenerated).map((file) => treeOf(file, parse));
  const generated = files.filter(({ isGenerated }) => isGenerated);
  return [...Map.groupBy(written, packageName).values()].flatMap((roots) => {
    const findings = scanFiles(roots);
    if (findings.length === 0) return [];
    const names = findings.map(({ variable }) => variable.split('.').at(-1)!);
    const mentioning = generated.filter(({ text }) => names.some((name) => text.includes(name)));
    if (mentioning.length === 0) return findings;
    const ofPackage = mentioning
      .map((file) => treeOf(file, parse))
      .filter((root) => packageName(root) === packageName(roots[0]!));
    const paths = new Set(ofPackage.map(({ source }) => source.path));
    return scanFiles([...roots, ...ofPackage]).filter(({ file }) => !paths.has(file));
  });
};

/** Without one of these words a package has no map. */
const MAPS = /\bmap\[|\bsync\.Map\b/;

/** Deeper than any code a person writes: what reads a tree may call itself, and hostile nesting must not exhaust the stack. */
const DEEPEST = 400;

const treeOf = ({ path, text }: GoFile, parse: ParseGo): Syntax => {
  const tree = parse(text);
  try {
    return syntaxOf(tree.rootNode, sourceText(path, text), DEEPEST);
  } finally {
    tree.delete();
  }
};

const scanFiles = (roots: readonly Syntax[]): ScanFinding[] => {
  const known = knownOf(roots);
  const ofMaps = mapsOf(known.all).map((map) => neverMade(map, known) ?? unboundedMap(map, known));
  return [...ofMaps.filter((finding) => finding !== null), ...nilLocals(known.all)];
};

const knownOf = (roots: readonly Syntax[]): Known => {
  const all = readPackage(roots);
  const uses = usesOf(all);
  const creations = creationsOf(all);
  const byTarget = Map.groupBy(uses.uses, ({ target }) => target);
  const setups = new Map<string, IsSetup>();
  return {
    all,
    uses,
    usesOf: (map) => [...(byTarget.get(map) ?? []), ...(byTarget.get(map.name) ?? [])],
    isKept: (owner) => isKept(owner, all, creations.get(owner) ?? []),
    setupOf: (owner) => {
      const setup = setups.get(owner) ?? setupOf(all, uses, creations.get(owner) ?? []);
      setups.set(owner, setup);
      return setup;
    },
  };
};
