import { perform } from '../../../shared/document/commands.ts';
import type { Act, Command } from '../../../shared/document/commands.ts';
import type { JsonObject } from '../../../shared/document/json.ts';
import { newCatalogue } from '../../../shared/document/newCatalogue.ts';
import { Projection } from '../../../shared/document/projection.ts';

const writer = {
  author: 'Katrin Beispiel',
  workplace: 'Jugendamt',
  app: 'test',
  now: new Date('2026-11-22T09:00:00Z'),
};

/** A catalogue in memory that lists are read into. */
export interface TestCatalogue {
  readonly projection: Projection;
  perform(commands: readonly Command[]): Act;
}

/** A catalogue with nothing in it but what is given. */
export function emptyCatalogue(catalogue: JsonObject = {}, commands: readonly Command[] = []): TestCatalogue {
  const doc = newCatalogue(
    { id: '11111111-1111-4111-8111-111111111111', name: 'Musterstadt', ...catalogue },
    commands,
    writer,
  );
  return { projection: new Projection(doc), perform: (more) => perform(doc, more, writer) };
}
