import { createServer } from 'node:net';
import type { Config } from '../config.ts';
import { StartFailure } from './failure.ts';

/** Fails before anything is started when the address cannot be listened on. */
export async function refuseBusyPort({ host, port }: Config): Promise<void> {
  await new Promise<void>((free, failed) => {
    const probe = createServer().once('error', (error: NodeJS.ErrnoException) => failed(explained(error, host, port)));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => free()));
  });
}

function explained({ code, message }: NodeJS.ErrnoException, host: string, port: number): StartFailure {
  if (code === 'EADDRINUSE')
    return new StartFailure(`PORT: ${port} on ${host} is in use. Stop what uses it, or set PORT to another.`);
  if (code === 'EACCES') return new StartFailure(`PORT: ${port} may not be used by this user.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new StartFailure(`HOST: this machine has no address ${host}.`);
  return new StartFailure(`HOST, PORT: ${message}`);
}
