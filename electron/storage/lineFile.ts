import type * as z from 'zod';
import { Refusal } from '../../shared/refusal.ts';
import { Serial } from '../../shared/serial.ts';
import type { Files } from './files.ts';

/** A file of JSON values, one a line. A line that a crash cut off, or that is none, is passed over. */
export class LineFile<T> {
  readonly #files: Files;
  readonly #path: string;
  readonly #schema: z.ZodType<T>;
  readonly #serial = new Serial();

  constructor(files: Files, path: string, schema: z.ZodType<T>) {
    this.#files = files;
    this.#path = path;
    this.#schema = schema;
  }

  /** All values, oldest first. Refuses as `Files.read`; a file that is not there has none. */
  async read(): Promise<T[]> {
    const text = await this.#files.read(this.#path).then(
      (bytes) => new TextDecoder().decode(bytes),
      (error: unknown) => {
        if (error instanceof Refusal && error.code === 'file-missing') return '';
        throw error;
      },
    );
    return text.split('\n').flatMap((line) => {
      const value = this.#schema.safeParse(parsed(line));
      return value.success ? [value.data] : [];
    });
  }

  /** Adds a value; resolves when it is on the disk. Refuses as `Files`. */
  append(value: T): Promise<void> {
    return this.#serial.run(async () => {
      const file = await this.#files.openForAppend(this.#path);
      try {
        // The line break comes first: what a crash cut off then spoils no other line.
        await file.append(new TextEncoder().encode(`\n${JSON.stringify(value)}`));
        await file.sync();
      } finally {
        await file.close();
      }
    });
  }

  /** Takes all values out. */
  clear(): Promise<void> {
    return this.#serial.run(async () => {
      const file = await this.#files.openForAppend(this.#path);
      try {
        await file.cut(0);
        await file.sync();
      } finally {
        await file.close();
      }
    });
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
