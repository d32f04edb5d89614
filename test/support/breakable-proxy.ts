import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands between a program and a server, and breaks when it is told to. */
export interface BreakableProxy {
  readonly port: number;
  /** Ends all connections and refuses new ones, as a server does that is down. */
  cut(): void;
  /** Passes nothing on and ends nothing, as a network does that loses packets. */
  silence(): void;
  /** Lets everything through again. */
  mend(): void;
  close(): Promise<void>;
}

type State = 'whole' | 'cut' | 'silent';

/** Passes bytes on between a client and a port of this machine, while the state lets them. */
function join(
  client: Socket,
  target: number,
  { sockets, state }: { sockets: Set<Socket>; state: () => State },
) {
  const upstream = connect(target, '127.0.0.1');
  for (const socket of [client, upstream]) {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      sockets.delete(socket);
      client.destroy();
      upstream.destroy();
    });
  }
  client.on('data', chunk => state() === 'silent' || upstream.write(chunk));
  upstream.on('data', chunk => state() === 'silent' || client.write(chunk));
}

/** A proxy to a port of this machine. */
export async function createProxy(target: number): Promise<BreakableProxy> {
  const sockets = new Set<Socket>();
  let state: State = 'whole';
  const server = createServer(client => {
    if (state === 'cut') client.destroy();
    else join(client, target, { sockets, state: () => state });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const change = (next: State, ends: boolean): void => {
    state = next;
    if (ends) for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      change('cut', true);
    },
    silence: () => {
      change('silent', false);
    },
    // What was lost meanwhile is lost: who waits for it has to begin anew.
    mend: () => {
      change('whole', state === 'silent');
    },
    close: async () => {
      change('cut', true);
      server.close();
      await once(server, 'close');
    },
  };
}
