import { useMemo } from 'react';
import type { Contact } from '../../shared/catalogue/values.ts';
import type { ListKind } from '../../shared/catalogue/records.ts';
import type { Command } from '../../shared/document/commands.ts';
import { personElsewhere } from '../../shared/document/personElsewhere.ts';
import type { PersonPlace } from '../../shared/document/personElsewhere.ts';
import { useSession } from './hooks.ts';

/** How the contacts of a record are erased for good, and where else the catalogue names their persons. */
export function useErasing(kind: ListKind, id: string) {
  const session = useSession();
  return useMemo(
    () => ({
      elsewhere: (contact: Contact) => personElsewhere(session.projection, contact),
      erase(contact: Contact, also: readonly PersonPlace[]) {
        const here: Command = { do: 'erase', kind, id, key: `contacts/${contact.id}` };
        const there = also.flatMap((place): Command[] =>
          place.key === null ? [] : [{ do: 'erase', kind: place.kind, id: place.id, key: place.key }],
        );
        session.perform([here, ...there]);
      },
    }),
    [session, kind, id],
  );
}
