import * as z from 'zod';
import { listKinds } from './catalogue/records.ts';
import { rememberedReading } from './imports/listShape.ts';
import { publishProfile } from './publishing/publishProfile.ts';
import { columnLayout, offerView } from './offerView.ts';

/** What the clerk sets in the window. */
const preferences = {
  /** Who edits here, empty until asked. */
  author: z.string(),
  workplace: z.string(),
  language: z.enum(['de', 'en']),
  appearance: z.enum(['system', 'light', 'dark']),
  /** Whether the map may load pictures of basemap.de from the internet. */
  basemap: z.boolean().default(false),
};

/** The columns of lists; null for those a list begins with. */
const arrangedColumns = z.partialRecord(z.enum(listKinds), columnLayout.nullable());

/** What the program remembers on this computer and what is no part of any catalogue. Unknown members are kept. */
export const settings = z.looseObject({
  ...preferences,
  /** Catalogues that were opened on this computer, newest first. */
  recent: z.array(
    z.looseObject({ catalogueId: z.uuid(), name: z.string(), municipality: z.string(), openedAt: z.iso.datetime() }),
  ),
  /** Where the window stood, in the screen's points. */
  window: z
    .looseObject({
      x: z.int(),
      y: z.int(),
      width: z.int().positive(),
      height: z.int().positive(),
      maximized: z.boolean(),
    })
    .nullable(),
  /** Keys that colleagues sign their files with, as first met: Ed25519, hexadecimal. The last met first. */
  colleagues: z
    .array(
      z.looseObject({
        replica: z.uuid(),
        author: z.string(),
        workplace: z.string(),
        publicKey: z.hex(),
        since: z.iso.datetime(),
      }),
    )
    .default([]),
  /** Exchange folders: catalogue id -> folder, and whether colleagues' copies are taken without asking. */
  exchange: z.record(z.uuid(), z.looseObject({ folder: z.string(), automatic: z.boolean() })).default({}),
  /** Shared servers: catalogue id -> address. */
  live: z.record(z.uuid(), z.string()).default({}),
  /** The path of a file with the map of the region (PMTiles); null for none. */
  regionMap: z.string().nullable().default(null),
  /** The columns that somebody arranged. What a newer program wrote counts as none. */
  columns: arrangedColumns.default({}).catch({}),
  /** Catalogue id -> the ways to look at its offers that somebody saved here. */
  offerViews: z.record(z.uuid(), z.array(offerView)).default({}).catch({}),
  /** Catalogue id -> the ways of publishing it from here. What a newer program wrote counts as none. */
  publishProfiles: z.record(z.uuid(), z.array(publishProfile)).default({}).catch({}),
  /** Catalogues whose guide through the first ten minutes was closed here. */
  guidesClosed: z.array(z.uuid()).default([]),
  /** How lists of some shape were read here, the last first. */
  listReadings: z.array(rememberedReading).default([]).catch([]),
  /** Names this data folder among all copies of a catalogue; random, never changed. */
  replica: z.uuid(),
});
export type Settings = z.infer<typeof settings>;

/** What a window may change. */
export const settingsPatch = z.strictObject({
  author: preferences.author.exactOptional(),
  workplace: preferences.workplace.exactOptional(),
  language: preferences.language.exactOptional(),
  appearance: preferences.appearance.exactOptional(),
  basemap: z.boolean().exactOptional(),
  /** Takes the place of the columns of these lists; those of others stay. */
  columns: arrangedColumns.exactOptional(),
  guidesClosed: z.array(z.uuid()).exactOptional(),
  /** Takes the place of the saved views of these catalogues; those of others stay. */
  offerViews: z.record(z.uuid(), z.array(offerView)).exactOptional(),
});
export type SettingsPatch = z.infer<typeof settingsPatch>;

/** The settings after a window has changed some. */
export const withPatch = (current: Settings, patch: SettingsPatch): Settings => ({
  ...current,
  ...patch,
  columns: { ...current.columns, ...patch.columns },
  offerViews: { ...current.offerViews, ...patch.offerViews },
});

/** The settings of a computer on which the program runs for the first time. */
export function firstSettings(): Settings {
  return {
    author: '',
    workplace: '',
    language: 'de',
    appearance: 'system',
    basemap: false,
    recent: [],
    window: null,
    colleagues: [],
    exchange: {},
    live: {},
    regionMap: null,
    columns: {},
    offerViews: {},
    publishProfiles: {},
    guidesClosed: [],
    listReadings: [],
    replica: crypto.randomUUID(),
  };
}
