/** The call itself is wrong (exit 2): an unknown option, a missing argument, a value that is no JSON. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
