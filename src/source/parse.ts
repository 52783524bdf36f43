import type { Tree } from 'web-tree-sitter';

/**
 * Parses one Go file. Rows are 0-based. Where the text is no Go the tree has nodes of type `ERROR`. The caller deletes the
 * tree when done with it: it lives outside of the garbage-collected heap.
 *
 * @throws where that takes too long
 */
export type ParseGo = (text: string) => Tree;
