import { fileURLToPath } from 'node:url';

/** A change to the shop, and what the action must say about it. */
export interface ShopPullRequest {
  /** Its branch, and the name of its patch without `.patch`. */
  readonly name: string;
  readonly title: string;
  readonly body: string;
  readonly expected: 'pass' | 'fail';
  /** What a reader should know beforehand. */
  readonly about: string;
}

/** In the order in which they are opened: the first is pull request #1. */
export const PULL_REQUESTS: readonly ShopPullRequest[] = [
  {
    name: 'forget-to-delete',
    title: 'Keep order history for support',
    body: 'Support asked for a way to look up an order by its number while a customer is on the phone.',
    expected: 'fail',
    about: 'remembers every order and never forgets one',
  },
  {
    name: 'drop-size-hint',
    title: 'Simplify price quote',
    body: 'Returns the quote in one place. No change in behaviour.',
    expected: 'fail',
    about: 'loses the size hint of a map that every request makes',
  },
  {
    name: 'rename-only',
    title: 'Tidy cart package',
    body: 'Moves the types into a file of their own and names things as the rest of the code does.',
    expected: 'pass',
    about: 'moves map code to another file, function and line, and changes no byte',
  },
];

export const SHOP_DIRECTORY = fileURLToPath(new URL('shop', import.meta.url));

export function patchFile(name: string): string {
  return fileURLToPath(new URL(`pull-requests/${name}.patch`, import.meta.url));
}
