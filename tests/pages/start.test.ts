// npm start, as typed by hand.
import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, inject, it } from 'vitest';

function start(port: string) {
  return spawnSync(process.execPath, ['bin/start.js'], {
    env: { ...process.env, PORT: port },
    encoding: 'utf8',
    timeout: 20_000,
  });
}

describe('npm start', () => {
  it('serves the page', async () => {
    const answer = await fetch(inject('site'));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('data-event="2025-02-18-riyadh-talks"');
  });
  it('answers an unknown event with 404', async () => {
    expect((await fetch(`${inject('site')}/events/nothing/`)).status).toBe(404);
  });
  it('says so when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, resolve));
    const { port } = other.address() as AddressInfo;
    const { status, stderr } = start(String(port));
    other.close();
    expect(status).toBe(1);
    expect(stderr).toContain(`Port ${port} is taken; choose another: PORT=`);
  });
  it('refuses a port that is none', () => {
    expect(start('many')).toMatchObject({ status: 2, stderr: expect.stringContaining('write a whole number') });
  });
});
