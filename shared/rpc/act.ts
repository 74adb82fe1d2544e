import * as z from 'zod';
import { recordKinds } from '../catalogue/records.ts';
import type { Act } from '../document/commands.ts';
import type { Json } from '../document/json.ts';
import { markKinds } from '../document/structure.ts';

const json: z.ZodType<Json> = z.json();

const kind = z.enum([...recordKinds, ...markKinds]);

/** What an act of the host (an import, a backup that is restored) changed, so that the window can undo it. */
export const act: z.ZodType<Act> = z.strictObject({
  changes: z.array(z.strictObject({ kind, id: z.string(), key: z.string(), before: json, after: json })),
});
