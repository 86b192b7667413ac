import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const encoders = {
  br: (body: Buffer) => promisify(brotliCompress)(body, quick),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 4 }),
};
/** Smaller answers are as quick without. */
const leastBytes = 1_400;

/** A page's answer compressed for the browsers that take it; files of the build are compressed beforehand. */
export async function compress(request: Request, response: Response): Promise<Response> {
  const type = response.headers.get('content-type') ?? '';
  if (!/^(text\/html|application\/json|text\/sveltekit-data)/.test(type) || !response.body) return response;
  response.headers.append('vary', 'accept-encoding');
  const accepted = request.headers.get('accept-encoding') ?? '';
  const encoding = (['br', 'gzip'] as const).find((name) => new RegExp(`\\b${name}\\b`).test(accepted));
  if (!encoding) return response;
  const body = Buffer.from(await response.arrayBuffer());
  if (body.length < leastBytes) return new Response(body, response);
  const headers = new Headers(response.headers);
  headers.set('content-encoding', encoding);
  headers.delete('content-length');
  // The tag names the bytes before compression, and each answer has its own nonce anyhow.
  headers.delete('etag');
  return new Response(await encoders[encoding](body), { status: response.status, headers });
}
