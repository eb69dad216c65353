import type { Server } from 'node:http';

export const firstPort = 8787;
const portsTried = Array.from({ length: 6 }, (_, i) => firstPort + i);

export type Listening = { ok: true; port: number; taken: number[] } | { ok: false; sentence: string };

/** A port from the environment, or null where none is asked for. Throws nothing: a bad one is a sentence. */
export function readPort(text: string | undefined): { port: number | null } | { sentence: string } {
  if (text === undefined || text.trim() === '') return { port: null };
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return { port };
  return {
    sentence: `PORT is "${text}", which is no port: give a number from 1 to 65535, for example PORT=${firstPort + 1} npm start.`,
  };
}

/** Listens on `wanted`, and only there; without a wish on 8787 or one of the next few. */
export async function listen(server: Server, wanted: number | null, few = portsTried): Promise<Listening> {
  const ports = wanted === null ? few : [wanted];
  const taken: number[] = [];
  for (const port of ports) {
    const code = await tryPort(server, port);
    if (code === null) return { ok: true, port, taken };
    if (code !== 'EADDRINUSE') return { ok: false, sentence: refusal(port, code) };
    taken.push(port);
  }
  const which = wanted === null ? `Ports ${ports[0]} to ${ports.at(-1)} are all in use` : `Port ${wanted} is in use`;
  return {
    ok: false,
    sentence: `${which}: stop the program there, or choose another, for example PORT=9000 npm start.`,
  };
}

function refusal(port: number, code: string): string {
  if (code === 'EACCES')
    return `This account may not use port ${port}: choose one above 1023, for example PORT=9000 npm start.`;
  return `Port ${port} could not be opened (${code}): choose another, for example PORT=9000 npm start.`;
}

function tryPort(server: Server, port: number): Promise<string | null> {
  return new Promise(resolve => {
    const refused = (error: NodeJS.ErrnoException) => {
      server.off('listening', granted);
      resolve(error.code ?? error.message);
    };
    const granted = () => {
      server.off('error', refused);
      resolve(null);
    };
    server.once('error', refused);
    server.once('listening', granted);
    server.listen(port, '127.0.0.1');
  });
}
