/** Why a document could not be fetched. Nothing has been changed. */
export class FetchFailed extends Error {
  readonly code: 'not_found' | 'unreachable' | 'too_large' | 'timeout' | 'truncated' | 'wrong_type' | 'refused';
  /** How long the service asks to be left alone, in milliseconds. */
  readonly retryAfter: number;

  constructor(
    code: FetchFailed['code'],
    message: string,
    { cause, retryAfter = 0 }: { cause?: unknown; retryAfter?: number } = {},
  ) {
    super(message, { cause });
    this.name = 'FetchFailed';
    this.code = code;
    this.retryAfter = retryAfter;
  }
}
