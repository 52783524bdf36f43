import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { cli } from './terminal.ts';

const COMMANDS = ['check', 'attribute', 'compare', 'history', 'scan'];

test.each([[[]], [['--help']], [['-h']], [['help']]])('%j tells the commands', (args) => {
  const { code, stdout, stderr } = cli(args);
  expect(code).toBe(0);
  expect(stderr).toBe('');
  for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
});

test.each(['frob', 'Check', 'constructor', '--version'])('there is no command %s', (name) => {
  const { code, stdout, stderr } = cli([name]);
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toBe(
    `inputs: there is no command "${name}"\nExpected one of check, attribute, compare, history, scan.\n`,
  );
});

test.each(COMMANDS)('%s --help tells its flags and does nothing', (command) => {
  const { code, stdout, stderr } = cli([command, '--help', 'whatever']);
  expect(code).toBe(0);
  expect(stderr).toBe('');
  expect(stdout).toMatch(new RegExp(`^Usage: go-map-regression ${command} `));
  expect(stdout).toMatch(/^ {2}--json FILE/m);
});

test.each(COMMANDS)('%s refuses a flag that it does not have, without a stack', (command) => {
  const { code, stdout, stderr } = cli([command, '--max-retaind', '5']);
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain("inputs: Unknown option '--max-retaind'\n");
  expect(stderr).toContain(`Usage: go-map-regression ${command} `);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('the help tells defaults as they are written', () => {
  const { stdout } = cli(['compare', '--help']);
  expect(stdout).toContain('[64KiB]');
  expect(stdout).toContain('[5%]');
  expect(stdout).not.toContain('undefined');
});

test('check names all that is missing at once, and starts nothing', () => {
  const { code, stderr } = cli(['check', '--runs', '0']);
  expect(code).toBe(1);
  expect(stderr).toContain('`runs` is "0": expected a whole number from 1 to 100');
  expect(stderr).toContain('neither `package` nor `service` is set');
  expect(stderr).toContain('neither `load` nor `load-url` is set');
});

test('check says that its JSON has nowhere to go before it measures', () => {
  const service = ['--service', 'sleep 60', '--load', 'echo hi'];
  const { code, stderr } = cli(['check', ...service, '--json', '/absent/out.json']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^report: cannot write \/absent\/out\.json: ENOENT.*\nGive `--json` a file/);
});

test('check refuses words that no flag takes, and a flag that is given twice', () => {
  const stray = cli(['check', '--service', './shop', '--load', 'echo', 'hi', 'stray']);
  expect([stray.code, stray.stdout]).toEqual([1, '']);
  expect(stray.stderr).toMatch(
    /^inputs: expected flags only, got "hi", "stray"; quote a value that has blanks\n/,
  );
  const twice = cli(['check', '--service', './shop', '--load', 'true', '--env', 'A=1', '--env', 'B=2']);
  expect(twice.code).toBe(1);
  expect(twice.stderr).toMatch(/^inputs: `--env` is given more than once: expected one value\nUsage: /);
});

test('check says without a stack that the report has no place', () => {
  const inAFile = ['--report-directory', join(import.meta.filename, 'report')];
  const { code, stderr } = cli(['check', '--service', './shop', '--load', 'true', ...inAFile]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^report: cannot write .*ENOTDIR.*\nSet `report-directory`/m);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('a baseline that has no file cannot be updated', () => {
  const { code, stderr } = cli(['check', '--service', 's', '--load', 'l', '--update-baseline']);
  expect(code).toBe(1);
  expect(stderr).toContain('inputs: `--update-baseline` is given without `--baseline-file`');
});

test('a flag that takes no value says so', () => {
  const { stderr } = cli(['check', '--update-baseline=yes']);
  expect(stderr).toMatch(/inputs: .*--update-baseline.* does not take an argument/);
  expect(cli(['check', '--help']).stdout).toMatch(/^ {2}--update-baseline {3,}Write/m);
});
