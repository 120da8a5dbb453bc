// The program behind bin/demarche.js.
import { main } from './main.ts';

const write = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2), write(process.stdout), write(process.stderr));
