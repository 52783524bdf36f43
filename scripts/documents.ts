import { GROUPS, INPUTS, OUTPUTS, type InputSpec } from '../src/inputs/catalog.ts';

const entries = Object.entries(INPUTS) as [string, InputSpec][];

/** A YAML double-quoted scalar is a superset of a JSON string. */
const yaml = (text: string): string => JSON.stringify(text);

export function actionInputs(): string {
  const lines = entries.flatMap(([name, input]) => [
    `  ${name}:`,
    `    description: ${yaml(input.description)}`,
    ...(input.default === '' ? [] : [`    default: ${yaml(input.default)}`]),
  ]);
  return ['inputs:', ...lines].join('\n');
}

export function actionOutputs(): string {
  const lines = Object.entries(OUTPUTS).flatMap(([name, text]) => [
    `  ${name}:`,
    `    description: ${yaml(text)}`,
  ]);
  return ['outputs:', ...lines].join('\n');
}

export function readmeInputs(): string {
  const groups = Object.entries(GROUPS).map(([group, title]) => {
    const rows = entries
      .filter(([, input]) => input.group === group)
      .map(
        ([name, input]) =>
          `| \`${name}\` | ${input.default === '' ? '' : `\`${input.default}\``} | ${input.description} |`,
      );
    return [`**${title}**`, '', '| input | default | |', '| --- | --- | --- |', ...rows].join('\n');
  });
  const outputs = Object.entries(OUTPUTS).map(([name, text]) => `| \`${name}\` | ${text} |`);
  return [...groups, ['**Outputs**', '', '| output | |', '| --- | --- |', ...outputs].join('\n')].join(
    '\n\n',
  );
}

/** Replaces what stands between `begin NAME` and `end NAME` marks, in comments of Markdown or YAML. */
export function replaceSection(document: string, sections: Readonly<Record<string, string>>): string {
  return Object.entries(sections).reduce((text, [name, content]) => {
    const pattern = new RegExp(
      `((?:#|<!--) begin ${name}\\b[^\\n]*\\n)[\\s\\S]*?((?:#|<!--) end ${name}\\b)`,
    );
    if (!pattern.test(text)) throw new Error(`there are no marks "begin ${name}" and "end ${name}"`);
    return text.replace(pattern, (_, begin: string, end: string) => `${begin}${content}\n${end}`);
  }, document);
}
