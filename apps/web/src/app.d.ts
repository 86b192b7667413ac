import type { Client, Language, MeView, ProblemCode } from '@tulkinta/contract';

declare global {
  namespace App {
    interface Error {
      code?: ProblemCode;
      /** Names the logged error to whoever keeps the log. */
      reference?: string;
      /** What a form held whose session had ended. */
      written?: Record<string, string[]>;
    }
    interface Locals {
      locale: Language;
      /** The API, called in process as this request's reader. */
      api: Client;
      /** The signed-in reader, asked for once a request; null when signed out. */
      me: () => Promise<MeView | null>;
    }
    interface PageData {
      me: MeView | null;
    }
  }
}
