import * as z from 'zod';
import { recordKind } from '../catalogue/records.ts';
import type { Act } from '../document/commands.ts';
import type { Json } from '../document/json.ts';

const json: z.ZodType<Json> = z.json();

/** What an act of the host (an import, a backup that is restored) changed, so that the window can undo it. */
export const act: z.ZodType<Act> = z.strictObject({
  changes: z.array(z.strictObject({ kind: recordKind, id: z.string(), key: z.string(), before: json, after: json })),
});
