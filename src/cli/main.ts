// The command line: finds the command, reads its options, turns errors into exit codes.
import { parseArgs } from 'node:util';
import { DataError, UsageError, type Command } from './command.ts';
import { COMMANDS } from './commands/list.ts';
import { nearest } from '#lib/record/nearest.ts';

/** Runs a command; returns the exit code: 0 done, 1 bad data, 2 bad usage. */
export async function main(
  args: readonly string[],
  out: (text: string) => void,
  err: (text: string) => void,
): Promise<number> {
  const [first, ...others] = args;
  const [name, ...rest] = first === 'help' && others[0] ? [others[0], '--help'] : [first, ...others];
  if (!name || name === '--help' || name === '-h' || name === 'help') {
    out(helpWords());
    return name ? 0 : 2;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) {
    const near = nearest(
      name,
      COMMANDS.map((known) => known.name),
    );
    err(
      `demarche: there is no command "${name}"; ${near.length ? `did you mean ${near.join(' or ')}?` : 'see demarche --help'}`,
    );
    return 2;
  }
  try {
    return await runCommand(command, rest, out, err);
  } catch (error) {
    if (error instanceof UsageError) {
      err(`demarche ${name}: ${error.message}\nSee demarche ${name} --help`);
      return 2;
    }
    if (error instanceof DataError) {
      err(`demarche ${name}: ${error.message}`);
      return 1;
    }
    throw error;
  }
}

async function runCommand(
  command: Command,
  args: readonly string[],
  out: (text: string) => void,
  err: (text: string) => void,
): Promise<number> {
  const { values, positionals } = readArgs(command, args);
  if (values['help']) {
    out(command.usage);
    return 0;
  }
  if (positionals.length > command.words) throw new UsageError(`"${positionals[command.words]}" is one word too many`);
  return await command.run(values, positionals, out, err);
}

function readArgs(command: Command, args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: command.options,
      allowPositionals: true,
      strict: true,
    });
    return { values: values as Readonly<Record<string, string | boolean>>, positionals };
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0] ?? 'bad options');
  }
}

function helpWords(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `demarche: ask and check a record of diplomacy\n\n${lines.join('\n')}\n\ndemarche COMMAND --help tells more. All take --data DIR and --json.`;
}
