import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { cliTexts } from '../../shared/texts/cli.ts';
import { UsageError } from './UsageError.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The option that every command has: machine-readable output. */
export const jsonOption = { json: { type: 'boolean' } } as const;

/**
 * Reads the arguments behind a command's name.
 * @param count how many arguments beside the options there must be at least, and may be at most
 * @throws UsageError
 */
export function parseCall<const O extends Options>(args: readonly string[], options: O, count: [number, number]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    if (positionals.length >= count[0] && positionals.length <= count[1]) return { values, positionals };
  } catch (cause) {
    throw new UsageError(cliTexts.unknownOption, { cause });
  }
  throw new UsageError(cliTexts.wrongCount);
}
