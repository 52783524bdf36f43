import type { FlameNode, View } from './flame-tree.ts';

/** Light enough for dark letters, in both colour schemes. */
const COLOURS = {
  site: '#f4a259',
  own: '#f6d186',
  dependency: '#a9d6c9',
  library: '#c3cbd6',
  smaller: '#dfe3e8',
  found: '#e58bd9',
  same: '#d3d8df',
} as const;

const MORE = [229, 93, 84];
const LESS = [84, 148, 229];
const SAME = [211, 216, 223];

/** Changes by less than this share are none. */
const SMALLEST_CHANGE = 0.005;

export interface Legend {
  readonly colour: string;
  readonly name: string;
}

const blend = (colour: readonly number[], share: number): string =>
  `rgb(${SAME.map((from, i) => Math.round(from + (colour[i]! - from) * share)).join(', ')})`;

/** How much more or less it is, as a share of the larger side. */
const changeOf = ({ base, head, certainChange }: FlameNode): number =>
  certainChange / Math.max(Math.abs(base), Math.abs(head), 1);

export const colourOf = (node: FlameNode, { side }: View, isFound: boolean): string => {
  if (isFound) return COLOURS.found;
  if (side === 'difference') {
    const change = changeOf(node);
    if (Math.abs(change) < SMALLEST_CHANGE) return COLOURS.same;
    return blend(change > 0 ? MORE : LESS, 0.3 + 0.7 * Math.abs(change));
  }
  if (node.frame === null) return COLOURS.smaller;
  return node.isSite ? COLOURS.site : COLOURS[node.frame.owner];
};

export const legendOf = ({ side }: View): readonly Legend[] =>
  side === 'difference'
    ? [
        { colour: blend(MORE, 1), name: 'more, or new' },
        { colour: blend(MORE, 0.4), name: 'a little more' },
        { colour: COLOURS.same, name: 'the same' },
        { colour: blend(LESS, 0.4), name: 'a little less' },
        { colour: blend(LESS, 1), name: 'less, or gone' },
      ]
    : [
        { colour: COLOURS.site, name: 'map site: makes or fills a map' },
        { colour: COLOURS.own, name: 'this repository' },
        { colour: COLOURS.dependency, name: 'a dependency' },
        { colour: COLOURS.library, name: 'Go’s standard library' },
      ];
