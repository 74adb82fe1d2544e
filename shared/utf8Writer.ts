/** What a UTF-16 code unit takes up in UTF-8 at most, in bytes. */
const bytesPerUnit = 3;

const encoder = new TextEncoder();

/** Bytes one after the other, texts among them in UTF-8. */
export class Utf8Writer {
  readonly #expected: number;
  #room = new Uint8Array(0);
  #used = 0;

  /**
   * @param expected bytes that will be written at a time; more may come, and are moved once or twice then. What is not needed
   * costs nothing: no system gives memory that nobody has written to
   */
  constructor(expected: number) {
    this.#expected = expected;
  }

  /** Bytes written since the last `take`. */
  get length(): number {
    return this.#used;
  }

  add(part: string | Uint8Array): void {
    if (typeof part === 'string') {
      this.#makeRoom(part.length * bytesPerUnit);
      this.#used += encoder.encodeInto(part, this.#room.subarray(this.#used)).written;
      return;
    }
    this.#makeRoom(part.length);
    this.#room.set(part, this.#used);
    this.#used += part.length;
  }

  /** What was written; the next part begins anew, elsewhere. */
  take(): Uint8Array<ArrayBuffer> {
    const written = this.#room.subarray(0, this.#used);
    this.#room = new Uint8Array(0);
    this.#used = 0;
    return written;
  }

  #makeRoom(bytes: number): void {
    const needed = this.#used + bytes;
    if (needed <= this.#room.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#expected, 2 * this.#room.length));
    larger.set(this.#room.subarray(0, this.#used));
    this.#room = larger;
  }
}
