import type { Problem } from '../../../shared/catalogue/problem.ts';
import { offersChoices, problemChoices } from '../../texts/records.ts';
import type { RecordFilter } from './recordFilters.ts';

type Identified = { readonly id: string };

/** Whether a record has problems. */
export const problemFilter = (
  name: string,
  problems: ReadonlyMap<string, readonly Problem[]>,
): RecordFilter<Identified> => ({
  id: 'problems',
  name,
  choices: problemChoices,
  fits: ({ id }, choice) => problems.has(id) === (choice === 'with'),
});

/**
 * Whether offers belong to a record.
 * @param offerCounts record id -> how many, where there are any
 */
export const offersFilter = (name: string, offerCounts: ReadonlyMap<string, number>): RecordFilter<Identified> => ({
  id: 'offers',
  name,
  choices: offersChoices,
  fits: ({ id }, choice) => offerCounts.has(id) === (choice === 'with'),
});
