import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

export interface Browser {
  /** The cookies it holds, by name. */
  jar: Map<string, string>;
  send(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>;
  signIn(email: string, password: string): Promise<LightMyRequestResponse>;
}

/** Somebody's browser at an address: keeps the cookies it is given, and sends them back. */
export function openBrowser(app: FastifyInstance, address = '127.0.0.1', jar = new Map<string, string>()): Browser {
  const browser: Browser = {
    jar,
    async send(method, url, body, headers = {}) {
      const answer = await app.inject({
        method,
        url,
        headers,
        remoteAddress: address,
        cookies: Object.fromEntries(jar),
        ...(body && { payload: body }),
      });
      for (const { name, value } of answer.cookies) {
        if (value === '') jar.delete(name);
        else jar.set(name, value);
      }
      return answer;
    },
    signIn: (email, password) => browser.send('POST', '/api/session', { email, password }),
  };
  return browser;
}
