import * as z from 'zod';
import { katalog } from './katalog.ts';

/** The text of `katalog.schema.json`: JSON Schema 2020-12 of `katalog.json`, generated from the schemas of the records. */
export function katalogSchemaText(): string {
  const schema = z.toJSONSchema(katalog, {
    target: 'draft-2020-12',
    io: 'output',
    override: ({ jsonSchema }) => {
      // What a field is before anybody fills it in is no concern of readers: every member is always there.
      delete jsonSchema.default;
      // No format of JSON Schema; its pattern stands beside it.
      if (jsonSchema.format === 'e164') delete jsonSchema.format;
    },
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
