import type { PublishedState } from '../../../shared/publishing/publishedState.ts';

/** What went out last by each profile of this computer. */
export interface PublishedStates {
  /** Null where nothing did, or nothing that can be read. */
  read(profileId: string): Promise<PublishedState | null>;
  /** @throws Refusal disk-full, not-writable, io-error */
  write(profileId: string, state: PublishedState): Promise<void>;
}
