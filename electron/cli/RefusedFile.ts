import type { Refusal } from '../../shared/refusal.ts';

/** A refusal that concerns one of several files named in a call. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
  readonly file: string;
  readonly refusal: Refusal;

  constructor(file: string, refusal: Refusal) {
    super(refusal.code, { cause: refusal });
    this.file = file;
    this.refusal = refusal;
  }
}
