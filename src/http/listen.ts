import type { FastifyInstance } from 'fastify';
import { StartError } from '../errors';

/** Where a server is to listen, and which settings say so. */
export interface Place {
  readonly port: number;
  readonly host: string;
  readonly settings: { readonly port: string; readonly host: string };
}

/** Listens; where that cannot be, a `StartError` says which setting would have to be another. */
export async function listen(server: FastifyInstance, place: Place): Promise<void> {
  try {
    await server.listen({ port: place.port, host: place.host });
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    const told = REASONS[code]?.(place);
    throw told === undefined ? cause : new StartError(told, { cause });
  }
}

const noAddress = ({ host, settings }: Place): string =>
  `${settings.host} is ${host}, which is no address of this machine. Set it to one that is, or to 0.0.0.0 for all of them.`;

const REASONS: Readonly<Record<string, (place: Place) => string>> = {
  EADDRINUSE: ({ port, settings }) =>
    `Port ${String(port)} is taken by another program; perhaps this gateway is running already. Stop it, or set ${settings.port}.`,
  EACCES: ({ port, settings }) =>
    `The user of this process may not listen on port ${String(port)}; ports below 1024 need a right of their own. Set ${settings.port} to a higher one.`,
  EADDRNOTAVAIL: noAddress,
  ENOTFOUND: noAddress,
  EAI_AGAIN: noAddress,
};
