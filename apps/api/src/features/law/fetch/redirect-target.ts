import dns from 'node:dns/promises';
import { FetchFailed } from './fetch-failed.ts';
import { isPrivateAddress } from './private-address.ts';

/**
 * Where a redirect may lead: the service's own host or one under it, and never into a closed network.
 * @throws FetchFailed
 */
export async function redirectTarget(base: string, from: URL, location: string): Promise<URL> {
  const service = new URL(base);
  const target = URL.canParse(location, from.href) ? new URL(location, from) : null;
  if (!target || !isUnder(service, target)) {
    throw new FetchFailed('refused', `${from.host} redirects to ${(target?.origin ?? location).slice(0, 100)}`);
  }
  // Cellar writes http: in its redirects whatever it was asked by.
  if (service.protocol === 'https:') target.protocol = 'https:';
  // The host itself is whoever set it up's choice.
  if (target.hostname !== service.hostname && !isLoopback(service.hostname)) await checkPublic(target.hostname);
  return target;
}

function isUnder(service: URL, { protocol, hostname, port, username, password }: URL): boolean {
  const sameHost = hostname === service.hostname || hostname.endsWith(`.${service.hostname}`);
  return ['http:', 'https:'].includes(protocol) && sameHost && port === service.port && username + password === '';
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

async function checkPublic(hostname: string): Promise<void> {
  const addresses = await dns.lookup(hostname, { all: true }).catch((cause: unknown) => {
    throw new FetchFailed('unreachable', `${hostname} has no address`, { cause });
  });
  if (addresses.some(({ address }) => isPrivateAddress(address))) {
    throw new FetchFailed('refused', `${hostname} is in a closed network`);
  }
}
