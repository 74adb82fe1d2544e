import { rename, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { firstSettings, settings, type Settings } from '../../shared/settings.ts';
import { refusingFor } from './fileRefusal.ts';
import { Serial } from '../../shared/serial.ts';

/** `settings.json` in the data folder. A power cut may lose the last change; catalogue data never belongs here. */
export class SettingsFile {
  readonly #path: string;
  readonly #database: Low<Settings>;
  readonly #serial = new Serial();

  private constructor(path: string, database: Low<Settings>) {
    this.#path = path;
    this.#database = database;
  }

  /**
   * Reads the settings of a data folder, and begins with first ones where there are none. A file that cannot be understood
   * is set aside as `settings-damaged-<time>.json`. Refuses with not-writable, disk-full or io-error.
   */
  static async open(folder: string): Promise<SettingsFile> {
    const path = join(folder, 'settings.json');
    return refusingFor(path, async () => {
      await mkdir(folder, { recursive: true });
      const adapter = new JSONFile<unknown>(path);
      const found = await adapter.read().catch(ignoreSyntaxError);
      const read = settings.safeParse(found);
      if (!read.success && found !== null) {
        await rename(path, join(folder, `settings-damaged-${new Date().toISOString().replaceAll(':', '-')}.json`));
      }
      const database = new Low<Settings>(new JSONFile(path), read.data ?? firstSettings());
      if (!read.success) await database.write();
      return new SettingsFile(path, database);
    });
  }

  get current(): Settings {
    return this.#database.data;
  }

  /**
   * Replaces the settings by what `change` makes of them, and resolves with those once they are written. When the file
   * cannot be written the settings stay as they were; refuses with disk-full, not-writable or io-error.
   */
  update(change: (current: Settings) => Settings): Promise<Settings> {
    return this.#serial.run(() =>
      refusingFor(this.#path, async () => {
        const before = this.#database.data;
        this.#database.data = settings.parse(change(before));
        try {
          await this.#database.write();
        } catch (error) {
          this.#database.data = before;
          throw error;
        }
        return this.#database.data;
      }),
    );
  }
}

/** What is no JSON counts as a value that is not settings; what cannot be read at all is another matter. */
function ignoreSyntaxError(error: unknown): undefined {
  if (error instanceof SyntaxError) return undefined;
  throw error;
}
