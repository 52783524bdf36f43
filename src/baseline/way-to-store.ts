/** The lines of a workflow that get something stored, as a sentence. @param defaultBranch null where it is not known */
export const wayToStore = (
  store: 'branch' | 'file' | 'artifact' | 'none',
  defaultBranch: string | null,
): string => {
  const push = `\`push: { branches: [${defaultBranch ?? 'main'}] }\` under \`on:\``;
  switch (store) {
    case 'branch':
      return `Two lines of the workflow store one at every push: ${push} and \`contents: write\` under \`permissions:\`.`;
    case 'artifact':
      return (
        `The workflow stores one at every push: ${push}, and after this action a step with ` +
        '`uses: actions/upload-artifact@v7` and `path: ${{ steps.ID.outputs.measurement-file }}`.'
      );
    case 'file':
      return 'Measure the base with the two lines `baseline-file: FILE` and `save-baseline: always` to write it.';
    case 'none':
      return 'Set `baseline`.';
  }
};
