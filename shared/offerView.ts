import * as z from 'zod';
import { concerns } from './catalogue/concerns.ts';
import { idsOf } from './catalogue/values.ts';
import { offerTypes, phases, statuses, transitions } from './catalogue/vocabulary.ts';

const ids = z.array(z.string()).readonly();

/** What narrows offers down. Within one filter any choice fits; all filters have to. */
export const offerFilters = z
  .object({
    fields: ids,
    districts: ids,
    audiences: ids,
    partners: ids,
    languages: ids,
    statuses: z.array(idsOf(statuses)).readonly(),
    phases: z.array(idsOf(phases)).readonly(),
    transitions: z.array(idsOf(transitions)).readonly(),
    offerTypes: z.array(idsOf(offerTypes)).readonly(),
    problems: z.enum(['with', 'without']).nullable(),
    concern: z.enum(concerns).nullable(),
    /** Without the archive, with it, or nothing else. */
    archived: z.enum(['without', 'with', 'only']),
  })
  .readonly();
export type OfferFilters = z.infer<typeof offerFilters>;

/** One column that a list is sorted by; where rows are equal there the next one decides. */
export const tableSort = z.object({ column: z.string(), direction: z.enum(['ascending', 'descending']) }).readonly();
export type TableSort = z.infer<typeof tableSort>;

/** The columns of a list that are shown, in their order; `width` in rem, null for as wide as it comes. */
export const columnLayout = z
  .array(z.object({ id: z.string(), width: z.number().positive().nullable() }).readonly())
  .readonly();
export type ColumnLayout = z.infer<typeof columnLayout>;

/** A way to look at the list of offers that somebody gave a name. */
export const offerView = z
  .object({
    id: z.uuid(),
    name: z.string().min(1),
    search: z.string(),
    filters: offerFilters,
    sort: z.array(tableSort).readonly(),
    /** Null for the columns the list begins with. */
    columns: columnLayout.nullable(),
  })
  .readonly();
export type OfferView = z.infer<typeof offerView>;
