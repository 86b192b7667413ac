/** One document to ask a service for. */
export interface DocumentRequest {
  /** For messages and as the file's name: `02024R1689-20260727.fin`. */
  name: string;
  url: string;
  /** The service's address as set: redirects stay under its host. */
  base: string;
  headers: Record<string, string>;
  /** Content types that can be read. */
  types: readonly string[];
}

/** A document as it came. */
export interface FetchedFile {
  name: string;
  bytes: Uint8Array;
  /** Where it came from, after redirects. */
  url: string;
}
