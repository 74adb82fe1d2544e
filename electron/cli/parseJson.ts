import type { Json } from '../../shared/document/json.ts';
import { UsageError } from './UsageError.ts';

/** JSON from the command line. @throws UsageError with the hint where it is none */
export function parseJson(text: string, hint: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (cause) {
    throw new UsageError(hint, { cause });
  }
}
