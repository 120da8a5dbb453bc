// Runs the command line in this process, and collects what it prints.
import { main } from '../../src/cli/main.ts';

export async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(
    args,
    (text) => void out.push(text),
    (text) => void err.push(text),
  );
  return { code, out: out.join('\n'), err: err.join('\n') };
}
