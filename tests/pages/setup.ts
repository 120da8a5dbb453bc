// Serves the built site for the page tests, as `npm start` does, on a free port.
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    site: string;
  }
}

export async function setup(project: TestProject): Promise<() => void> {
  const port = await freePort();
  const server = spawn(process.execPath, ['bin/start.js'], {
    env: { ...process.env, PORT: String(port), ORIGIN: `http://127.0.0.1:${port}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (text: Buffer) => void (text.includes(`http://localhost:${port}`) && resolve()));
    server.on('exit', (code) => reject(new Error(`npm start ended with ${code}`)));
  });
  project.provide('site', `http://127.0.0.1:${port}`);
  return () => void server.kill();
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
