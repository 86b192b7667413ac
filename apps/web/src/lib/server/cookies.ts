import type { RequestEvent } from '@sveltejs/kit';

export const accessCookie = 'tulkinta_access';
export const refreshCookie = 'tulkinta_refresh';

type CookieOptions = NonNullable<Parameters<RequestEvent['cookies']['set']>[2]>;

/** Hands the API's `set-cookie` answers on to the browser, and to later calls within this request. */
export function keepCookies({ cookies }: RequestEvent, headers: string | string[] | undefined): void {
  for (const header of [headers ?? []].flat()) {
    const [pair = '', ...attributes] = header.split(/;\s*/);
    const at = pair.indexOf('=');
    cookies.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)), optionsOf(attributes));
  }
}

/** Forgets the session in the browser. */
export function dropSession({ cookies }: RequestEvent): void {
  for (const name of [accessCookie, refreshCookie])
    cookies.set(name, '', { path: '/', maxAge: 0, httpOnly: true, sameSite: 'lax', secure: false });
}

function optionsOf(attributes: string[]): CookieOptions {
  const options: CookieOptions = { path: '/', httpOnly: false, secure: false };
  for (const attribute of attributes) {
    const [name = '', value = ''] = attribute.split('=');
    if (/^path$/i.test(name)) options.path = value;
    if (/^max-age$/i.test(name)) options.maxAge = Number(value);
    if (/^expires$/i.test(name)) options.expires = new Date(value);
    if (/^httponly$/i.test(name)) options.httpOnly = true;
    if (/^secure$/i.test(name)) options.secure = true;
    if (/^samesite$/i.test(name)) options.sameSite = value.toLowerCase() as 'lax' | 'strict' | 'none';
  }
  return options;
}
