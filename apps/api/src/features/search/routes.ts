import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Language } from '@tulkinta/contract';
import type { Dependencies } from '../../dependencies.ts';
import { serve } from '../../plugins/routes.ts';
import type { Reader } from '../../reader.ts';
import { runSearch } from './run-search.ts';
import { similarThreads } from './similar.ts';

export function searchRoutes(app: FastifyInstance, deps: Dependencies): void {
  serve(app, 'search', ({ reader, query, request }) => runSearch(deps, reader, query, languageOf(request, reader)));
  serve(app, 'similar', ({ reader, query }) => similarThreads(deps, reader, query));
  serve(app, 'similarTo', ({ reader, body }) => similarThreads(deps, reader, body));
}

/** The reader's language: the page's, else their own, else Finnish. */
function languageOf({ headers }: FastifyRequest, reader: Reader): Language {
  const asked = headers['accept-language']?.slice(0, 2);
  return asked === 'fi' || asked === 'sv' || asked === 'en' ? asked : (reader?.language ?? 'fi');
}
