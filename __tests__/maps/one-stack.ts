import { StackRows } from '../../src/profile/stack-rows.ts';

/** Frames from leaf to root, written as `function:line < …`. */
export const oneStack = (text: string) => {
  const frames = text.split(' < ').map((frame) => {
    const [, name = '', line = '0'] = /^(.*?)(?::(\d+))?$/.exec(frame)!;
    return { function: name, file: line === '0' ? '' : '/shop.go', line: Number(line) };
  });
  const stacks = new StackRows();
  stacks.append([...frames.keys()], frames.length);
  return { frames, stacks };
};
