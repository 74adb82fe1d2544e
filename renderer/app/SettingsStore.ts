import type { Settings, SettingsPatch } from '../../shared/settings.ts';
import type { Host } from '../host/HostContext.tsx';

/** The settings of this computer as the window knows them. */
export class SettingsStore {
  readonly #host: Host;
  readonly #listeners = new Set<() => void>();
  #settings: Settings;

  constructor(host: Host, settings: Settings) {
    this.#host = host;
    this.#settings = settings;
  }

  readonly read = (): Settings => this.#settings;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Keeps what a person chose. @throws Refusal disk-full, not-writable, io-error, disconnected */
  readonly write = async (patch: SettingsPatch): Promise<void> => {
    this.#settings = await this.#host.call('settings.write', patch);
    for (const listener of this.#listeners) listener();
  };
}
