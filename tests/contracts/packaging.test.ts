import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { DebugLogger } from 'builder-util';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = () => getConfig(root, 'electron-builder.yml', null);
const validate = (configuration: Awaited<ReturnType<typeof read>>) =>
  validateConfiguration(configuration, new DebugLogger(false));

describe('electron-builder.yml', () => {
  it('is what electron-builder takes', async () => {
    await validate(await read());
  });

  it('would be turned down with a word that electron-builder does not know', async () => {
    const configuration = { ...(await read()), fileAssociation: [] };
    await expect(validate(configuration)).rejects.toThrow(/fileAssociation/);
  });

  it('opens .mappe files with the program', async () => {
    const { fileAssociations } = await read();
    expect(fileAssociations).toMatchObject([{ ext: 'mappe', role: 'Editor' }]);
  });

  it('uploads nothing anywhere', async () => {
    expect((await read()).publish).toBeNull();
  });
});
