/** pkg.go.dev/sync#Map. `CompareAndSwap` adds no entry. */
const METHODS = {
  write: ['Store', 'LoadOrStore', 'Swap'],
  read: ['Load', 'Range', 'CompareAndSwap'],
  delete: ['Delete', 'LoadAndDelete', 'CompareAndDelete'],
  clear: ['Clear'],
} as const;

export type SyncMapUse = keyof typeof METHODS;

const USES: ReadonlyMap<string, SyncMapUse> = new Map(
  Object.entries(METHODS).flatMap(([use, names]) => names.map((name) => [name, use as SyncMapUse] as const)),
);

/** What a method of `sync.Map` does with its entries; null where it has no such method. */
export const syncMapUseOf = (method: string): SyncMapUse | null => USES.get(method) ?? null;
