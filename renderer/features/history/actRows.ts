import { dayOf } from '../../../shared/catalogue/calendar.ts';
import type { RecordKind } from '../../../shared/catalogue/records.ts';
import type { ActSummary } from '../../../shared/document/acts.ts';

/** Which acts are shown. */
export interface ActFilters {
  /** A person's name; null for everybody. */
  readonly author: string | null;
  /** Acts that touched a record of this kind; null for all. */
  readonly kind: RecordKind | null;
}

export const everyAct: ActFilters = { author: null, kind: null };

/** An act as the list shows it. */
export interface ActRow {
  readonly act: ActSummary;
  /** ISO day on this computer; null where the act has no time. */
  readonly day: string | null;
  /** The first of its day in the list: it says the day for all below it. */
  readonly isFirstOfDay: boolean;
}

/** The acts that fit, each with its day. An act that touched nothing a person can look at is left out. */
export function actRows(acts: readonly ActSummary[], { author, kind }: ActFilters): ActRow[] {
  let lastDay: string | null | undefined;
  return acts
    .filter((act) => act.edits > 0)
    .filter((act) => author === null || act.author === author)
    .filter((act) => kind === null || act.records.some((record) => record.kind === kind))
    .map((act) => {
      const day = act.at === null ? null : dayOf(new Date(act.at));
      const isFirstOfDay = day !== lastDay;
      lastDay = day;
      return { act, day, isFirstOfDay };
    });
}

/** Everybody who did something, each once, by name. */
export const authorsOf = (acts: readonly ActSummary[], locale: string): string[] =>
  [...new Set(acts.map(({ author }) => author))].sort(new Intl.Collator(locale).compare);
