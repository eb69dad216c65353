import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { listen, readPort } from '../../../workbench/serve/listen';

const servers: Server[] = [];
const fresh = () => {
  const server = createServer();
  servers.push(server);
  return server;
};

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function takenPort(): Promise<number> {
  const server = fresh();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

test('a port that is taken is told in one sentence, with what to do', async () => {
  const port = await takenPort();
  expect(await listen(fresh(), port)).toEqual({
    ok: false,
    sentence: `Port ${port} is in use: stop the program there, or choose another, for example PORT=9000 npm start.`,
  });
});

test('without a wish the next free port is taken, and those passed over are told', async () => {
  const port = await takenPort();
  const found = await listen(fresh(), null, [port, port + 1, port + 2, port + 3]);
  expect(found).toMatchObject({ ok: true, taken: expect.arrayContaining([port]) });
});

test('when all are taken the sentence names them', async () => {
  const port = await takenPort();
  const found = await listen(fresh(), null, [port, port]);
  expect(found).toMatchObject({
    ok: false,
    sentence: expect.stringContaining(`Ports ${port} to ${port} are all in use`),
  });
});

test.each(['abc', '0', '70000', '80.5'])('PORT=%s is refused in a sentence', text => {
  expect(readPort(text)).toEqual({ sentence: expect.stringContaining(`PORT is "${text}"`) });
});

test('no PORT is no wish', () => {
  expect(readPort(undefined)).toEqual({ port: null });
  expect(readPort('9000')).toEqual({ port: 9000 });
});
