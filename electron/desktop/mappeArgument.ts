import { resolve } from 'node:path';

/** The `.mappe` file that a command line names, as an absolute path; null when it names none. */
export function mappeArgument(argv: string[], workingFolder: string): string | null {
  const named = argv.slice(1).find((argument) => !argument.startsWith('-') && /\.mappe$/i.test(argument));
  return named === undefined ? null : resolve(workingFolder, named);
}
