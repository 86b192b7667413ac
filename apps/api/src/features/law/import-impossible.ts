/** Why a file that could be read cannot be imported. Nothing has been changed. */
export class ImportImpossible extends Error {
  readonly code: 'unknown_act' | 'incomplete' | 'faulty';

  constructor(code: ImportImpossible['code'], message: string) {
    super(message);
    this.code = code;
  }
}
